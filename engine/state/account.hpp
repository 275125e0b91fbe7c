// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/bytes.hpp>
#include <base/result.hpp>
#include <base/uint256.hpp>
#include <chain/block.hpp>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace studio::state {

/// An account without its storage root, which only the trie knows.
struct Account {
    std::uint64_t nonce = 0;
    Uint256 balance;  // wei
    Hash32 code_hash = chain::empty_code_hash;

    bool is_empty() const {
        return nonce == 0 && balance.is_zero() && code_hash == chain::empty_code_hash;
    }  // EIP-161
    friend bool operator==(const Account&, const Account&) = default;
};

struct SlotChange {
    Uint256 key;
    Uint256 before;
    Uint256 after;
    friend bool operator==(const SlotChange&, const SlotChange&) = default;
};

/// What one block (or slice of a block) did to one account. An absent account is an empty optional.
/// Slots are sorted by key. An account that was destroyed lists each of its slots with after = 0.
struct AccountChange {
    Address address;
    std::optional<Account> before;
    std::optional<Account> after;
    std::vector<SlotChange> slots;
    friend bool operator==(const AccountChange&, const AccountChange&) = default;
};

using Code = std::shared_ptr<const Bytes>;

/// Everything a block changed, with the values before and after: enough to go forward and back.
/// Accounts are sorted by address, codes by hash; nothing is listed that did not change.
struct StateDiff {
    std::vector<AccountChange> accounts;
    std::vector<std::pair<Hash32, Code>> new_codes;

    bool is_empty() const { return accounts.empty() && new_codes.empty(); }
};

/// Bytes of memory a diff takes, without its codes, which are shared.
std::size_t memory_bytes(const StateDiff& diff);

/// A compact format of our own: a version byte, then counts, lengths and values (diff_codec.cpp).
Bytes encode_diff(const StateDiff& diff);
/// Strict: only what encode_diff writes is read. Errors: state_errors.hpp.
Result<StateDiff> decode_diff(BytesView encoded);

}  // namespace studio::state
