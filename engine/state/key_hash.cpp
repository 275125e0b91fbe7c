// SPDX-License-Identifier: GPL-3.0-or-later
#include "key_hash.hpp"

#include <crypto/random_bytes.hpp>

namespace studio::state {

const std::array<std::uint64_t, 4>& key_hash_secret() {
    static const auto secret = [] {
        std::array<std::uint8_t, 32> bytes{};
        crypto::fill_random(bytes);
        std::array<std::uint64_t, 4> words{};
        std::memcpy(words.data(), bytes.data(), sizeof words);
        return words;
    }();
    return secret;
}

}  // namespace studio::state
