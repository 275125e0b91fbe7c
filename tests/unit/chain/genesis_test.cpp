// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <chain/chain_config.hpp>

namespace studio::chain {
namespace {

TEST(Genesis, has_the_header_fields_of_its_fork) {
    for (auto fork = Fork::frontier; fork <= Fork::osaka;
         fork = static_cast<Fork>(static_cast<int>(fork) + 1)) {
        Genesis genesis;
        genesis.config.fork = fork;
        const auto block = genesis_block(genesis, Hash32{});
        EXPECT_EQ(block.header.base_fee_per_gas.has_value(), fork >= Fork::london);
        EXPECT_EQ(block.withdrawals.has_value(), fork >= Fork::shanghai);
        EXPECT_EQ(block.header.blob_gas_used.has_value(), fork >= Fork::cancun);
        EXPECT_EQ(block.header.requests_hash.has_value(), fork >= Fork::prague);
        const auto decoded = decode_block(encode_block(block));
        ASSERT_TRUE(decoded) << decoded.error().english();
        EXPECT_EQ(decoded->header, block.header);
        EXPECT_EQ(decoded->withdrawals, block.withdrawals);
    }
}

}  // namespace
}  // namespace studio::chain
