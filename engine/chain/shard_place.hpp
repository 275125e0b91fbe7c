// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/bytes.hpp>
#include <cstdint>

namespace studio::chain {

/// Where a rollup stands among those that carry an event together, its shards. They have one chain id, so
/// that a wallet sees one network; an account sends its transactions on its home alone, or what it signed
/// once would be valid on each of them.
struct ShardPlace {
    std::uint32_t index = 0;
    std::uint32_t count = 1;  // 1: it carries the event alone

    bool is_alone() const { return count == 1; }
    bool is_home_of(const Address& account) const;
    friend bool operator==(const ShardPlace&, const ShardPlace&) = default;
};

/// The index of an account's home among `count` (at least 1) shards: the last 8 bytes of its address,
/// big-endian, modulo `count`.
inline std::uint32_t home_of(const Address& account, std::uint32_t count) {
    std::uint64_t tail = 0;
    for (std::size_t i = account.size() - 8; i < account.size(); ++i)
        tail = tail << 8 | account[i];
    return static_cast<std::uint32_t>(tail % count);
}

inline bool ShardPlace::is_home_of(const Address& account) const {
    return home_of(account, count) == index;
}

}  // namespace studio::chain
