// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <chain/chain_config.hpp>

namespace studio::chain {
namespace {

TEST(Fork, is_found_by_its_name_in_any_case) {
    for (auto fork = Fork::frontier; fork <= Fork::osaka;
         fork = static_cast<Fork>(static_cast<int>(fork) + 1))
        EXPECT_EQ(fork_by_name(fork_name(fork)), fork);
    EXPECT_EQ(fork_by_name("prague"), Fork::prague);
    EXPECT_EQ(fork_by_name("PRAGUE"), Fork::prague);
    EXPECT_EQ(fork_by_name("Merge"), Fork::paris);
    EXPECT_EQ(fork_by_name("ConstantinopleFix"), Fork::petersburg);
    EXPECT_EQ(fork_by_name("Pragu"), std::nullopt);
    EXPECT_EQ(fork_by_name(""), std::nullopt);
}

}  // namespace
}  // namespace studio::chain
