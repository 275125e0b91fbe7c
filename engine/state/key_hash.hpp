// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <base/uint256.hpp>
#include <cstdint>
#include <cstring>

namespace studio::state {

/// Random numbers of this process, from the operating system.
const std::array<std::uint64_t, 4>& key_hash_secret();

/// Hashes keys that strangers choose: any contract can pick its storage slots. With a fixed hash somebody
/// could pick a million that collide, and stop the chain. No result depends on the order that comes of it.
struct KeyHash {
    std::size_t operator()(const Uint256& key) const noexcept {
        const auto& secret = key_hash_secret();
        return fold(key.word[0] ^ secret[0], key.word[1] ^ secret[1]) ^
               fold(key.word[2] ^ secret[2], key.word[3] ^ secret[3]);
    }
    std::size_t operator()(const Address& key) const noexcept {
        const auto& secret = key_hash_secret();
        return fold(fold(word_at(key, 0) ^ secret[0], word_at(key, 8) ^ secret[1]) ^ secret[2],
                    word_at(key, 12) ^ secret[3]);
    }

    /// Both halves of the product: every bit of the result depends on every bit of both factors.
    static std::uint64_t fold(std::uint64_t a, std::uint64_t b) {
        const auto product = static_cast<__uint128_t>(a) * b;
        return static_cast<std::uint64_t>(product) ^ static_cast<std::uint64_t>(product >> 64U);
    }

private:
    static std::uint64_t word_at(const Address& key, std::size_t offset) {
        std::uint64_t word = 0;
        std::memcpy(&word, key.data() + offset, sizeof word);
        return word;
    }
};

}  // namespace studio::state
