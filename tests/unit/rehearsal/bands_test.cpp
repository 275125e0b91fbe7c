// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <numeric>
#include <random>
#include <rehearsal/bands.hpp>

namespace studio::rehearsal {
namespace {

TEST(at_most, is_the_value_that_so_many_do_not_exceed) {
    std::vector<std::uint32_t> values(20);
    std::iota(values.begin(), values.end(), 1U);  // 1 … 20
    std::shuffle(values.begin(), values.end(), std::mt19937{3});
    EXPECT_EQ(at_most(values, 0.5), 10U);
    EXPECT_EQ(at_most(values, 0.95), 19U);
    EXPECT_EQ(at_most(values, 1), 20U);
    EXPECT_EQ(at_most(values, 0), 1U);
}

TEST(at_most, of_one_value_is_that_value) {
    std::vector<std::uint32_t> one{7};
    EXPECT_EQ(at_most(one, 0.05), 7U);
    EXPECT_EQ(at_most(one, 0.95), 7U);
}

TEST(band, goes_from_the_least_to_the_most_with_the_median_between) {
    EXPECT_EQ(band_of({9, 1, 4}), (api::RehearsalBand{1, 4, 9}));
    EXPECT_EQ(band_of({9, 1, 4, 5}), (api::RehearsalBand{1, 4.5, 9}));
    EXPECT_EQ(band_of({2}), (api::RehearsalBand{2, 2, 2}));
    EXPECT_FALSE(band_of({}));
}

}  // namespace
}  // namespace studio::rehearsal
