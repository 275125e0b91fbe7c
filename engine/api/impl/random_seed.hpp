// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <bit>
#include <crypto/random_bytes.hpp>
#include <cstdint>

namespace studio::api_impl {

/// From the operating system.
inline std::uint64_t random_seed() {
    std::array<std::uint8_t, 8> bytes{};
    crypto::fill_random(bytes);
    return std::bit_cast<std::uint64_t>(bytes);
}

}  // namespace studio::api_impl
