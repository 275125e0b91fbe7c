// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <base/result.hpp>

namespace studio {

namespace {

constexpr ErrorKind kOdd{"test.odd", "%1 is odd."};

Result<int> half(int number) {
    if (number % 2 != 0)
        return fail(kOdd, {std::to_string(number)});
    return number / 2;
}

Result<int> quarter(int number) {
    STUDIO_TRY(once, half(number));
    return half(once);
}

Result<void> expect_multiple_of_four(int number) {
    STUDIO_CHECK(quarter(number));
    return {};
}

}  // namespace

TEST(Result, try_hands_on_the_value_or_the_error) {
    EXPECT_EQ(*quarter(12), 3);

    const auto refused = quarter(6);
    ASSERT_FALSE(refused);
    EXPECT_TRUE(refused.error().is(kOdd));
    EXPECT_EQ(refused.error().english(), "3 is odd.");
}

TEST(Result, check_does_the_same_without_a_value) {
    EXPECT_TRUE(expect_multiple_of_four(8));
    EXPECT_FALSE(expect_multiple_of_four(10));
}

}  // namespace studio
