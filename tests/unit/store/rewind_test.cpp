// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <base/clock.hpp>
#include <store/chain_store.hpp>
#include <store/recent_cache.hpp>
#include <store/store_errors.hpp>

#include "test_chain.hpp"

/// A chain that is taken back, as a reorganisation takes it, and goes on.
namespace studio::store {
namespace {

using test::TemporaryFolder;
using test::TestChain;

const SystemClock kClock;
constexpr std::uint64_t kBlocks = 300;  // the index has merged runs of two levels

OpenOptions fast() {
    OpenOptions options;
    options.clock = &kClock;
    options.durability = Durability::fast;
    options.disk = {1, 0};
    return options;
}

/// To be taken back to, one by one: inside merged runs, at their edges, and all the way.
class Rewind : public testing::TestWithParam<std::uint64_t> {
protected:
    void SetUp() override {
        open();
        ASSERT_TRUE(store->append_genesis(chain.genesis(), chain.genesis_accounts()));
        for (std::uint64_t i = 0; i < kBlocks; ++i) {
            steps.push_back(chain.next());
            append(steps.back());
        }
    }
    void open() {
        store.reset();
        auto opened = ChainStore::open(folder.path(), fast());
        ASSERT_TRUE(opened) << opened.error().english();
        store = std::move(*opened);
        EXPECT_FALSE(store->open_report().damaged) << store->open_report().reason;
    }
    /// A state beside the store is taken back first: deeper than the changes that it keeps itself.
    void rewind_with_a_state(std::uint64_t last) {
        state::ChainState state{store.get()};
        ASSERT_TRUE(store->restore(state));
        const auto view = std::move(*state.view_at(kBlocks - 50));
        ASSERT_TRUE(state.rewind(last));
        EXPECT_EQ(state.root(), chain.blocks()[last]->block.header.state_root);
        for (const auto& [address, account] : chain.model(kBlocks - 50).accounts)
            EXPECT_EQ(view->account(address), account);  // as it was, though undone
        ASSERT_TRUE(store->rewind(last));
    }
    void append(const TestChain::Step& step) {
        const auto done = store->append(step.block, step.diff, step.notes);
        ASSERT_TRUE(done) << done.error().english();
    }
    void expect_chain_up_to(std::uint64_t last) {
        EXPECT_EQ(store->head(), last);
        std::uint64_t transactions = 0;
        for (const auto& block : chain.blocks()) {
            const auto number = block->block.header.number;
            const bool stays = number <= last;
            const auto by_number = store->block(number);
            ASSERT_TRUE(by_number);
            EXPECT_EQ(*by_number != nullptr, stays) << number;
            EXPECT_EQ(store->number_of(block->hash)->has_value(), stays) << number;
            if (stays)
                transactions += block->block.transactions.size();
            for (const auto& transaction : block->block.transactions)
                EXPECT_EQ(store->find_transaction(transaction->hash)->has_value(), stays) << number;
        }
        EXPECT_EQ(store->transaction_count(), transactions);
        state::ChainState state{store.get()};
        const auto restored = store->restore(state);
        ASSERT_TRUE(restored) << restored.error().english();
        EXPECT_EQ(state.root(), chain.blocks()[last]->block.header.state_root);
    }

    TemporaryFolder folder;
    TestChain chain{7, 2};
    std::vector<TestChain::Step> steps;  // of blocks 1 and on
    std::unique_ptr<ChainStore> store;
};

TEST_P(Rewind, TakesTheBlocksAwayForGood) {
    rewind_with_a_state(GetParam());
    expect_chain_up_to(GetParam());
    open();
    expect_chain_up_to(GetParam());
}

TEST_P(Rewind, GoesOnAsIfItHadNeverBeenFurther) {
    ASSERT_TRUE(store->write_checkpoint(kBlocks - 1));
    ASSERT_TRUE(store->block(kBlocks));  // in the cache
    ASSERT_TRUE(store->rewind(GetParam()));
    EXPECT_LE(store->newest_checkpoint().value_or(0), GetParam());
    for (auto i = GetParam(); i < kBlocks; ++i)
        append(steps[i]);
    expect_chain_up_to(kBlocks);
    open();
    expect_chain_up_to(kBlocks);
}

INSTANTIATE_TEST_SUITE_P(Blocks, Rewind, testing::Values(0, 1, 17, 100, 255, 256, 271, kBlocks - 1, kBlocks));

TEST(RewindTest, ABlockAheadIsRefused) {
    TemporaryFolder folder;
    auto store = std::move(*ChainStore::open(folder.path(), fast()));
    EXPECT_TRUE(store->rewind(0).error().is(errors::kNoSuchBlock));
    TestChain chain{1};
    ASSERT_TRUE(chain.fill(*store, 3));
    EXPECT_TRUE(store->rewind(4).error().is(errors::kNoSuchBlock));
    EXPECT_EQ(store->head(), 3U);
}

/// Somebody read a block before it was taken back, and would put it into the cache after that.
TEST(RewindTest, WhatWasReadBeforeIsNotKept) {
    RecentCache<int> cache{100};
    const auto age = cache.age();
    cache.rewind(4);
    cache.put(5, std::make_shared<const int>(1), 1, age);
    EXPECT_EQ(cache.find(5), nullptr);
    cache.put(5, std::make_shared<const int>(2), 1, cache.age());
    EXPECT_EQ(*cache.find(5), 2);
}

}  // namespace
}  // namespace studio::store
