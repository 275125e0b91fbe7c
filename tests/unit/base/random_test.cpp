// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <base/random.hpp>
#include <set>

namespace studio {

TEST(Random, gives_the_published_sequence_of_splitmix64) {
    Random random{1234567};

    EXPECT_EQ(random.next(), 6457827717110365317ULL);
    EXPECT_EQ(random.next(), 3203168211198807973ULL);
    EXPECT_EQ(random.next(), 9817491932198370423ULL);
}

TEST(Random, below_stays_below_and_reaches_every_value) {
    Random random{7};
    std::set<std::uint64_t> seen;
    for (int i = 0; i < 200; ++i)
        seen.insert(random.below(6));

    EXPECT_EQ(seen.size(), 6U);
    EXPECT_EQ(*seen.rbegin(), 5U);
}

}  // namespace studio
