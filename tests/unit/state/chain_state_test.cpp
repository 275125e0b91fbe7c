// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <algorithm>
#include <base/limits.hpp>
#include <state/state_errors.hpp>

#include "random_chain.hpp"

namespace studio::state {
namespace {

using testing::address_of;
using testing::expect_same;
using testing::MemoryView;
using testing::random_block;
using testing::rebuilt_state_root;

constexpr std::uint64_t address_range = 40;

/// Keeps every diff, as a store does.
class KeptHistory final : public HistorySource {
public:
    std::vector<StateDiff> diffs;  // of block 1, 2 …
    mutable std::uint64_t questions = 0;

    const AccountChange* first_change(const Address& address, std::uint64_t block) const {
        ++questions;
        for (const auto& change : diffs.at(block - 1).accounts)
            if (change.address == address)
                return &change;
        return nullptr;
    }
    std::optional<PriorAccount> account_before_change(const Address& address, std::uint64_t number,
                                                      std::uint64_t last) const override {
        for (auto block = number + 1; block <= last; ++block)
            if (const auto* change = first_change(address, block))
                return PriorAccount{change->before};
        return std::nullopt;
    }
    std::optional<Uint256> slot_before_change(const Address& address, const Uint256& key,
                                              std::uint64_t number, std::uint64_t last) const override {
        const auto slots = slots_before_change(address, number, last);
        const auto found = slots.find(key);
        return found == slots.end() ? std::nullopt : std::optional{found->second};
    }
    std::map<Uint256, Uint256> slots_before_change(const Address& address, std::uint64_t number,
                                                   std::uint64_t last) const override {
        std::map<Uint256, Uint256> slots;
        for (auto block = number + 1; block <= last; ++block)
            if (const auto* change = first_change(address, block))
                for (const auto& slot : change->slots)
                    slots.emplace(slot.key, slot.before);
        return slots;
    }
    std::shared_ptr<const StateDiff> changes_of(std::uint64_t block) const override {
        return std::make_shared<const StateDiff>(diffs.at(block - 1));
    }
    Code code(const Hash32&) const override { return nullptr; }
};

/// A chain with a copy of its whole state after each block.
class ChainStateTest : public ::testing::Test {
protected:
    Random random{11};
    std::vector<MemoryView> copies;

