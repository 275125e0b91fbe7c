// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <atomic>
#include <state/chain_state.hpp>
#include <thread>

#include "memory_view.hpp"

namespace studio::state {
namespace {

using testing::address_of;

constexpr std::uint64_t account_count = 16;

/// In block n every account has balance n and slot 1 holds n: a view that mixes two blocks is seen at once.
StateDiff block_of(std::uint64_t number) {
    StateDiff diff;
    for (std::uint64_t i = 0; i < account_count; ++i) {
        const auto account = [&](std::uint64_t n) { return Account{1, n, chain::empty_code_hash}; };
        const auto before = number == 1 ? std::nullopt : std::optional{account(number - 1)};
        diff.accounts.push_back({address_of(i), before, account(number), {{1, number - 1, number}}});
    }
    return diff;
}

void check_view(const StateView& view, std::uint64_t block) {
    for (std::uint64_t i = 0; i < account_count; ++i) {
        const auto account = view.account(address_of(i));
        ASSERT_EQ(account.has_value() ? account->balance : Uint256{}, Uint256{block});
        ASSERT_EQ(view.storage(address_of(i), 1), Uint256{block});
    }
    ASSERT_EQ(view.storage_of(address_of(0), 5).size(), block == 0 ? 0U : 1U);
}

TEST(ChainStateThreads, readers_see_whole_blocks_while_the_head_moves_and_rewinds) {
    ChainState state{nullptr};
    std::atomic<bool> stop = false;
    std::atomic<std::uint64_t> checks = 0;
    const auto read = [&] {
        while (!stop && !::testing::Test::HasFatalFailure()) {
            const auto head = state.head();
            const auto block = head < 3 ? head : head - 3;  // rewinding goes back 2
            const auto view = state.view_at(block);
            if (!view)
                continue;
            for (int again = 0; again < 3; ++again)
                check_view(**view, block);
            if (const auto proof = state.prove(state.head(), address_of(0), {1})) {
                EXPECT_EQ(proof->account.balance, proof->storage[0].value);
            }
            ++checks;
        }
    };
    std::vector<std::thread> readers;
    for (int i = 0; i < 3; ++i)
        readers.emplace_back(read);

    for (std::uint64_t block = 1; block <= 200; ++block) {
        state.root_after(block_of(block));
        state.commit(block_of(block));
        if (block % 50 == 0) {
            ASSERT_TRUE(state.rewind(block - 2));
            state.commit(block_of(block - 1));
            state.commit(block_of(block));
        }
        while (checks < block / 8 && !::testing::Test::HasFatalFailure())
            std::this_thread::yield();
    }
    stop = true;
    for (auto& reader : readers)
        reader.join();
    EXPECT_GE(checks, 25U);
}

}  // namespace
}  // namespace studio::state
