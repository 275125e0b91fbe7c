// SPDX-License-Identifier: GPL-3.0-or-later
#include "seeded_key.hpp"

#include <base/assert.hpp>
#include <base/bytes.hpp>
#include <crypto/keccak256.hpp>

namespace studio::api_impl {

crypto::SecretKey seeded_key(std::string_view role, std::uint64_t seed, std::uint32_t index) {
    constexpr std::string_view domain = "rollup-studio ";
    Bytes preimage{domain.begin(), domain.end()};
    preimage.insert(preimage.end(), role.begin(), role.end());
    for (int shift = 56; shift >= 0; shift -= 8)
        preimage.push_back(static_cast<std::uint8_t>(seed >> shift));
    for (int shift = 24; shift >= 0; shift -= 8)
        preimage.push_back(static_cast<std::uint8_t>(index >> shift));
    const auto key = crypto::SecretKey::from_bytes(crypto::keccak256(preimage));
    STUDIO_ASSERT(key.has_value());  // fails once in 2^128
    return *key;
}

}  // namespace studio::api_impl
