// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <codec/amount.hpp>

namespace studio::codec {
namespace {

TEST(AmountTest, SixDigitsAtMost) {
    EXPECT_EQ(format_amount(Uint256{}, "ETH"), "0 ETH");
    EXPECT_EQ(format_amount(Uint256{1}, "ETH"), "< 0.000001 ETH");
    EXPECT_EQ(format_amount(Uint256{1'000'000'000'000ULL}, "ETH"), "0.000001 ETH");
    EXPECT_EQ(format_amount(Uint256{1'250'000'000'000'000'000ULL}, "ETH"), "1.25 ETH");
    EXPECT_EQ(format_amount(Uint256{2'000'000'000'000'000'000ULL}, "T"), "2 T");
    EXPECT_EQ(format_amount(Uint256::max(), "").substr(0, 20), "11579208923731619542");
}

TEST(AmountTest, Gwei) {
    EXPECT_EQ(format_gwei(Uint256{1'500'000'000}), "1.5 gwei");
    EXPECT_EQ(format_gwei(Uint256{7}), "< 0.000001 gwei");
}

}  // namespace
}  // namespace studio::codec
