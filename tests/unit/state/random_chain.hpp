// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gtest/gtest.h>

#include <base/random.hpp>
#include <chain/ordered_trie.hpp>
#include <codec/rlp.hpp>
#include <crypto/keccak256.hpp>
#include <state/chain_state.hpp>
#include <state/journal.hpp>

#include "memory_view.hpp"

namespace studio::state::testing {

/// Root of entries computed from scratch.
inline Hash32 rebuilt_root(const std::map<Hash32, Bytes>& entries) {
    std::vector<chain::TrieEntry> sorted;
    for (const auto& [key, value] : entries)
        sorted.push_back({key.view(), value});
    return chain::ordered_trie_root(sorted);
}
inline Hash32 rebuilt_storage_root(const std::map<Uint256, Uint256>& slots) {
    std::map<Hash32, Bytes> entries;
    for (const auto& [key, value] : slots)
        entries[crypto::keccak256(key.to_hash().view())] = codec::rlp::encode(value);
    return rebuilt_root(entries);
}
inline Hash32 rebuilt_state_root(const MemoryView& view) {
    std::map<Hash32, Bytes> entries;
    for (const auto& [address, entry] : view.accounts)
        entries[crypto::keccak256(address.view())] =
            encode_account(entry.account, rebuilt_storage_root(entry.slots));
    return rebuilt_root(entries);
}

inline std::map<Address, chain::GenesisAccount> random_genesis(Random& random, std::uint64_t count) {
    std::map<Address, chain::GenesisAccount> accounts;
    for (std::uint64_t i = 0; i < count; ++i) {
        auto& account = accounts[address_of(random.below(4 * count))];
        account.balance = 1 + random.next();
        account.nonce = random.below(3);
        if (random.below(3) == 0)
            account.code = Bytes(1 + random.below(4), 0x5B);
        for (auto slots = random.below(4); slots > 0; --slots)
            account.storage[random.below(20)] = 1 + random.below(1000);
    }
    return accounts;
}
inline MemoryView view_of(const std::map<Address, chain::GenesisAccount>& accounts) {
    MemoryView view;
    for (const auto& [address, genesis] : accounts) {
        const auto code_hash = crypto::keccak256(genesis.code);
        view.accounts[address] = {{genesis.nonce, genesis.balance, code_hash}, genesis.storage};
        view.codes[code_hash] = std::make_shared<const Bytes>(genesis.code);
    }
    return view;
}

/// What a block of random changes does to the state beneath.
inline StateDiff random_block(const StateView& base, Random& random, std::uint64_t address_range) {
    Journal journal{base};
    for (int transaction = 0; transaction < 6; ++transaction) {
        journal.begin_transaction();
        const auto address = address_of(random.below(address_range));
        journal.add_balance(address, random.below(3));
        if (random.below(3) == 0)
            journal.subtract_balance(address, journal.balance(address));
        if (random.below(4) == 0)
            journal.set_code(address, Bytes(1 + random.below(4), 0x5B));
        if (random.below(6) == 0 && journal.code_hash(address) == chain::empty_code_hash)
            journal.set_nonce(address, 0);
        if (journal.exists(address))
            for (auto slots = random.below(8); slots > 0; --slots)
                journal.set_storage(address, random.below(20), random.below(3));
        if (!journal.exists(address))
            for (std::uint64_t key = 0; key < 20; ++key)
                journal.set_storage(address, key, {});
        journal.finish_transaction();
    }
    return journal.diff();
}

inline void expect_same(const StateView& view, const MemoryView& expected, std::uint64_t address_range) {
    for (std::uint64_t i = 0; i < address_range; ++i) {
        const auto address = address_of(i);
        const auto account = view.account(address);
        ASSERT_EQ(account, expected.account(address)) << "account " << i;
        ASSERT_EQ(view.has_storage(address), expected.has_storage(address)) << "account " << i;
        ASSERT_EQ(view.storage_of(address, 100), expected.storage_of(address, 100)) << "account " << i;
        ASSERT_EQ(view.storage_of(address, 2), expected.storage_of(address, 2)) << "account " << i;
        for (std::uint64_t key = 0; key < 20; ++key)
            ASSERT_EQ(view.storage(address, key), expected.storage(address, key));
        if (account) {
            ASSERT_EQ(crypto::keccak256(*view.code(account->code_hash)), account->code_hash);
        }
    }
}

}  // namespace studio::state::testing
