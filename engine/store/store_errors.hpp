// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/result.hpp>

/// What can go wrong with files; each text says what to do.
namespace studio::store::errors {

// The disk and its permissions.
inline constexpr ErrorKind kDiskFull{
    "disk.full", STUDIO_TEXT("engine",
                             "The disk is full: %1 could not be written. Free some space, then go on; "
                             "everything acknowledged so far is safe.")};
inline constexpr ErrorKind kDiskNearlyFull{
    "disk.nearly_full",
    STUDIO_TEXT("engine",
                "Only %1 MB are left on the disk that holds %2. The engine stops below %3 MB so that "
                "nothing is lost; free some space and go on.")};
inline constexpr ErrorKind kNotWritable{
    "disk.not_writable", STUDIO_TEXT("engine",
                                     "%1 cannot be written (%2). Choose another data folder, or give "
                                     "yourself the right to write there.")};
inline constexpr ErrorKind kReadFailed{
    "disk.read_failed",
    STUDIO_TEXT("engine", "%1 cannot be read (%2). Check that the disk is attached and works.")};
inline constexpr ErrorKind kFileTooLarge{
    "disk.file_too_large", STUDIO_TEXT("engine", "%1 is larger than the %2 bytes that are accepted.")};
inline constexpr ErrorKind kTooManyFiles{
    "disk.too_many_files",
    STUDIO_TEXT("engine",
                "%1 cannot be opened: the system lets this program have no more files and connections open. "
                "Close runs that you do not need, or allow it more (ulimit -n).")};
inline constexpr ErrorKind kInputOutput{
    "disk.input_output",
    STUDIO_TEXT("engine",
                "The disk reported an error while %1 was used (%2). Check the disk, then open it again.")};

// Databases.
inline constexpr ErrorKind kDataFolderInUse{
    "store.folder_in_use", STUDIO_TEXT("engine",
                                       "The data folder %1 is in use by another program (process %2). "
                                       "Close it, or choose another folder with --data.")};
inline constexpr ErrorKind kDatabaseBusy{
    "store.busy", STUDIO_TEXT("engine", "%1 is in use by another program; close it and try again.")};
inline constexpr ErrorKind kNewerFormat{
    "store.newer_format", STUDIO_TEXT("engine",
                                      "%1 was written by a newer version of this program (format %2; this "
                                      "one knows up to %3). Install the newer version to open it.")};
inline constexpr ErrorKind kNotOurs{
    "store.not_ours",
    STUDIO_TEXT("engine", "%1 is not a file of this program's; nothing was changed in it.")};
inline constexpr ErrorKind kDamaged{
    "store.damaged",
    STUDIO_TEXT("engine",
                "%1 is damaged (%2). Keep a copy of it, and open the run again: what is undamaged is "
                "kept, and what is lost is named.")};
inline constexpr ErrorKind kDamagedBeyondRepair{
    "store.damaged_beyond_repair",
    STUDIO_TEXT("engine",
                "%1 is damaged (%2) and not even its first block can be read. Put a copy of the file in "
                "its place, or delete the run.")};
inline constexpr ErrorKind kBlockDamaged{
    "store.block_damaged", STUDIO_TEXT("engine",
                                       "Block %1 in the database is damaged: %2. Open the run again to go "
                                       "back to the last good block.")};
inline constexpr ErrorKind kDatabase{"store.database",
                                     STUDIO_TEXT("engine", "The database %1 refused a command (%2).")};

// What may be appended and asked.
inline constexpr ErrorKind kWrongBlockNumber{
    "store.wrong_block_number",
    STUDIO_TEXT("engine", "Block %1 cannot be stored: the next one must be block %2.")};
inline constexpr ErrorKind kWrongParent{
    "store.wrong_parent",
    STUDIO_TEXT("engine", "Block %1 cannot be stored: it does not follow the newest block.")};
inline constexpr ErrorKind kNoSuchBlock{
    "store.no_such_block", STUDIO_TEXT("engine", "Block %1 does not exist; the newest block is %2.")};
inline constexpr ErrorKind kTooManyBlocks{
    "store.too_many_blocks",
    STUDIO_TEXT("engine",
                "The question covers %1 blocks; at most %2 are searched at once. Ask for a shorter range.")};
inline constexpr ErrorKind kTooManyLogs{
    "store.too_many_logs",
    STUDIO_TEXT("engine", "More than %1 logs match; ask for a shorter range of blocks, or name an address.")};
inline constexpr ErrorKind kLogsTooLarge{
    "store.logs_too_large",
    STUDIO_TEXT("engine", "The matching logs hold more than %1 MB; ask for a shorter range of blocks.")};
inline constexpr ErrorKind kSearchTooLong{
    "store.search_too_long",
    STUDIO_TEXT("engine",
                "The search took more than %1 s and was stopped; ask for a shorter range of blocks.")};
inline constexpr ErrorKind kNoSuchRun{"store.no_such_run",
                                      STUDIO_TEXT("engine", "There is no run number %1.")};
inline constexpr ErrorKind kBadDesignId{
    "store.bad_design_id", STUDIO_TEXT("engine",
                                       "\"%1\" cannot be a file name of a design; use letters, digits, "
                                       "\"-\" and \"_\", at most 64 of them.")};

// Checkpoints of the state; a bad one is passed over, because the blocks hold everything.
inline constexpr ErrorKind kCheckpointDamaged{
    "store.checkpoint_damaged",
    STUDIO_TEXT("engine", "The saved state %1 is damaged (%2); an older one is used.")};

}  // namespace studio::store::errors
