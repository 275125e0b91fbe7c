// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <chain/block.hpp>

namespace studio::state {

/// The end of the RLP of every account without storage and code, which most are: 66 bytes that leaves leave
/// out.
inline constexpr auto plain_account_tail = [] {
    std::array<std::uint8_t, 66> tail{};
    tail[0] = tail[33] = 0xA0;
    for (std::size_t i = 0; i < 32; ++i) {
        tail[1 + i] = chain::empty_trie_root[i];
        tail[34 + i] = chain::empty_code_hash[i];
    }
    return tail;
}();

}  // namespace studio::state
