// SPDX-License-Identifier: GPL-3.0-or-later
#include "input_file.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <store/store_errors.hpp>
#include <system_error>
#include <utility>

#include "archive_errors.hpp"

namespace studio::archive {
namespace {

Error read_error(const std::filesystem::path& path, int error_number) {
    return {store::errors::kReadFailed, {path.string(), std::generic_category().message(error_number)}};
}

}  // namespace

Result<InputFile> InputFile::open(const std::filesystem::path& path) {
    // Not blocking: a pipe of that name must not hold us up before we see that it is one.
    const int descriptor = ::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK);
    if (descriptor < 0 && errno == ELOOP)
        return fail(errors::kNotAFile, {path.string()});
    if (descriptor < 0)
        return fail(read_error(path, errno));
    InputFile file{path, descriptor, 0};
    struct stat info {};
    if (::fstat(descriptor, &info) != 0)
        return fail(read_error(path, errno));
    if (!S_ISREG(info.st_mode))
        return fail(errors::kNotAFile, {path.string()});
    file.size_ = static_cast<std::uint64_t>(info.st_size);
    return file;
}

InputFile::InputFile(InputFile&& other) noexcept
    : path_{std::move(other.path_)}, descriptor_{std::exchange(other.descriptor_, -1)}, size_{other.size_} {}

InputFile::~InputFile() {
    if (descriptor_ >= 0)
        ::close(descriptor_);
}

Result<std::size_t> InputFile::read_at(std::uint64_t offset, std::span<std::uint8_t> out) const {
    std::size_t done = 0;
    while (done < out.size()) {
        const auto got =
            ::pread(descriptor_, out.data() + done, out.size() - done, static_cast<off_t>(offset + done));
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return fail(read_error(path_, errno));
        if (got == 0)
            break;
        done += static_cast<std::size_t>(got);
    }
    return done;
}

}  // namespace studio::archive
