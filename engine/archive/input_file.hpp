// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/bytes.hpp>
#include <base/result.hpp>
#include <cstdint>
#include <filesystem>
#include <span>

namespace studio::archive {

/// Bytes that are read at once from a file of any length.
inline constexpr std::size_t kPieceBytes = 256U << 10U;

/// A plain file that is read in pieces. Any thread.
class InputFile {
public:
    /// Errors: kNotAFile, also for a symbolic link; store: kReadFailed.
    static Result<InputFile> open(const std::filesystem::path& path);
    InputFile(InputFile&& other) noexcept;
    InputFile& operator=(InputFile&&) = delete;
    ~InputFile();

    const std::filesystem::path& path() const { return path_; }
    /// Bytes, when it was opened.
    std::uint64_t size() const { return size_; }
    /// Reads as much as is there, at most all of `out`; gives how many bytes those were, 0 at the end. Error:
    /// kReadFailed.
    Result<std::size_t> read_at(std::uint64_t offset, std::span<std::uint8_t> out) const;

private:
    InputFile(std::filesystem::path path, int descriptor, std::uint64_t size)
        : path_{std::move(path)}, descriptor_{descriptor}, size_{size} {}
    std::filesystem::path path_;
    int descriptor_;
    std::uint64_t size_;
};

}  // namespace studio::archive
