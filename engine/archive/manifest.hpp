// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/bytes.hpp>
#include <base/result.hpp>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace studio::archive {

/// The format that is written, and the newest that is read.
inline constexpr std::uint64_t kFormatVersion = 1;

/// The rollup that is archived.
struct ArchivedRollup {
    std::string name;  // UTF-8, 1 to limits::kArchiveMaxNameBytes bytes; as whoever made it called it
    std::uint64_t chain_id = 0;
    std::uint64_t l1_chain_id = 0;
    Hash32 genesis_hash;  // of the L2
    std::uint64_t last_block = 0;
    Hash32 last_block_hash;
    Hash32 state_root;            // of the last block
    std::uint64_t created_s = 0;  // wall clock when it was archived, seconds since 1970
    friend bool operator==(const ArchivedRollup&, const ArchivedRollup&) = default;
};

struct ListedFile {
    std::string path;        // relative, see check_path()
    std::uint64_t size = 0;  // bytes
    Hash32 keccak256;        // of the content
    friend bool operator==(const ListedFile&, const ListedFile&) = default;
};

/// An archive's list of contents.
struct Manifest {
    ArchivedRollup rollup;
    Address organiser;              // who signs it
    std::vector<ListedFile> files;  // ascending by the bytes of their paths
    friend bool operator==(const Manifest&, const Manifest&) = default;

    /// Bytes of all files, which are at most limits::kArchiveMaxBytes once it was checked.
    std::uint64_t total_bytes() const;
};

/// Whether the path is one that an archive may have: relative, of letters, digits, '.', '_', '-' and '/',
/// with no part that is empty, "." or "..". Error: kUnsafePath.
Result<void> check_path(std::string_view path);

/// The limits, the paths, their order, and that no file lies where another one's folder is. `archive` is the
/// name for errors: kBadManifest, kUnsafePath, kTooManyFiles, kTooLarge.
Result<void> check_manifest(const Manifest& manifest, const std::string& archive);

/// JSON in one line: the bytes that are hashed and signed.
std::string encode_manifest(const Manifest& manifest);

/// Reads exactly what encode_manifest() writes, and checks it. Errors: kNewerFormat, those of
/// check_manifest().
Result<Manifest> decode_manifest(std::string_view text, const std::string& archive);

}  // namespace studio::archive
