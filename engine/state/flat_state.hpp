// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <functional>
#include <vector>

#include "flat_map.hpp"
#include "key_hash.hpp"
#include "state_view.hpp"

namespace studio::state {

/// An account as FlatState keeps it: 44 bytes, so that an entry of the map with its address takes 64. (Not
/// inside the class: clang 19 takes a member's members for unknown there.)
struct PackedAccount {
    std::uint32_t code = 0;  // place among the codes
    std::array<std::uint32_t, 2> nonce{};
    std::array<std::uint32_t, 8> balance{};
};

/// Every account, slot and code of one moment in hash maps: what execution reads. No locks.
class FlatState final : public StateView {
public:
    FlatState();

    std::optional<Account> account(const Address& address) const override;
    Uint256 storage(const Address& address, const Uint256& key) const override;
    Code code(const Hash32& code_hash) const override;
    bool has_storage(const Address& address) const override;
    std::vector<std::pair<Uint256, Uint256>> storage_of(const Address& address,
                                                        std::size_t limit) const override;

    /// Null when the code is not known.
    Code find_code(const Hash32& code_hash) const;
    /// Slots of the account in no particular order; null when it has none.
    using Slots = FlatMap<Uint256, Uint256, KeyHash>;
    const Slots* slots_of(const Address& address) const { return storage_.find(address); }

    void set_account(const Address& address, const std::optional<Account>& account);
    void set_slot(const Address& address, const Uint256& key, const Uint256& value);
    void add_code(const Hash32& code_hash, Code code);
    /// The values after the diff, or those before it. Codes stay: a past block may need them.
    void apply(const StateDiff& diff);
    void revert(const StateDiff& diff);
    void clear();

    std::size_t account_count() const;
    /// Accounts lie in shards, so that several threads can go through them. What is visited stays in its
    /// place until the state changes.
    static constexpr std::size_t shard_count = 256;
    template <class Visit>
    void for_each_packed(std::size_t shard, Visit&& visit) const {
        accounts_[shard].for_each(visit);
    }
    Account unpack(const PackedAccount& packed) const;
    void for_each_account(const std::function<void(const Address&, const Account&)>& visit) const;
    void for_each_slot(
        const std::function<void(const Address&, const Uint256&, const Uint256&)>& visit) const;
    void for_each_code(const std::function<void(const Hash32&, const Code&)>& visit) const;

private:
    using Accounts = FlatMap<Address, PackedAccount, KeyHash>;

    PackedAccount pack(const Account& account) const;
    std::uint32_t code_number(const Hash32& code_hash);

    /// Many maps instead of one: each grows on its own, so that no single block waits for millions of moves.
    /// By bits of the hash that the maps themselves do not look at first.
    static std::size_t shard_of(const Address& address) { return KeyHash{}(address) >> 24U & 0xFFU; }

    std::vector<Accounts> accounts_;
    FlatMap<Address, Slots, KeyHash> storage_;
    FlatMap<Hash32, std::uint32_t> code_numbers_;
    std::vector<std::pair<Hash32, Code>>
        codes_;  // number 0 is the empty code; null while it has not been brought
};

}  // namespace studio::state
