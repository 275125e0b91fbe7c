// SPDX-License-Identifier: GPL-3.0-or-later
#include "data_lock.hpp"

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <cerrno>
#include <string>
#include <utility>

#include "disk.hpp"
#include "store_errors.hpp"

namespace studio::store {

namespace {

/// The process that wrote its number into the file, as text for the error.
std::string holder_of(int descriptor) {
    std::string text(32, '\0');
    const auto size = ::pread(descriptor, text.data(), text.size(), 0);
    text.resize(size > 0 ? static_cast<std::size_t>(size) : 0);
    return text.empty() ? "?" : text;
}

}  // namespace

Result<DataLock> DataLock::take(const std::filesystem::path& folder) {
    const auto path = folder / "lock";
    const int descriptor = ::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0644);
    if (descriptor < 0)
        return fail(system_error(path, errno));
    DataLock lock{descriptor};
    if (::flock(descriptor, LOCK_EX | LOCK_NB) != 0)
        return fail(errors::kDataFolderInUse, {folder.string(), holder_of(descriptor)});
    // Who holds it is only for the message; without it the lock holds all the same.
    const auto text = std::to_string(::getpid());
    if (::ftruncate(descriptor, 0) == 0)
        static_cast<void>(::pwrite(descriptor, text.data(), text.size(), 0) > 0);
    return lock;
}

DataLock::DataLock(DataLock&& other) noexcept : descriptor_{std::exchange(other.descriptor_, -1)} {}

DataLock::~DataLock() {
    if (descriptor_ >= 0)
        ::close(descriptor_);
}

}  // namespace studio::store
