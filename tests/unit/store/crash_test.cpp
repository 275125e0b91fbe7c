// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>
#include <sys/wait.h>
#include <unistd.h>

#include <base/clock.hpp>
#include <chrono>
#include <csignal>
#include <store/chain_store.hpp>
#include <thread>

#include "test_chain.hpp"

namespace studio::store {
namespace {

const SystemClock kClock;

OpenOptions durable() {
    OpenOptions options;
    options.clock = &kClock;
    options.disk = {1, 0};
    return options;
}

/// Appends blocks for ever and reports each acknowledged number through the pipe.
[[noreturn]] void append_and_report(const std::filesystem::path& folder, std::uint64_t seed, int pipe_end) {
    test::TestChain chain{seed};
    auto store = ChainStore::open(folder, durable());
    if (!store || !(*store)->append_genesis(chain.genesis(), chain.genesis_accounts()))
        ::_exit(1);
    for (;;) {
        const auto step = chain.next();
        if (!(*store)->append(step.block, step.diff, step.notes))
            ::_exit(2);
        const std::uint64_t number = step.block->block.header.number;
        if (::write(pipe_end, &number, sizeof number) != sizeof number)
            ::_exit(3);
    }
}

std::uint64_t last_number_from(int pipe_end) {
    std::uint64_t number = 0;
    std::uint64_t last = 0;
    while (::read(pipe_end, &number, sizeof number) == sizeof number)
        last = number;
    return last;
}

class CrashTest : public testing::TestWithParam<std::uint64_t> {};

TEST_P(CrashTest, EveryAcknowledgedBlockIsThereAfterKill) {
    const auto seed = GetParam();
    Random random{seed};
    test::TemporaryFolder folder;
    int ends[2] = {};
    ASSERT_EQ(::pipe(ends), 0);
    const auto child = ::fork();
    ASSERT_GE(child, 0);
    if (child == 0)
        append_and_report(folder.path(), seed, ends[1]);
    ::close(ends[1]);

    // Waits for the first block, so that there is something to lose, then kills at a random moment.
    std::uint64_t first = 0;
    ASSERT_EQ(::read(ends[0], &first, sizeof first), static_cast<ssize_t>(sizeof first));
    std::this_thread::sleep_for(std::chrono::microseconds{random.below(400'000)});
    ASSERT_EQ(::kill(child, SIGKILL), 0);
    int status = 0;
    ::waitpid(child, &status, 0);
    ASSERT_TRUE(WIFSIGNALED(status));
    const auto acknowledged = std::max(first, last_number_from(ends[0]));
    ::close(ends[0]);

    auto store = ChainStore::open(folder.path(), durable());
    ASSERT_TRUE(store) << store.error().english();
    EXPECT_FALSE((*store)->open_report().damaged) << (*store)->open_report().message().english();
    ASSERT_TRUE((*store)->head());
    EXPECT_GE(*(*store)->head(), acknowledged);
    EXPECT_LE(*(*store)->head(), acknowledged + 1);

    // The same seed makes the same chain: the blocks are the right ones, and the chain goes on.
    test::TestChain chain{seed};
    while (chain.blocks().back()->block.header.number < *(*store)->head())
        static_cast<void>(chain.next());
    for (std::uint64_t number = 0; number <= *(*store)->head(); ++number)
        EXPECT_EQ((*(*store)->block(number))->hash, chain.blocks()[number]->hash);
    const auto step = chain.next();
    EXPECT_TRUE((*store)->append(step.block, step.diff, step.notes));
}

INSTANTIATE_TEST_SUITE_P(Seeds, CrashTest, testing::Range<std::uint64_t>(1, 9));

}  // namespace
}  // namespace studio::store
