// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/bytes.hpp>

// Numbers of 8 bytes, big-endian; private to the module.
namespace studio::modules::availability {

inline void append_number(Bytes& out, std::uint64_t number) {
    for (int shift = 56; shift >= 0; shift -= 8)
        out.push_back(static_cast<std::uint8_t>(number >> shift));
}

/// Of at least 8 bytes.
inline std::uint64_t read_number(BytesView bytes) {
    std::uint64_t number = 0;
    for (const auto byte : bytes.first(8))
        number = number << 8U | byte;
    return number;
}

}  // namespace studio::modules::availability
