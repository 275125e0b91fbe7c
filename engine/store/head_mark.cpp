// SPDX-License-Identifier: GPL-3.0-or-later
#include "head_mark.hpp"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <utility>

#include "checksum.hpp"
#include "disk.hpp"
#include "little_endian.hpp"

namespace studio::store {

namespace {
constexpr std::size_t kMarkSize = 12;  // the number and its checksum
}

Result<HeadMark> HeadMark::open(const std::filesystem::path& path) {
    const int descriptor = ::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0644);
    if (descriptor < 0)
        return fail(system_error(path, errno));
    return HeadMark{descriptor};
}

HeadMark::HeadMark(HeadMark&& other) noexcept : descriptor_{std::exchange(other.descriptor_, -1)} {}

HeadMark& HeadMark::operator=(HeadMark&& other) noexcept {
    std::swap(descriptor_, other.descriptor_);
    return *this;
}

HeadMark::~HeadMark() {
    if (descriptor_ >= 0)
        ::close(descriptor_);
}

std::optional<std::uint64_t> HeadMark::read() const {
    Bytes data(kMarkSize);
    if (::pread(descriptor_, data.data(), data.size(), 0) != static_cast<ssize_t>(kMarkSize))
        return std::nullopt;
    if (number_at<std::uint32_t>(data, 8) != checksum({BytesView{data}.first(8)}))
        return std::nullopt;
    return number_at<std::uint64_t>(data, 0);
}

void HeadMark::write(std::uint64_t number) const {
    Bytes data;
    append_number(data, number);
    append_number(data, checksum({data}));
    static_cast<void>(::pwrite(descriptor_, data.data(), data.size(), 0) == static_cast<ssize_t>(kMarkSize));
}

}  // namespace studio::store
