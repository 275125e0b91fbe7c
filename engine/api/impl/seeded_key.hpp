// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <crypto/secp256k1.hpp>
#include <string_view>

namespace studio::api_impl {

/// Keccak-256 of "rollup-studio ", the role, the seed and the index (8 and 4 bytes, big-endian). These are
/// keys of play money: whoever knows the seed knows them.
crypto::SecretKey seeded_key(std::string_view role, std::uint64_t seed, std::uint32_t index = 0);

}  // namespace studio::api_impl
