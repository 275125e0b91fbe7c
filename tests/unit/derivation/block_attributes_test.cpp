// SPDX-License-Identifier: GPL-3.0-or-later
#include <derivation/block_attributes.hpp>
#include <op/deposits.hpp>
#include <op/l1_attributes.hpp>

#include "derivation_samples.hpp"

namespace studio::derivation {
namespace {

using namespace testing;

class BlockAttributesTest : public ::testing::Test {
protected:
    Result<BlockAttributes> prepare(const L2Ref& parent, const chain::SealedBlock& origin) {
        return prepare_attributes(parent, config_.genesis_system_config, origin, config_, schedule_);
    }
    chain::Transaction deposit(std::uint8_t from) {
        chain::Transaction fields;
        fields.type = chain::TransactionType::deposit;
        fields.from[0] = from;
        fields.to = Address{};
        fields.mint = Uint256{from};
        fields.gas_limit = 100'000;
        return fields;
    }
    void add_logs(chain::SealedBlock& block, std::vector<chain::Log> logs, bool success = true) {
        chain::Receipt receipt;
        receipt.success = success;
        receipt.logs = std::move(logs);
        block.receipts.push_back(std::move(receipt));
    }

    op::RollupConfig config_ = sample_config();
    chain::ForkSchedule schedule_ = chain::constant_schedule({});
};

TEST_F(BlockAttributesTest, TheSameEpochGoesOn) {
    const auto origin = written(l1_ref(101));
    const auto made = prepare(l2_ref(8), *origin);
    ASSERT_TRUE(made);
    EXPECT_EQ(made->sequence_number, 3U);
    EXPECT_EQ(made->timestamp, l2_ref(9).time);
    EXPECT_EQ(made->prev_randao, hash_of(3, 101));
    EXPECT_EQ(made->parent_beacon_block_root, hash_of(4, 101));
    ASSERT_EQ(made->forced.size(), 1U);
    const auto attributes = op::read_l1_attributes(made->forced[0]->fields);
    ASSERT_TRUE(attributes);
    EXPECT_EQ(attributes->origin, (op::BlockId{chain::header_hash(origin->block.header), 101}));
    EXPECT_EQ(attributes->sequence_number, 3U);
}

TEST_F(BlockAttributesTest, TheFirstBlockOfAnEpochHasItsDepositsInOrder) {
    auto origin = written(l1_ref(102));
    add_logs(*origin, {op::deposit_log(deposit(1), config_.deposit_contract), chain::Log{}});
    add_logs(*origin, {op::deposit_log(deposit(2), config_.deposit_contract)});
    const auto first = prepare(l2_ref(11), *origin);
    ASSERT_TRUE(first) << first.error().english();
    EXPECT_EQ(first->sequence_number, 0U);
    ASSERT_EQ(first->forced.size(), 3U);
    EXPECT_EQ(first->forced[1]->sender[0], 1);
    EXPECT_EQ(first->forced[2]->sender[0], 2);
    EXPECT_EQ(first->forced[2]->fields.source_hash, op::user_deposit_source(origin->hash, 2));
    const auto second = prepare(l2_ref(12), *origin);
    ASSERT_TRUE(second);
    EXPECT_EQ(second->forced.size(), 1U);
}

TEST_F(BlockAttributesTest, AChangedConfigurationHoldsFromItsEpochOn) {
    auto changed = config_.genesis_system_config;
    changed.gas_limit = 40'000'000;
    auto origin = written(l1_ref(102));
    add_logs(*origin,
             {op::config_update_log(changed, op::ConfigUpdate::gas_limit, config_.system_config_contract)});
    EXPECT_EQ(prepare(l2_ref(10), *written(l1_ref(101)))->system.gas_limit, 30'000'000U);
    EXPECT_EQ(prepare(l2_ref(11), *origin)->system.gas_limit, 40'000'000U);
}

TEST_F(BlockAttributesTest, AnOriginThatDoesNotFollowIsAReorganisation) {
    auto other = l1_ref(101);
    other.hash = hash_of(1, 101, 1);
    EXPECT_EQ(kind_of(prepare(l2_ref(8), *written(other))), &errors::kL1Reorganised);
    auto next = l1_ref(102);
    next.parent_hash = hash_of(1, 101, 1);
    EXPECT_EQ(kind_of(prepare(l2_ref(11), *written(next))), &errors::kL1Reorganised);
    EXPECT_EQ(kind_of(prepare(l2_ref(11), *written(l1_ref(103)))), &errors::kL1Reorganised);
}

TEST_F(BlockAttributesTest, NoBlockIsOlderThanItsOrigin) {
    EXPECT_EQ(kind_of(prepare(l2_ref(8), *written(l1_ref(102)))), &errors::kEpochBeforeOrigin);
    EXPECT_TRUE(prepare(l2_ref(11), *written(l1_ref(102))));  // of the same time
}

}  // namespace
}  // namespace studio::derivation
