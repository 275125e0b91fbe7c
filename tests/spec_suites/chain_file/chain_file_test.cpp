// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <codec/hex.hpp>
#include <pipeline/pipeline_errors.hpp>

#include "spec_suites/runner/branching_chain.hpp"
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

TEST(ChainFile, the_branch_with_more_difficulty_has_the_head) {
    const auto path = test::fixture_folder("rpc-compat");
    if (!path)
        return;
    const auto folder = read_chain_folder(*path);
    BranchingChain chain{folder.schedule, folder.accounts, chain::encode_block(folder.genesis)};
    for (std::size_t i = 0; i < 4; ++i)
        ASSERT_TRUE(chain.import(folder.blocks[i]));
    const auto head = chain.head_hash();
    auto parent_hash = chain::decode_block(folder.blocks[2]).value().header.parent_hash;
    for (std::size_t i = 2; i < 5; ++i) {  // blocks 3, 4 and 5 again, with other extra data
        EXPECT_EQ(chain.head_hash(), head) << "a branch that is not longer changes nothing";
        auto block = chain::decode_block(folder.blocks[i]).value();
        block.header.extra_data = {0x02};
        block.header.parent_hash = parent_hash;
        parent_hash = chain::header_hash(block.header);
        const auto imported = chain.import(chain::encode_block(block));
        ASSERT_TRUE(imported) << imported.error().english();
    }
    EXPECT_EQ(chain.head_hash(), parent_hash);
}

/// Whether block 4 of the chain, changed like this, is refused for that reason.
template <class Change>
bool is_refused(const ChainFolder& folder, const ErrorKind& reason, const Change& change) {
    ImportedChain chain{folder.schedule, folder.accounts, chain::encode_block(folder.genesis)};
    for (std::size_t i = 0; i < 3; ++i)
        EXPECT_TRUE(chain.import(folder.blocks[i]));
    auto block = chain::decode_block(folder.blocks[3]).value();
    change(block, chain::decode_block(folder.blocks[2]).value());
    block.header.ommers_hash = chain::ommers_hash(block.ommers);
    const auto imported = chain.import(chain::encode_block(block));
    return !imported && imported.error().is(reason);
}

TEST(ChainFile, ommers_and_difficulty_must_be_right) {
    namespace errors = pipeline::errors;
    const auto path = test::fixture_folder("rpc-compat");
    if (!path)
        return;
    const auto folder = read_chain_folder(*path);
    using chain::Block;
    EXPECT_TRUE(is_refused(folder, errors::kBlockOmmerKnown,
                           [](Block& block, const Block& parent) { block.ommers = parent.ommers; }));
    EXPECT_TRUE(is_refused(folder, errors::kBlockOmmerKnown,
                           [](Block& block, const Block& parent) { block.ommers = {parent.header}; }));
    EXPECT_TRUE(is_refused(folder, errors::kBlockOmmerUnrelated, [](Block& block, const Block&) {
        block.ommers[0].parent_hash = block.header.parent_hash;
    }));
    EXPECT_TRUE(is_refused(folder, errors::kBlockTooManyOmmers,
                           [](Block& block, const Block&) { block.ommers.resize(3); }));
    EXPECT_TRUE(is_refused(folder, errors::kBlockGasLimitStep,
                           [](Block& block, const Block&) { block.ommers[0].gas_limit = 5'000; }));
    EXPECT_TRUE(is_refused(folder, errors::kBlockWrongDifficulty,
                           [](Block& block, const Block&) { block.header.difficulty += Uint256{1}; }));
}

}  // namespace
}  // namespace studio::spec_suites
