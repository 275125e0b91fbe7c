// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <codec/hex.hpp>

#include "spec_suites/runner/chain_folder.hpp"
#include "spec_suites/runner/imported_chain.hpp"
#include "support/fixtures.hpp"

// The chain that Ethereum's RPC tests are asked about: blocks of every fork, written by another client.
namespace studio::spec_suites {
namespace {

TEST(ChainFile, every_block_reads_back_and_its_roots_are_right) {
    const auto path = test::fixture_folder("rpc-compat");
    if (!path)
        return;
    const auto folder = read_chain_folder(*path);
    auto parent_hash = chain::header_hash(folder.genesis.header);
    std::size_t transactions = 0;
    for (const auto& encoded : folder.blocks) {
        const auto block = chain::decode_block(encoded);
        ASSERT_TRUE(block) << block.error().english();
        SCOPED_TRACE(block->header.number);
        EXPECT_EQ(chain::encode_block(*block), encoded);
        EXPECT_EQ(chain::transactions_root(block->transactions), block->header.transactions_root);
        EXPECT_EQ(chain::ommers_hash(block->ommers), block->header.ommers_hash);
        if (block->withdrawals) {
            EXPECT_EQ(chain::withdrawals_root(*block->withdrawals), block->header.withdrawals_root);
        }
        EXPECT_EQ(block->header.parent_hash, parent_hash);
        parent_hash = chain::header_hash(block->header);
        transactions += block->transactions.size();
    }
    EXPECT_GT(transactions, 100U);
}

TEST(ChainFile, every_block_is_valid_and_the_last_one_is_the_head) {
    const auto path = test::fixture_folder("rpc-compat");
    if (!path)
        return;
    const auto folder = read_chain_folder(*path);
    ImportedChain chain{folder.schedule, folder.accounts, chain::encode_block(folder.genesis)};
    std::size_t number = 0;
    for (const auto& block : folder.blocks) {
        ++number;
        const auto imported = chain.import(block);
        ASSERT_TRUE(imported) << "block " << number << ": " << imported.error().english();
    }
    EXPECT_EQ(number, 54U);
    EXPECT_EQ(codec::to_hex(chain.head_hash()),
              "0xd226371d0b1551adb03fb52b71f08e3e11247fe9b1af994768af8cdaa8e7dcd7");
}

}  // namespace
}  // namespace studio::spec_suites
