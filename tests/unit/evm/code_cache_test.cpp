// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>
#include <evm/code_cache.hpp>

#include <thread>

#include "evm_world.hpp"

namespace studio::evm {
namespace {

constexpr auto kFork = chain::Fork::prague;

CodeCache::Entry entry() {
    return analyse(std::make_shared<const Bytes>(1000, std::uint8_t{0x5b}), kFork);
}
Hash32 hash(std::uint64_t number) {
    return Uint256{number}.to_hash();
}

TEST(CodeCache, FindsWhatWasPutIn) {
    CodeCache cache{1U << 20};
    const auto code = entry();

    cache.insert(hash(1), kFork, code);

    EXPECT_EQ(cache.find(hash(1), kFork), code);
    EXPECT_EQ(cache.find(hash(2), kFork), nullptr);
    EXPECT_EQ(cache.find(hash(1), chain::Fork::osaka), nullptr);
}

TEST(CodeCache, TheLongestUnusedGoesFirst) {
    CodeCache cache{entry()->footprint() * 2};
    cache.insert(hash(1), kFork, entry());
    cache.insert(hash(2), kFork, entry());
    ASSERT_NE(cache.find(hash(1), kFork), nullptr);

    cache.insert(hash(3), kFork, entry());

    EXPECT_EQ(cache.find(hash(2), kFork), nullptr);
    EXPECT_NE(cache.find(hash(1), kFork), nullptr);
    EXPECT_NE(cache.find(hash(3), kFork), nullptr);
}

TEST(CodeCache, StaysWithinItsBound) {
    const auto bound = entry()->footprint() * 4;
    CodeCache cache{bound};

    for (std::uint64_t i = 0; i < 100; ++i)
        cache.insert(hash(i), kFork, entry());

    EXPECT_LE(cache.bytes(), bound);
    EXPECT_GT(cache.bytes(), 0U);
}

TEST(CodeCache, ServesSeveralThreads) {
    CodeCache cache{entry()->footprint() * 4};
    const auto work = [&cache] {
        for (std::uint64_t i = 0; i < 2000; ++i) {
            if (!cache.find(hash(i % 8), kFork))
                cache.insert(hash(i % 8), kFork, entry());
        }
    };

    std::thread other{work};
    work();
    other.join();

    EXPECT_LE(cache.bytes(), entry()->footprint() * 4);
}

}  // namespace
}  // namespace studio::evm
