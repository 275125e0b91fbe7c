// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <chain/predeploys.hpp>
#include <evm/rollup_fees.hpp>

#include "evm_world.hpp"

namespace studio::evm {
namespace {

using test::World;

/// What an L1 attributes deposit leaves behind: L1 base fee 1 gwei, blob base fee 0.01 gwei, scalars 2 and 3.
void set_l1_fees(World& world) {
    const auto scalars = (Uint256{2} << 96U) | (Uint256{3} << 64U);
    world.with_storage(chain::l1_block, Uint256{1}, Uint256{1'000'000'000})
        .with_storage(chain::l1_block, Uint256{3}, scalars)
        .with_storage(chain::l1_block, Uint256{7}, Uint256{10'000'000});
}

void set_operator_fee(World& world, std::uint64_t scalar, std::uint64_t constant) {
    world.with_storage(chain::l1_block, Uint256{8}, (Uint256{scalar} << 64U) | Uint256{constant});
}

/// As op-geth's tests have it (core/types/rollup_cost_test.go).
TEST(RollupFees, ASmallTransactionPaysForAHundredBytes) {
    World world;
    set_l1_fees(world);
    chain::SignedTransaction transaction;
    transaction.encoded = Bytes(30, 0x80);

    EXPECT_EQ(l1_fee(rollup_fee_parameters(world.view()), transaction), Uint256{3'203'000});
}

TEST(RollupFees, WithoutL1AttributesNothingIsCharged) {
    World world;
    const auto parameters = rollup_fee_parameters(world.view());

    EXPECT_TRUE(l1_fee(parameters, world.transfer()).is_zero());
    EXPECT_TRUE(operator_fee(parameters, chain::OpFork::jovian, 1'000'000).is_zero());
}

/// As op-geth's tests have it.
TEST(RollupFees, TheOperatorsFeeHasAnotherUnitInJovian) {
    World world;
    set_operator_fee(world, 1'439'103'868, 1'256'417'826'609'331'460);
    const auto parameters = rollup_fee_parameters(world.view());

    EXPECT_TRUE(operator_fee(parameters, chain::OpFork::granite, 1618).is_zero());
    EXPECT_EQ(operator_fee(parameters, chain::OpFork::isthmus, 1618), Uint256{1'256'417'826'611'659'930});
    EXPECT_EQ(operator_fee(parameters, chain::OpFork::jovian, 1618), Uint256{1'256'650'673'615'173'860});
}

TEST(RollupFees, GoToTheirVaultsAndUnusedGasIsGivenBack) {
    World world;
    world.config.op_fork = chain::OpFork::isthmus;
    set_l1_fees(world);
    set_operator_fee(world, 1'000'000, 7);
    auto transaction = world.transfer();
    transaction.encoded = Bytes(30, 0x80);
    transaction.fields.gas_limit = 50'000;
    const auto before = world.journal().balance(World::alice);

    ASSERT_TRUE(world.apply(transaction).has_value());

    const Uint256 gas{21'000 * 12};
    EXPECT_EQ(world.journal().balance(chain::l1_fee_vault), Uint256{3'203'000});
    EXPECT_EQ(world.journal().balance(chain::operator_fee_vault), Uint256{21'000 + 7});
    EXPECT_EQ(before - world.journal().balance(World::alice), gas + Uint256{1 + 3'203'000 + 21'000 + 7});
}

TEST(RollupFees, GraniteHasThoseOfFjordAlone) {
    World world;
    world.config.fork = chain::Fork::cancun;
    world.config.op_fork = chain::OpFork::granite;
    set_l1_fees(world);
    set_operator_fee(world, 1'000'000, 7);
    auto transaction = world.transfer();
    transaction.encoded = Bytes(30, 0x80);

    ASSERT_TRUE(world.apply(transaction).has_value());

    EXPECT_EQ(world.journal().balance(chain::l1_fee_vault), Uint256{3'203'000});
    EXPECT_TRUE(world.journal().balance(chain::operator_fee_vault).is_zero());
}

TEST(RollupFees, WhoCannotPayThemIsRefused) {
    World world;
    world.config.op_fork = chain::OpFork::isthmus;
    set_l1_fees(world);
    world.with_balance(World::alice, Uint256{1 + 21'000 * 12 + 3'202'999});
    auto transaction = world.transfer();
    transaction.encoded = Bytes(30, 0x80);

    EXPECT_FALSE(world.apply(transaction).has_value());
}

TEST(RollupFees, TheDaFootprintHasAScalarOf400WhereNoneIsSet) {
    World world;
    chain::SignedTransaction transaction;
    transaction.encoded = Bytes(30, 0x80);

    EXPECT_EQ(da_footprint(rollup_fee_parameters(world.view()), transaction), 100U * 400U);
    transaction.fields.type = chain::TransactionType::deposit;
    EXPECT_EQ(da_footprint(rollup_fee_parameters(world.view()), transaction), 0U);
}

}  // namespace
}  // namespace studio::evm