    void start(ChainState& state) {
        const auto genesis = testing::random_genesis(random, 20);
        state.load_genesis(genesis);
        copies.assign(1, testing::view_of(genesis));
    }
    StateDiff add_block(ChainState& state) {
        auto diff = random_block(state.head_view(), random, address_range);
        copies.push_back(copies.back());
        copies.back().apply(diff);
        state.commit(diff);
        return diff;
    }
};

TEST_F(ChainStateTest, its_root_is_that_of_a_trie_built_from_scratch) {
    ChainState state{nullptr};
    start(state);
    EXPECT_EQ(state.root(), rebuilt_state_root(copies[0]));
    for (int block = 1; block <= 60; ++block) {
        add_block(state);
        ASSERT_EQ(state.root(), rebuilt_state_root(copies.back())) << "block " << block;
    }
    EXPECT_EQ(state.head(), 60U);
    expect_same(state.head_view(), copies.back(), address_range);
}

TEST_F(ChainStateTest, the_empty_state_has_the_empty_root) {
    ChainState state{nullptr};
    EXPECT_EQ(state.root(), chain::empty_trie_root);
    state.load_genesis({});
    EXPECT_EQ(state.root(), chain::empty_trie_root);
}

TEST_F(ChainStateTest, a_root_can_be_asked_for_before_the_commit_and_thought_better_of) {
    ChainState state{nullptr};
    start(state);
    const auto before = state.root();
    const auto first = random_block(state.head_view(), random, address_range);
    const auto second = random_block(state.head_view(), random, address_range);
    auto expected = copies[0];
    expected.apply(second);

    const auto first_root = state.root_after(first);
    EXPECT_NE(first_root, before);
    EXPECT_EQ(state.root(), before);
    EXPECT_EQ(state.root_after(second), rebuilt_state_root(expected));
    EXPECT_EQ(state.root_after(first), first_root);
    state.commit(second);

    EXPECT_EQ(state.root(), rebuilt_state_root(expected));
}

TEST_F(ChainStateTest, a_proof_during_block_building_is_of_the_head) {
    ChainState state{nullptr};
    start(state);
    const auto diff = random_block(state.head_view(), random, address_range);
    const auto root = state.root_after(diff);
    const auto address = copies[0].accounts.begin()->first;

    const auto proof = state.prove(0, address, {});

    EXPECT_TRUE(verify_proof(state.root(), crypto::keccak256(address.view()).view(), proof->nodes));
    EXPECT_EQ(state.root_after(diff), root);
    state.commit(diff);
    EXPECT_EQ(state.root(), root);
}

TEST_F(ChainStateTest, proofs_of_recent_blocks_fit_the_roots_those_had) {
    ChainState state{nullptr};
    start(state);
    const auto address = copies[0].accounts.begin()->first;
    std::vector<Hash32> roots{state.root()};
    for (int i = 0; i < 5; ++i) {
        state.commit(random_block(state.head_view(), random, address_range));
        roots.push_back(state.root());
    }

    for (std::uint64_t block = 0; block < roots.size(); ++block) {
        const auto proof = state.prove(block, address, {});
        ASSERT_TRUE(proof) << proof.error().english();
        EXPECT_TRUE(verify_proof(roots[block], crypto::keccak256(address.view()).view(), proof->nodes));
    }
    EXPECT_EQ(state.root(), roots.back());
    EXPECT_TRUE(state.prove(roots.size(), address, {}).error().is(errors::kBlockAheadOfHead));
}

TEST_F(ChainStateTest, a_root_can_be_asked_for_over_any_recent_block) {
    KeptHistory history;
    ChainState state{&history};
    start(state);
    for (int block = 1; block <= 50; ++block)
        history.diffs.push_back(add_block(state));
    const auto head_root = state.root();
    const auto unfinished = random_block(state.head_view(), random, address_range);
    const auto unfinished_root = state.root_after(unfinished);

    for (const std::uint64_t block : {0U, 1U, 17U, 49U, 50U}) {
        auto expected = copies[block];
        EXPECT_EQ(state.roots_over(block, {}, Address{})->state, rebuilt_state_root(expected));
        const auto changes = random_block(copies[block], random, address_range);
        expected.apply(changes);
        const auto account = expected.accounts.begin()->first;

        const auto roots = state.roots_over(block, changes, account);

        EXPECT_EQ(roots->state, rebuilt_state_root(expected)) << "block " << block;
        EXPECT_EQ(roots->storage, testing::rebuilt_storage_root(expected.accounts[account].slots));
    }
    EXPECT_EQ(state.root(), head_root);
    EXPECT_EQ(state.root_after(unfinished), unfinished_root);
    EXPECT_TRUE(state.roots_over(51, {}, Address{}).error().is(errors::kBlockAheadOfHead));
}

TEST_F(ChainStateTest, a_root_far_behind_the_head_is_not_worked_out) {
    KeptHistory history;
    ChainState state{&history};
    start(state);
    for (std::uint64_t block = 0; block <= limits::kRootsMaxBlocksBack; ++block)
        history.diffs.push_back(add_block(state));

    EXPECT_TRUE(state.roots_over(0, {}, Address{}).error().is(errors::kBlockNotKept));
    EXPECT_EQ(state.roots_over(1, {}, Address{})->state, rebuilt_state_root(copies[1]));
}

TEST_F(ChainStateTest, a_root_behind_very_many_changes_is_not_worked_out) {
    KeptHistory history;
    ChainState state{&history};
    start(state);
    StateDiff large;
    for (std::uint64_t i = 0; i <= limits::kRootsMaxChanges; ++i) {
        const auto number = Uint256{(std::uint64_t{1} << 40U) + i}.to_hash();
        large.accounts.push_back(
            {Address::right_aligned(number), std::nullopt, Account{1, Uint256{i}, {}}, {}});
    }
    state.commit(large);
    history.diffs.push_back(large);

    EXPECT_TRUE(state.roots_over(0, {}, Address{}).error().is(errors::kBlockNotKept));
    EXPECT_EQ(state.roots_over(1, {}, Address{})->state, state.root());
}

TEST_F(ChainStateTest, views_stay_what_they_were) {
    KeptHistory history;
    ChainState state{&history};
    start(state);
    std::vector<std::shared_ptr<const StateView>> views{*state.view_at(0)};
    const auto blocks = ChainState::kRecentBlocks + 60;
    for (std::size_t block = 1; block <= blocks; ++block) {
        history.diffs.push_back(add_block(state));
        views.push_back(*state.view_at(block));
    }
    for (std::size_t block = 0; block <= blocks; block += 7) {
        SCOPED_TRACE("block " + std::to_string(block));
        expect_same(*views[block], copies[block], address_range);
        expect_same(**state.view_at(block), copies[block], address_range);
    }
    EXPECT_GT(history.questions, 0U);
    EXPECT_TRUE(state.view_at(blocks + 1).error().is(errors::kBlockAheadOfHead));
}

TEST_F(ChainStateTest, without_history_old_blocks_are_refused_but_live_views_go_on) {
    ChainState state{nullptr};
    start(state);
    add_block(state);
    auto kept = *state.view_at(1);
    for (std::size_t block = 2; block <= ChainState::kRecentBlocks + 20; ++block)
        add_block(state);
    expect_same(*kept, copies[1], address_range);
    EXPECT_TRUE(state.view_at(0).error().is(errors::kBlockNotKept));
    kept.reset();
    add_block(state);
    EXPECT_TRUE(state.view_at(1).error().is(errors::kBlockNotKept));
    EXPECT_TRUE(state.view_at(state.head() - ChainState::kRecentBlocks));
}

TEST_F(ChainStateTest, slices_lie_over_a_block_newest_first) {
    ChainState state{nullptr};
    start(state);
    auto expected = copies.back();
    std::vector<std::shared_ptr<const StateDiff>> slices;
    for (int i = 0; i < 4; ++i) {
        auto slice = std::make_shared<const StateDiff>(random_block(expected, random, address_range));
        expected.apply(*slice);
        slices.insert(slices.begin(), std::move(slice));
    }
    const auto pending = *state.view_over(0, slices);
    expect_same(*pending, expected, address_range);
    add_block(state);
    expect_same(*pending, expected, address_range);
}

TEST_F(ChainStateTest, rewinding_goes_back_and_leaves_views_of_undone_blocks_alive) {
    ChainState state{nullptr};
    start(state);
    for (int block = 1; block <= 20; ++block)
        add_block(state);
    const auto undone = *state.view_at(18);
    const auto below = *state.view_at(12);
    const auto copy_of_undone = copies[18];

    ASSERT_TRUE(state.rewind(15));

    EXPECT_EQ(state.head(), 15U);
    EXPECT_EQ(state.root(), rebuilt_state_root(copies[15]));
    expect_same(state.head_view(), copies[15], address_range);
    copies.resize(16);
    for (int block = 16; block <= 25; ++block)
        add_block(state);
    expect_same(*undone, copy_of_undone, address_range);
    expect_same(*below, copies[12], address_range);
    EXPECT_TRUE(state.rewind(26).error().is(errors::kBlockAheadOfHead));
}

TEST_F(ChainStateTest, a_checkpoint_gives_the_same_state_and_root) {
    ChainState state{nullptr};
    start(state);
    for (int block = 1; block <= 10; ++block)
        add_block(state);
    ChainState copy{nullptr};
    copy.load(state.head(), [&](StateSink& sink) {
        state.for_each_slot(
            [&](const auto& address, const auto& key, const auto& value) { sink.slot(address, key, value); });
        state.for_each_account(
            [&](const auto& address, const auto& account) { sink.account(address, account); });
        state.for_each_code([&](const auto& hash, const auto& code) { sink.code(hash, code); });
    });
    EXPECT_EQ(copy.root(), state.root());
    EXPECT_EQ(copy.head(), state.head());
    EXPECT_EQ(copy.account_count(), copies.back().accounts.size());
    expect_same(copy.head_view(), copies.back(), address_range);
}

TEST_F(ChainStateTest, a_large_diff_on_two_threads_gives_the_same_root) {
    ChainState at_once{nullptr};
    ChainState one_by_one{nullptr};
    StateDiff whole;
    for (std::uint64_t i = 0; i < 2000; ++i)
        whole.accounts.push_back(
            {address_of(i), std::nullopt, Account{i, i + 1, chain::empty_code_hash},
             i % 5 == 0 ? std::vector<SlotChange>{{i, 0, 9}} : std::vector<SlotChange>{}});
    at_once.commit(whole);
    for (const auto& change : whole.accounts)
        one_by_one.commit({{change}, {}});
    EXPECT_EQ(at_once.root(), one_by_one.root());
}

}  // namespace
}  // namespace studio::state
