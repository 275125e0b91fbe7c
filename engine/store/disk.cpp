// SPDX-License-Identifier: GPL-3.0-or-later
#include "disk.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <utility>

#include "store_errors.hpp"

namespace studio::store {

namespace fs = std::filesystem;

namespace {

constexpr int kFileMode = 0644;

Result<void> write_all(int descriptor, BytesView content, const fs::path& path) {
    while (!content.empty()) {
        const auto written = ::write(descriptor, content.data(), content.size());
        if (written < 0 && errno == EINTR)
            continue;
        if (written < 0)
            return fail(system_error(path, errno));
        content = content.subspan(static_cast<std::size_t>(written));
    }
    return {};
}

}  // namespace

Error system_error(const fs::path& path, int error_number) {
    const std::string detail = std::generic_category().message(error_number);
    switch (error_number) {
        case ENOSPC:
        case EDQUOT:
            return {errors::kDiskFull, {path.string()}};
        case EIO:
            return {errors::kInputOutput, {path.string(), detail}};
        default:
            return {errors::kNotWritable, {path.string(), detail}};
    }
}

std::uint64_t free_disk_bytes(const fs::path& path) {
    struct statvfs info {};
    if (::statvfs(path.c_str(), &info) != 0)
        return 0;
    return std::uint64_t{info.f_bavail} * info.f_frsize;
}

Result<void> make_folder(const fs::path& path) {
    std::error_code error;
    fs::create_directories(path, error);
    if (error)
        return fail(errors::kNotWritable, {path.string(), error.message()});
    if (::access(path.c_str(), W_OK | X_OK) != 0)
        return fail(system_error(path, errno));
    return {};
}

Result<void> sync_file(const fs::path& path) {
    const int descriptor = ::open(path.c_str(), O_RDWR | O_CLOEXEC);
    if (descriptor < 0)
        return fail(system_error(path, errno));
    const int code = ::fsync(descriptor);
    const int error_number = errno;
    ::close(descriptor);
    if (code != 0)
        return fail(system_error(path, error_number));
    return {};
}

void sync_folder(const fs::path& folder) {
    const int descriptor = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return;  // some file systems do not open folders; they keep names in order by themselves
    ::fsync(descriptor);
    ::close(descriptor);
}

std::uint64_t folder_bytes(const fs::path& folder) {
    std::uint64_t sum = 0;
    std::error_code error;
    for (fs::recursive_directory_iterator it{folder, error}, end; !error && it != end; it.increment(error)) {
        std::error_code ignored;  // a file may go while we count
        const auto size = it->is_regular_file(ignored) ? it->file_size(ignored) : 0;
        sum += ignored ? 0 : size;
    }
    return sum;
}

Result<Bytes> read_file(const fs::path& path, std::size_t max_size) {
    const int descriptor = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0)
        return fail(errors::kReadFailed, {path.string(), std::generic_category().message(errno)});
    Bytes content;
    Bytes piece(65'536);
    ssize_t got = 0;
    while ((got = ::read(descriptor, piece.data(), piece.size())) > 0 && content.size() <= max_size)
        content.insert(content.end(), piece.begin(), piece.begin() + got);
    const int error_number = errno;
    ::close(descriptor);
    if (got < 0)
        return fail(errors::kReadFailed, {path.string(), std::generic_category().message(error_number)});
    if (content.size() > max_size)
        return fail(errors::kFileTooLarge, {path.string(), std::to_string(max_size)});
    return content;
}

Result<NewFile> NewFile::create(const fs::path& path) {
    auto temporary = path;
    temporary += ".part";
    const int descriptor = ::open(temporary.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, kFileMode);
    if (descriptor < 0)
        return fail(system_error(path, errno));
    return NewFile{path, std::move(temporary), descriptor};
}

NewFile::NewFile(NewFile&& other) noexcept
    : path_{std::move(other.path_)},
      temporary_{std::move(other.temporary_)},
      descriptor_{std::exchange(other.descriptor_, -1)} {}

NewFile::~NewFile() {
    if (descriptor_ < 0)
        return;
    ::close(descriptor_);
    ::unlink(temporary_.c_str());
}

Result<void> NewFile::write(BytesView content) {
    return write_all(descriptor_, content, path_);
}

Result<void> NewFile::finish() {
    if (::fsync(descriptor_) != 0 || ::rename(temporary_.c_str(), path_.c_str()) != 0)
        return fail(system_error(path_, errno));
    ::close(std::exchange(descriptor_, -1));
    sync_folder(path_.parent_path());
    return {};
}

Result<void> write_file_atomically(const fs::path& path, BytesView content) {
    STUDIO_TRY(file, NewFile::create(path));
    STUDIO_CHECK(file.write(content));
    return file.finish();
}

}  // namespace studio::store
