// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>
#include <codec/hex.hpp>
#include <evm/evm_errors.hpp>

#include "evm_world.hpp"

namespace studio::evm {
namespace {

using test::assemble;
using test::World;

const Address kBeaconRoots = *codec::fixed_from_hex<20>("0x000F3df6D732807Ef1319fB7B8bB8522d0Beac02");
const Address kHistory = *codec::fixed_from_hex<20>("0x0000F90827F1C53a10cb7A02335B175320002935");

/// Stores its input word in slot 0 and its caller in slot 1.
Bytes recorder() {
    return assemble("PUSH0 CALLDATALOAD PUSH0 SSTORE CALLER PUSH1 01 SSTORE");
}

TEST(SystemCalls, TheContractsGetTheirHashes) {
    World world;
    world.with_code(kBeaconRoots, recorder()).with_code(kHistory, recorder());
    world.block.parent_beacon_block_root = Uint256{11}.to_hash();
    world.block.parent_hash = Uint256{22}.to_hash();

    begin_block(world.block, world.config, world.journal());

    EXPECT_EQ(world.journal().storage(kBeaconRoots, Uint256{0}), Uint256{11});
    EXPECT_EQ(world.journal().storage(kHistory, Uint256{0}), Uint256{22});
    const auto system_caller = *codec::fixed_from_hex<20>("0xfffffffffffffffffffffffffffffffffffffffe");
    EXPECT_EQ(world.journal().storage(kHistory, Uint256{1}), Uint256::from_big_endian(system_caller.view()));
}

TEST(SystemCalls, HistoryBelongsToPrague) {
    World world;
    world.config.fork = chain::Fork::cancun;
    world.with_code(kHistory, recorder());
    world.block.parent_hash = Uint256{22}.to_hash();

    begin_block(world.block, world.config, world.journal());

    EXPECT_TRUE(world.journal().diff().accounts.empty());
}

TEST(SystemCalls, WithoutContractsNothingHappens) {
    World world;

    begin_block(world.block, world.config, world.journal());

    EXPECT_TRUE(world.journal().diff().accounts.empty());
}

TEST(EndOfBlock, WithdrawalsAreCreditedOnL1Only) {
    const std::vector<chain::Withdrawal> withdrawals{{0, 0, World::bob, 3}};
    const std::vector<chain::Receipt> receipts;
    World world;
    world.config.fork = chain::Fork::cancun;

    ASSERT_TRUE(end_block(world.block, world.config, {withdrawals, receipts}, world.journal()).has_value());
    EXPECT_TRUE(world.journal().balance(World::bob).is_zero());
    world.config.consensus_layer.emplace();
    ASSERT_TRUE(end_block(world.block, world.config, {withdrawals, receipts}, world.journal()).has_value());
    EXPECT_EQ(world.journal().balance(World::bob), Uint256{3'000'000'000}) << "gwei";
}

TEST(EndOfBlock, APragueL1NeedsItsSystemContracts) {
    World world;
    world.config.fork = chain::Fork::prague;
    world.config.consensus_layer.emplace();
    const std::vector<chain::Receipt> receipts;

    const auto requests = end_block(world.block, world.config, {{}, receipts}, world.journal());

    ASSERT_FALSE(requests.has_value());
    EXPECT_TRUE(requests.error().is(errors::kSystemContractMissing));
}

TEST(Environment, ComesFromTheHeader) {
    chain::Header header;
    header.number = 5;
    header.timestamp = 6;
    header.gas_limit = 7;
    header.base_fee_per_gas = Uint256{8};
    header.excess_blob_gas = 0;

    const auto block = environment_of(header, {}, nullptr);

    EXPECT_EQ(block.number, 5U);
    EXPECT_EQ(block.timestamp, 6U);
    EXPECT_EQ(block.gas_limit, 7U);
    EXPECT_EQ(block.base_fee, Uint256{8});
    EXPECT_EQ(block.blob_base_fee, Uint256{1});
}

}  // namespace
}  // namespace studio::evm
