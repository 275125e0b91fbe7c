// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <codec/fastlz.hpp>
#include <evm/rollup_fees.hpp>

#include "l2_world.hpp"

/// What contracts say about fees is what the chain takes.
namespace studio::l1::test {
namespace {

/// Bytes that FastLZ cannot make smaller.
Bytes noise(std::size_t size, std::uint32_t seed = 1) {
    Bytes out;
    for (std::size_t i = 0; i < size; ++i) {
        seed = seed * 1'664'525U + 1'013'904'223U;
        out.push_back(static_cast<std::uint8_t>(seed >> 24U));
    }
    return out;
}

Bytes repeated(std::string_view text, std::size_t times) {
    Bytes out;
    for (std::size_t i = 0; i < times; ++i)
        out.insert(out.end(), text.begin(), text.end());
    return out;
}

std::vector<Bytes> payloads() {
    auto mixed = repeated("the same words ", 40);
    const auto tail = noise(300, 7);
    mixed.insert(mixed.end(), tail.begin(), tail.end());
    std::vector<Bytes> out{{},
                           noise(5),
                           noise(12),
                           noise(13),
                           noise(110),
                           noise(1'000, 3),
                           repeated("a", 9'000),
                           repeated("0123456789", 30),
                           mixed,
                           Bytes(1'000, 0)};
    // So close to the end, some of these are matches and others are not.
    for (std::size_t again = 12; again < 20; ++again) {
        out.push_back(noise(200));
        const auto start = noise(again);
        out.back().insert(out.back().end(), start.begin(), start.end());
    }
    // Within the window and beyond it.
    for (const std::size_t distance : {5'000U, 8'000U, 8'500U}) {
        out.push_back(noise(distance));
        const auto start = noise(150);
        out.back().insert(out.back().end(), start.begin(), start.end());
    }
    return out;
}

/// A transaction whose size under FastLZ is exactly that.
chain::SignedTransaction transaction_of_size(std::size_t fastlz_size) {
    for (std::size_t zeros = 0; zeros < 100; ++zeros) {
        for (std::size_t tail = 0; tail <= fastlz_size; ++tail) {
            chain::SignedTransaction transaction;
            transaction.encoded = Bytes(zeros, 0);
            const auto rest = noise(tail, 11);
            transaction.encoded.insert(transaction.encoded.end(), rest.begin(), rest.end());
            if (codec::fastlz_size(transaction.encoded) == fastlz_size)
                return transaction;
        }
    }
    ADD_FAILURE() << "no transaction of size " << fastlz_size;
    return {};
}

Uint256 fee_for(L2World& world, const Bytes& data) {
    return world.read<Uint256>(world.predeploy("GasPriceOracle"), "getL1Fee", {data});
}

struct L2Fees : ::testing::TestWithParam<chain::OpFork> {
    L2World world{GetParam()};
};
INSTANTIATE_TEST_SUITE_P(forks, L2Fees, ::testing::Values(chain::OpFork::isthmus, chain::OpFork::jovian));

TEST_P(L2Fees, the_chain_reads_what_the_attributes_set) {
    Attributes attributes;
    attributes.operator_fee_scalar = 0xaabbccdd;
    attributes.operator_fee_constant = 0x1122334455667788;
    attributes.da_footprint_gas_scalar = 0x99ee;
    ASSERT_TRUE(world.set_attributes(attributes));

    const auto read = evm::rollup_fee_parameters(world.journal());
    EXPECT_EQ(read.base_fee_scalar, attributes.base_fee_scalar);
    EXPECT_EQ(read.blob_base_fee_scalar, attributes.blob_base_fee_scalar);
    EXPECT_EQ(read.l1_base_fee, attributes.l1_base_fee);
    EXPECT_EQ(read.l1_blob_base_fee, attributes.l1_blob_base_fee);
    EXPECT_EQ(read.operator_fee_scalar, attributes.operator_fee_scalar);
    EXPECT_EQ(read.operator_fee_constant, attributes.operator_fee_constant);
    EXPECT_EQ(read.da_footprint_gas_scalar, GetParam() == chain::OpFork::jovian ? 0x99ee : 0);
}

TEST_P(L2Fees, contracts_see_the_l1_block) {
    const Attributes attributes;
    ASSERT_TRUE(world.set_attributes(attributes));
    const At l1_block = world.predeploy("L1Block");
    EXPECT_EQ(world.read<Uint256>(l1_block, "number"), Uint256{77});
    EXPECT_EQ(world.read<Uint256>(l1_block, "timestamp"), Uint256{1'800'000'000});
    EXPECT_EQ(world.read<Uint256>(l1_block, "sequenceNumber"), Uint256{3});
    EXPECT_EQ(Hash32::right_aligned(world.read<Bytes>(l1_block, "hash")), attributes.l1_hash);
    EXPECT_EQ(Hash32::right_aligned(world.read<Bytes>(l1_block, "batcherHash")),
              Hash32::right_aligned(attributes.batcher.view()));
    EXPECT_EQ(world.read<Uint256>(world.predeploy("L1BlockNumber"), "getL1BlockNumber"), Uint256{77});
}

TEST_P(L2Fees, only_the_protocol_sets_the_attributes) {
    EXPECT_FALSE(world.set_attributes({}, account(8)));
    EXPECT_EQ(codec::abi::describe_revert(world.last.output, &abi_of("L1BlockIsthmus")), "NotDepositor()");
    EXPECT_EQ(world.read<Uint256>(world.predeploy("L1Block"), "number"), Uint256{0});
}

TEST_P(L2Fees, the_oracle_knows_the_fee_for_data) {
    ASSERT_TRUE(world.set_attributes({}));
    const auto parameters = evm::rollup_fee_parameters(world.journal());
    for (const auto& data : payloads()) {
        SCOPED_TRACE(data.size());
        // The oracle is given transactions without their signatures, and counts 68 bytes for one.
        const auto signed_size = codec::fastlz_size(data) + 68;
        EXPECT_EQ(fee_for(world, data), evm::l1_fee(parameters, transaction_of_size(signed_size)));
    }
}

TEST_P(L2Fees, the_oracle_knows_the_operators_fee) {
    Attributes attributes;
    attributes.operator_fee_scalar = 1'234'567;
    attributes.operator_fee_constant = 89;
    ASSERT_TRUE(world.set_attributes(attributes));
    const auto parameters = evm::rollup_fee_parameters(world.journal());
    for (const std::uint64_t gas : {std::uint64_t{0}, std::uint64_t{21'000}, std::uint64_t{1'000'001}})
        EXPECT_EQ(world.read<Uint256>(world.predeploy("GasPriceOracle"), "getOperatorFee", {gas}),
                  evm::operator_fee(parameters, *world.config.op_fork, gas));
    EXPECT_EQ(world.read<bool>(world.predeploy("GasPriceOracle"), "isJovian"),
              GetParam() == chain::OpFork::jovian);
    EXPECT_TRUE(world.read<bool>(world.predeploy("GasPriceOracle"), "isIsthmus"));
}

TEST_P(L2Fees, operator_fees_gather_in_their_vault_and_go_to_the_recipient) {
    const At vault = world.predeploy("OperatorFeeVault");
    Attributes attributes;
    attributes.operator_fee_constant = 500'000'000'000'000'000;
    ASSERT_TRUE(world.set_attributes(attributes));
    const At l1_block = world.predeploy("L1Block");
    EXPECT_NE(world.send(account(1), vault, "withdraw"), "ok");  // pays half an ether itself
    EXPECT_NE(world.send(account(1), l1_block, "setL1BlockValuesIsthmus"), "ok");
    ASSERT_EQ(world.journal().balance(vault.address), ether(1));

    ASSERT_EQ(world.send(account(1), vault, "withdraw"), "ok");
    EXPECT_EQ(world.journal().balance(account(50)), ether(1));
    EXPECT_EQ(world.read<Uint256>(vault, "totalProcessed"), ether(1));
}

TEST(l2_fees, of_the_operator_leave_for_l1_when_their_vault_says_so) {
    auto settings = L2World::usual_settings(chain::OpFork::isthmus);
    settings.operator_fees = {account(51), ether(2), WithdrawalNetwork::l1};
    L2World world{settings};
    const At vault = world.predeploy("OperatorFeeVault");
    world.journal().begin_transaction();
    world.journal().set_balance(vault.address, ether(2));
    world.journal().finish_transaction();
    ASSERT_EQ(world.send(account(1), vault, "withdraw"), "ok");
    const auto passed = world.event(world.predeploy("L2ToL1MessagePasser"), "MessagePassed");
    ASSERT_FALSE(passed.empty());
    EXPECT_EQ(std::get<Uint256>(passed.at(3).data), ether(2));
}

TEST(l2_fees, our_oracle_and_the_packages_agree_on_every_payload) {
    L2World isthmus{chain::OpFork::isthmus};
    L2World granite{chain::OpFork::granite};
    ASSERT_TRUE(isthmus.set_attributes({}));
    ASSERT_TRUE(granite.set_attributes({}));
    const auto both = [&](std::string_view function, const codec::abi::Value& argument) {
        return std::pair{isthmus.read<Uint256>(isthmus.predeploy("GasPriceOracle"), function, {argument}),
                         granite.read<Uint256>(granite.predeploy("GasPriceOracle"), function, {argument})};
    };
    for (const auto& data : payloads()) {
        SCOPED_TRACE(data.size());
        for (const auto* function : {"getL1Fee", "getL1GasUsed"}) {
            const auto [ours, theirs] = both(function, data);
            EXPECT_EQ(ours, theirs) << function;
        }
        const auto [ours, theirs] = both("getL1FeeUpperBound", data.size());
        EXPECT_EQ(ours, theirs);
    }
}

}  // namespace
}  // namespace studio::l1::test
