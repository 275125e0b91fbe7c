// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <crypto/secp256k1.hpp>
#include <filesystem>

#include "manifest.hpp"
#include "progress.hpp"

/// `NAME.rollup-archive`: what is left of a rollup in one signed file (README.md has the format). Functions
/// take any thread; progress is in bytes.
namespace studio::archive {

/// What goes into an archive.
struct ArchiveContents {
    struct Source {
        std::string path;              // in the archive, see check_path()
        std::filesystem::path source;  // a plain file, which nobody writes to meanwhile
    };
    ArchivedRollup rollup;
    std::vector<Source> files;  // in any order
};

/// Writes the archive and gives its hash, which EphemeralLife.dissolve() puts onto L1. It is durable when
/// this returns; when it fails, what was at `path` before is still there and nothing else is. The same
/// contents and key give the same hash. Errors: kBadName, kUnsafePath, kBadManifest (a path twice),
/// kTooManyFiles, kTooLarge, kNotAFile, kSourceChanged, kCancelled; of the store.
Result<Hash32> write_archive(const std::filesystem::path& path, const ArchiveContents& contents,
                             const crypto::SecretKey& organiser, const ProgressWatch& watch = {});

/// A list of contents that was signed by the organiser it names. That this is the rollup's own organiser, and
/// the hash the one on L1, is for the caller to compare: anybody can make and sign an archive.
struct SignedManifest {
    Manifest manifest;
    Hash32 archive_hash;
    friend bool operator==(const SignedManifest&, const SignedManifest&) = default;
};

/// Reads the beginning of the file alone, and checks the signature; whether the files behind it are whole is
/// not known then. Errors: kNotAnArchive, kDamaged, kNewerFormat, kBadManifest and the like, kBadSignature;
/// of the store.
Result<SignedManifest> read_manifest(const std::filesystem::path& path);

/// Unpacks all files into `folder`, which must be absent or empty, in a folder that exists; they are durable
/// when this returns. Each must be a plain file with the path, size and hash that the manifest has for it, in
/// its order, and nothing else may be in the archive. When it fails nothing is left. Errors: those of
/// read_manifest(), kFolderExists, kWrongEntry, kWrongContent, kCancelled; of the store, kDiskFull also when
/// there is too little room beforehand.
Result<SignedManifest> extract(const std::filesystem::path& path, const std::filesystem::path& folder,
                               const ProgressWatch& watch = {});

}  // namespace studio::archive
