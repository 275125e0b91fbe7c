// SPDX-License-Identifier: GPL-3.0-or-later
#include "checksum.hpp"

#include <zlib.h>

namespace studio::store {

std::uint32_t checksum(std::initializer_list<BytesView> pieces) {
    uLong sum = crc32_z(0, nullptr, 0);
    for (const auto piece : pieces)
        if (!piece.empty())
            sum = crc32_z(sum, piece.data(), piece.size());
    return static_cast<std::uint32_t>(sum);
}

}  // namespace studio::store
