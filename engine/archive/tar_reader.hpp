// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/result.hpp>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>

namespace studio::archive {

/// Reads a tar, compressed with zstd, from outside: nothing of what it says is believed. Past the last entry
/// the rest of the file is read too, so that one that is cut short anywhere, or goes on, is seen.
class TarReader {
public:
    /// `goes_on` is asked after each piece of the file; false ends the work with kCancelled. May be empty.
    /// Errors: kNotAFile, kReadFailed.
    static Result<TarReader> open(const std::filesystem::path& path, std::function<bool()> goes_on);
    TarReader(TarReader&&) noexcept;
    TarReader& operator=(TarReader&&) = delete;
    ~TarReader();

    struct Entry {
        std::string path;  // any bytes
        std::uint64_t size = 0;
        bool is_plain_file = false;  // no link, folder or device
    };
    /// The next entry; nothing at the end. Errors: kDamaged, kCancelled, kReadFailed.
    Result<std::optional<Entry>> next();
    /// Bytes of this entry, at most `out`; 0 at its end. Errors: as next().
    Result<std::size_t> read(std::span<std::uint8_t> out);

private:
    struct Parts;
    explicit TarReader(std::unique_ptr<Parts> parts);
    std::unique_ptr<Parts> parts_;
};

}  // namespace studio::archive
