// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <chain/difficulty.hpp>
#include <chain/fork_schedule.hpp>

namespace studio::chain {
namespace {

constexpr std::uint64_t kParentDifficulty = 2'048'000;

std::uint64_t difficulty_after(Fork fork, std::uint64_t seconds, std::uint64_t parent_number = 0,
                               bool has_ommers = false) {
    Header parent;
    parent.difficulty = Uint256{kParentDifficulty};
    parent.number = parent_number;
    parent.timestamp = 1'000;
    if (has_ommers)
        parent.ommers_hash = Hash32{};
    ChainConfig config;
    config.fork = fork;
    config.bomb_delay = bomb_delay_of(fork);
    return next_difficulty(parent, parent.timestamp + seconds, config).low64();
}

TEST(Difficulty, GoesUpOrDownByOneStepInFrontier) {
    EXPECT_EQ(difficulty_after(Fork::frontier, 12), kParentDifficulty + 1'000);
    EXPECT_EQ(difficulty_after(Fork::frontier, 13), kParentDifficulty - 1'000);
    EXPECT_EQ(difficulty_after(Fork::frontier, 5'000), kParentDifficulty - 1'000);
}

TEST(Difficulty, FollowsTheTimeSinceHomestead) {
    EXPECT_EQ(difficulty_after(Fork::homestead, 9), kParentDifficulty + 1'000);
    EXPECT_EQ(difficulty_after(Fork::homestead, 10), kParentDifficulty);
    EXPECT_EQ(difficulty_after(Fork::homestead, 25), kParentDifficulty - 1'000);
    EXPECT_EQ(difficulty_after(Fork::homestead, 1'000'000), kParentDifficulty - 99'000);
}

TEST(Difficulty, CountsOmmersSinceByzantium) {
    EXPECT_EQ(difficulty_after(Fork::byzantium, 8), kParentDifficulty + 1'000);
    EXPECT_EQ(difficulty_after(Fork::byzantium, 9), kParentDifficulty);
    EXPECT_EQ(difficulty_after(Fork::byzantium, 9, 0, true), kParentDifficulty + 1'000);
    EXPECT_EQ(difficulty_after(Fork::homestead, 10, 0, true), kParentDifficulty);
}

TEST(Difficulty, HasABombThatForksDelay) {
    EXPECT_EQ(difficulty_after(Fork::homestead, 10, 199'998), kParentDifficulty);
    EXPECT_EQ(difficulty_after(Fork::homestead, 10, 199'999), kParentDifficulty + 1);
    EXPECT_EQ(difficulty_after(Fork::homestead, 10, 3'199'999), kParentDifficulty + (1U << 30));
    EXPECT_EQ(difficulty_after(Fork::byzantium, 9, 3'199'999), kParentDifficulty + 1);
    EXPECT_EQ(difficulty_after(Fork::constantinople, 9, 5'299'999), kParentDifficulty + 2);
    EXPECT_EQ(difficulty_after(Fork::berlin, 9, 9'199'998), kParentDifficulty);
    EXPECT_EQ(difficulty_after(Fork::london, 9, 9'899'999), kParentDifficulty + 1);
}

TEST(Difficulty, HasALeastValue) {
    Header parent;
    parent.difficulty = Uint256{131'100};
    ChainConfig config;
    config.fork = Fork::homestead;
    EXPECT_EQ(next_difficulty(parent, 100, config), Uint256{131'072});
}

}  // namespace
}  // namespace studio::chain
