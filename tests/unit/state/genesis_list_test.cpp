// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <codec/hex.hpp>
#include <state/trie.hpp>
#include <state/trie_values.hpp>

#include "random_chain.hpp"

/// Many accounts at once: a genesis list, and the tries that are built of it in one go.
namespace studio::state {
namespace {

/// Account i has the first 20 bytes of the hash of i, and i % 1000 + 0.5 ether.
chain::AccountList list_of(std::uint64_t count) {
    std::map<Address, Uint256> sorted;
    const Uint256 ether{1'000'000'000'000'000'000ULL};
    for (std::uint64_t i = 0; i < count; ++i) {
        const auto hash = crypto::keccak256(Uint256{i}.to_hash().view());
        Address address;
        std::copy_n(hash.begin(), Address::size(), address.begin());
        sorted[address] = Uint256{i % 1000} * ether + Uint256{500'000'000'000'000'000ULL};
    }
    std::vector<chain::AccountList::Entry> entries;
    for (const auto& [address, balance] : sorted)
        entries.push_back({address, balance});
    return chain::AccountList::of(entries);
}

// The roots are those that @ethereumjs/mpt 10 gives for the same accounts.
TEST(GenesisList, HasTheStateRootThatAnotherImplementationGives) {
    const std::pair<std::uint64_t, const char*> roots[]{
        {1, "0x97de034106262f3cca6f48e9b2fbe841dc611252e4f48710e430752b82255f43"},
        {2, "0x4554edfef198d5f7616f9c88b3b1391d99587e3588350b27f0f8feb413f60aa5"},
        {17, "0x090d8f1bd790648b0ff18c975ea6b41d0e0f086c81f2235a50fa942de0d4098c"},
        {1'000, "0xed8afd3184f8a03e9759ad2d55845786108c2d5a52cb86f6dcba0e3d86a4d719"},
        {20'000, "0x9b4a146bf7db5dd0b85056e45fd5a4ad84534324a1161a06e55c607022e0f046"},
    };
    for (const auto& [count, root] : roots) {
        const auto list = list_of(count);
        ChainState state{nullptr};
        state.load_genesis({}, &list);
        EXPECT_EQ(codec::to_hex(state.root()), root) << count << " accounts";
        EXPECT_EQ(state.account_count(), count);
    }
}

TEST(GenesisList, IsTakenOverByTheFirstWhoBeginsWithIt) {
    const auto list = list_of(1'000);
    ChainState made{nullptr};
    made.load_genesis({}, &list);
    const auto root = made.root();

    ChainState first{nullptr};
    ChainState second{nullptr};
    EXPECT_TRUE(first.take_over(made));
    EXPECT_FALSE(second.take_over(made));

    EXPECT_EQ(first.root(), root);
    EXPECT_EQ(first.account_count(), 1'000U);
    StateDiff diff;
    const auto address = list.address_at(3);
    diff.accounts.push_back({address,
                             Account{0, *list.balance_of(address), chain::empty_code_hash},
                             Account{1, Uint256{5}, chain::empty_code_hash},
                             {}});
    const auto after = first.root_after(diff);
    first.commit(diff);
    ChainState again{nullptr};
    again.load_genesis({}, &list);
    again.commit(diff);
    EXPECT_EQ(first.root(), after);
    EXPECT_EQ(first.root(), again.root()) << "it goes on as if it had made it";
    EXPECT_EQ(made.root(), chain::empty_trie_root);
}

TEST(GenesisList, GivesWayToAccountsOfTheSameAddress) {
    Random random{3};
    auto accounts = testing::random_genesis(random, 300);
    const auto list = list_of(500);
    accounts[list.address_at(17)].balance = Uint256{42};
    accounts[list.address_at(18)].storage[1] = Uint256{2};
    auto together = testing::view_of(accounts);
    for (std::size_t i = 0; i < list.size(); ++i)
        if (const auto [address, balance] = list.at(i); !accounts.contains(address))
            together.accounts[address] = {{0, balance, chain::empty_code_hash}, {}};

    ChainState state{nullptr};
    state.load_genesis(accounts, &list);

    EXPECT_EQ(state.root(), testing::rebuilt_state_root(together));
    EXPECT_EQ(state.head_view().account(list.address_at(17))->balance, Uint256{42});
    EXPECT_EQ(state.head_view().account(list.address_at(16)), (Account{0, list.at(16).balance}));
}

TEST(GenesisList, CanBeChangedByBlocksAndTakenBack) {
    Random random{5};
    const auto list = list_of(2'000);
    ChainState state{nullptr};
    state.load_genesis({}, &list);
    const auto first = state.root();
    Journal journal{state.head_view()};
    for (std::size_t i = 0; i < list.size(); i += 3) {
        journal.begin_transaction();
        journal.subtract_balance(list.address_at(i), list.at(i).balance);
        journal.add_balance(list.address_at(i + 1 == list.size() ? 0 : i + 1), list.at(i).balance);
        journal.finish_transaction();
    }
    testing::MemoryView expected;
    for (std::size_t i = 0; i < list.size(); ++i)
        expected.accounts[list.address_at(i)] = {{0, list.at(i).balance, chain::empty_code_hash}, {}};
    const auto diff = journal.diff();
    expected.apply(diff);

    state.commit(diff);
    EXPECT_EQ(state.root(), testing::rebuilt_state_root(expected));
    ASSERT_TRUE(state.rewind(0));
    EXPECT_EQ(state.root(), first);
}

/// Entries whose keys share beginnings of every length, some with values so short that nodes stand in their
/// parents.
std::map<Hash32, Bytes> entries_of(Random& random, std::uint64_t count, std::size_t crowd) {
    std::map<Hash32, Bytes> entries;
    while (entries.size() < count) {
        auto key = crypto::keccak256(Uint256{random.below(count)}.to_hash().view());
        for (auto i = std::size_t{0}; i < random.below(crowd + 1); ++i)
            key[i] = 0x11;
        if (random.below(2) == 0)
            key[31] = static_cast<std::uint8_t>(random.below(4));
        entries[key] = Bytes(1 + random.below(random.below(2) == 0 ? 2 : 90), 0x41);
    }
    return entries;
}

TEST(BuiltTrie, EqualsOneThatGrewAndCanBeChanged) {
    for (std::uint64_t seed = 1; seed <= 60; ++seed) {
        Random random{seed};
        auto entries = entries_of(random, 1 + random.below(seed % 6 == 0 ? 3'000 : 80), seed % 33);
        NodePool pool;
        TrieChangeList all;
        for (const auto& [key, value] : entries)
            all.add(key, value);
        auto trie = build_trie(pool, 0, all.finish());
        ASSERT_EQ(trie.root(), testing::rebuilt_root(entries)) << "seed " << seed;

        TrieChangeList some;
        for (auto& [key, value] : std::map{entries}) {
            if (random.below(3) != 0)
                continue;
            const auto changed = random.below(2) == 0 ? Bytes{} : Bytes(33, 0x42);
            some.add(key, changed);
            if (changed.empty())
                entries.erase(key);
            else
                entries[key] = changed;
        }
        update_trie(pool, trie, 0, some.finish());
        ASSERT_EQ(trie.root(), testing::rebuilt_root(entries)) << "seed " << seed << ", changed";
    }
}

}  // namespace
}  // namespace studio::state
