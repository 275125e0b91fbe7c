// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/bytes.hpp>
#include <cstdint>
#include <span>
#include <string_view>

namespace studio::crypto {

/// What one derivation costs: 128 * n * r bytes of memory, and time in proportion to n * r * p.
struct ScryptCost {
    std::uint64_t n;  // a power of two above 1
    std::uint64_t r;
    std::uint64_t p;

    std::uint64_t memory_bytes() const { return 128 * r * (n + p + 2); }
};

/// scrypt (RFC 7914). False when there is not enough memory. The caller has bounded the cost.
bool derive_scrypt(std::string_view password, BytesView salt, const ScryptCost& cost,
                   std::span<std::uint8_t> out);

}  // namespace studio::crypto
