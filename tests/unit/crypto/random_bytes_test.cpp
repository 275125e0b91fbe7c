// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <algorithm>
#include <base/bytes.hpp>
#include <crypto/random_bytes.hpp>

namespace studio::crypto {

TEST(RandomBytes, fills_all_of_a_large_buffer_anew_each_time) {
    Bytes first(1'000'000);
    Bytes second(1'000'000);

    fill_random(first);
    fill_random(second);

    EXPECT_NE(first, second);
    const auto zeros = std::count(first.end() - 10'000, first.end(), 0);
    EXPECT_LT(zeros, 200);  // about 39 are expected
    fill_random({});
}

}  // namespace studio::crypto
