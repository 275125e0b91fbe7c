// SPDX-License-Identifier: GPL-3.0-or-later
#include "test_keys.hpp"

#include <crypto/keccak256.hpp>
#include <string_view>

namespace studio::load {
namespace {

BytesView bytes_of(std::string_view text) {
    return {reinterpret_cast<const std::uint8_t*>(text.data()), text.size()};
}

/// One hash in 2^128 is no key; then the hash of the hash is tried.
crypto::SecretKey derive(std::string_view purpose, std::uint64_t seed, std::uint32_t index) {
    std::array<std::uint8_t, 12> number{};
    for (std::size_t i = 0; i < 8; ++i)
        number[i] = static_cast<std::uint8_t>(seed >> (56 - 8 * i));
    for (std::size_t i = 0; i < 4; ++i)
        number[8 + i] = static_cast<std::uint8_t>(index >> (24 - 8 * i));
    Hash32 candidate = crypto::Keccak256{}.update(bytes_of(purpose)).update(number).finish();
    while (true) {
        if (auto key = crypto::SecretKey::from_bytes(candidate))
            return *key;
        candidate = crypto::keccak256(candidate.view());
    }
}

}  // namespace

crypto::SecretKey user_key(std::uint64_t seed, std::uint32_t index) {
    return derive("rollup-studio load user", seed, index);
}

std::uint32_t deployer_index(Kind kind) {
    const auto index = static_cast<std::uint32_t>(kind);
    return index < kDeployerCount ? index : static_cast<std::uint32_t>(Kind::transfers);
}

crypto::SecretKey deployer_key(std::uint64_t seed, Kind kind) {
    return derive("rollup-studio load deployer", seed, deployer_index(kind));
}

Address user_address(std::uint64_t seed, std::uint32_t index) {
    return crypto::address_of(user_key(seed, index));
}

Address deployer_address(std::uint64_t seed, Kind kind) {
    return crypto::address_of(deployer_key(seed, kind));
}

Uint256 genesis_funding_wei() {
    return Uint256{10'000} * Uint256{1'000'000'000'000'000'000};
}

}  // namespace studio::load
