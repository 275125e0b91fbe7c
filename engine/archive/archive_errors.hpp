// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/result.hpp>

/// What can be wrong with an archive; each text says what to do.
namespace studio::archive::errors {

// The container.
inline constexpr ErrorKind kNotAnArchive{
    "archive.not_ours",
    STUDIO_TEXT("engine",
                "%1 is no rollup archive: it does not begin with a list of contents. Choose a file whose "
                "name ends in .rollup-archive.")};
inline constexpr ErrorKind kDamaged{
    "archive.damaged", STUDIO_TEXT("engine",
                                   "The archive %1 is damaged or cut short (%2). Fetch it again, or take "
                                   "another copy of it.")};
inline constexpr ErrorKind kFolderExists{
    "archive.folder_exists",
    STUDIO_TEXT("engine", "%1 is there already and is not empty. Choose a folder that does not exist yet.")};
inline constexpr ErrorKind kCancelled{
    "archive.cancelled",
    STUDIO_TEXT("engine", "The work on %1 was stopped as asked; nothing was left half done.")};

// The list of contents and its signature.
inline constexpr ErrorKind kNewerFormat{
    "archive.newer_format",
    STUDIO_TEXT("engine",
                "The archive %1 was written by a newer version of this program (format %2; this one knows "
                "up to %3). Install the newer version to open it.")};
inline constexpr ErrorKind kBadManifest{
    "archive.bad_manifest",
    STUDIO_TEXT("engine",
                "The list of contents of %1 cannot be used (%2). Fetch the archive again, from somebody you "
                "trust.")};
inline constexpr ErrorKind kBadSignature{
    "archive.bad_signature",
    STUDIO_TEXT("engine",
                "The list of contents of %1 is not signed by the organiser that it names. Do not use the "
                "archive; fetch it again, from somebody you trust.")};
inline constexpr ErrorKind kUnsafePath{
    "archive.unsafe_path",
    STUDIO_TEXT("engine",
                "%1 cannot be the path of a file in an archive: it must stay below the folder, and have only "
                "letters, digits, \".\", \"_\", \"-\" and \"/\", at most %2 of them.")};
inline constexpr ErrorKind kTooManyFiles{
    "archive.too_many_files",
    STUDIO_TEXT("engine", "%1 has %2 files; an archive has between 1 and %3. Do not unpack it.")};
inline constexpr ErrorKind kTooLarge{
    "archive.too_large",
    STUDIO_TEXT("engine",
                "The files of %1 would take more than the %2 bytes that an archive may have. Do not unpack "
                "it.")};

// The files, as they lie in the container.
inline constexpr ErrorKind kWrongEntry{
    "archive.wrong_entry",
    STUDIO_TEXT("engine",
                "The archive %1 holds %2 where its list of contents has %3. Somebody changed it: fetch it "
                "again, from somebody you trust.")};
inline constexpr ErrorKind kWrongContent{
    "archive.wrong_content",
    STUDIO_TEXT("engine",
                "The file %2 in the archive %1 is not the one that its list of contents was signed for. "
                "Fetch the archive again, or take another copy of it.")};

// The excerpt of L1.
inline constexpr ErrorKind kNoExcerpt{
    "archive.no_excerpt",
    STUDIO_TEXT("engine", "%1 holds no L1 data, or was written by a newer version of this program.")};
inline constexpr ErrorKind kExcerptCut{
    "archive.excerpt_cut",
    STUDIO_TEXT("engine",
                "The L1 data in %1 end at byte %2, before L1 block %3 is there. Fetch the archive again, or "
                "take another copy of it.")};
inline constexpr ErrorKind kExcerptRecord{
    "archive.excerpt_record",
    STUDIO_TEXT("engine",
                "The L1 data in %1 are damaged at byte %2 (%3). Fetch the archive again, or take another "
                "copy of it.")};
inline constexpr ErrorKind kExcerptGap{
    "archive.excerpt_gap",
    STUDIO_TEXT("engine",
                "L1 block %2 in %1 does not follow the one before it: blocks are missing, or are of another "
                "L1. Fetch the archive again, from somebody you trust.")};
inline constexpr ErrorKind kExcerptOtherBlock{
    "archive.excerpt_other_block",
    STUDIO_TEXT("engine",
                "L1 block %2 in %1 has the hash %3, where the L1 has %4. The L1 data are not those of this "
                "L1: do not believe what follows from them.")};
inline constexpr ErrorKind kExcerptAltered{
    "archive.excerpt_altered",
    STUDIO_TEXT("engine",
                "L1 block %2 in %1 was changed: its %3 are not those that its header commits to. Fetch the "
                "archive again, from somebody you trust.")};
inline constexpr ErrorKind kExcerptBlobAltered{
    "archive.excerpt_blob_altered",
    STUDIO_TEXT(
        "engine",
        "The blob %2 in %1 was changed: it is not the one that L1 commits to. Fetch the archive again, "
        "from somebody you trust.")};
inline constexpr ErrorKind kExcerptDataAltered{
    "archive.excerpt_data_altered",
    STUDIO_TEXT("engine",
                "The data in %1 that were committed to in L1 block %2 were changed. Fetch the archive again, "
                "from somebody you trust.")};
inline constexpr ErrorKind kExcerptLacksBlock{
    "archive.excerpt_lacks_block",
    STUDIO_TEXT("engine", "The L1 data in %1 begin with L1 block %3: block %2 is not among them.")};
inline constexpr ErrorKind kExcerptLacksBlob{
    "archive.excerpt_lacks_blob",
    STUDIO_TEXT("engine",
                "The L1 data in %1 lack the blob %2. They are of another rollup, or not whole: fetch the "
                "archive again.")};
inline constexpr ErrorKind kExcerptLacksData{
    "archive.excerpt_lacks_data",
    STUDIO_TEXT("engine",
                "The L1 data in %1 lack what was committed to in L1 block %2. They are of another rollup, or "
                "not whole: fetch the archive again.")};

// What is to be archived.
inline constexpr ErrorKind kBadName{
    "archive.bad_name",
    STUDIO_TEXT("engine",
                "\"%1\" cannot be the name of an archived rollup; use 1 to %2 bytes of plain text.")};
inline constexpr ErrorKind kNotAFile{
    "archive.not_a_file",
    STUDIO_TEXT("engine", "%1 cannot be archived, since it is no plain file. Leave it out, or copy it.")};
inline constexpr ErrorKind kSourceChanged{
    "archive.source_changed",
    STUDIO_TEXT("engine",
                "%1 changed while it was being archived. Stop the rollup, and whatever else writes there, "
                "and try again.")};

}  // namespace studio::archive::errors
