// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <chain/block.hpp>

namespace studio::chain {
namespace {

Header parent_with(std::uint64_t base_fee, std::uint64_t gas_limit, std::uint64_t gas_used) {
    Header header;
    header.base_fee_per_gas = base_fee;
    header.gas_limit = gas_limit;
    header.gas_used = gas_used;
    return header;
}

Uint256 fee_after(const Header& parent, const FeeMarket& market, const Uint256& min_base_fee = {}) {
    return next_base_fee(parent, parent.gas_used, market, min_base_fee);
}

TEST(BaseFee, follows_eip1559) {
    struct Case {
        std::uint64_t base_fee, gas_limit, gas_used, expected;
    };
    for (const auto& c : std::vector<Case>{{1'000'000'000, 20'000'000, 10'000'000, 1'000'000'000},
                                           {1'000'000'000, 20'000'000, 9'000'000, 987'500'000},
                                           {1'000'000'000, 20'000'000, 11'000'000, 1'012'500'000},
                                           {1'000'000'000, 20'000'000, 0, 875'000'000},
                                           {1'000'000'000, 20'000'000, 20'000'000, 1'125'000'000},
                                           {7, 20'000'000, 20'000'000, 8},
                                           {7, 20'000'000, 0, 7}}) {
        EXPECT_EQ(fee_after(parent_with(c.base_fee, c.gas_limit, c.gas_used), {}), Uint256{c.expected});
    }
}

TEST(BaseFee, begins_with_one_gwei) {
    Header parent;
    parent.gas_limit = parent.gas_used = 30'000'000;
    EXPECT_EQ(fee_after(parent, {}), Uint256{1'000'000'000});
}

TEST(BaseFee, takes_elasticity_denominator_and_floor_of_the_chain) {
    const auto full = parent_with(1'000'000, 30'000'000, 30'000'000);
    EXPECT_EQ(fee_after(full, {6, 250}), Uint256{1'020'000});
    const auto empty = parent_with(1'000'000, 30'000'000, 0);
    EXPECT_EQ(fee_after(empty, {2, 8}, 999'000), Uint256{999'000});
    EXPECT_EQ(fee_after(parent_with(5, 2, 1), {2, 8}, 9), Uint256{9});
}

TEST(EffectiveGasPrice, is_capped_by_what_the_sender_offers) {
    Transaction transaction;
    transaction.max_fee_per_gas = 100;
    transaction.max_priority_fee_per_gas = 7;
    EXPECT_EQ(effective_gas_price(transaction, 50), Uint256{57});
    EXPECT_EQ(effective_gas_price(transaction, 96), Uint256{100});
    EXPECT_EQ(effective_gas_price(transaction, 200), Uint256{100});
}

}  // namespace
}  // namespace studio::chain
