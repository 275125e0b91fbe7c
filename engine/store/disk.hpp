// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/bytes.hpp>
#include <base/result.hpp>
#include <cstdint>
#include <filesystem>
#include <string>

/// Files on the disk: room left, and writing so that a crash leaves either the old file or the new one.
namespace studio::store {

/// Bytes that may still be written where `path` lies; 0 when that cannot be told.
std::uint64_t free_disk_bytes(const std::filesystem::path& path);

/// Makes the folder and those above it. Error: kNotWritable.
Result<void> make_folder(const std::filesystem::path& path);

/// Writes a file in the same folder, syncs it, and puts it in the place of `path`. Errors: kNotWritable,
/// kDiskFull.
Result<void> write_file_atomically(const std::filesystem::path& path, BytesView content);

/// The whole file. Errors: kReadFailed, kFileTooLarge.
Result<Bytes> read_file(const std::filesystem::path& path, std::size_t max_size);

/// Brings a file's content to the disk. Errors: kInputOutput and the like.
Result<void> sync_file(const std::filesystem::path& path);

/// Syncs a folder, so that names made or changed in it survive lost power.
void sync_folder(const std::filesystem::path& folder);

/// Sum of the sizes of the files in `folder` and below; what cannot be read counts as nothing.
std::uint64_t folder_bytes(const std::filesystem::path& folder);

/// The error for a failed call of the operating system, by errno.
Error system_error(const std::filesystem::path& path, int error_number);

/// A file to be written from the beginning on. Unfinished ones are deleted when it goes.
class NewFile {
public:
    /// The file appears at `path` with finish(); until then it has another name.
    static Result<NewFile> create(const std::filesystem::path& path);
    NewFile(NewFile&& other) noexcept;
    NewFile& operator=(NewFile&&) = delete;
    ~NewFile();
    Result<void> write(BytesView content);
    Result<void> finish();

private:
    NewFile(std::filesystem::path path, std::filesystem::path temporary, int descriptor)
        : path_{std::move(path)}, temporary_{std::move(temporary)}, descriptor_{descriptor} {}
    std::filesystem::path path_;
    std::filesystem::path temporary_;
    int descriptor_;
};

}  // namespace studio::store
