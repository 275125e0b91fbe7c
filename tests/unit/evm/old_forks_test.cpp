// SPDX-License-Identifier: GPL-3.0-or-later
// Rules that later forks changed: what no chain of today shows any more.
#include <gtest/gtest.h>

#include <chain/chain_errors.hpp>
#include <codec/hex.hpp>
#include <crypto/secp256k1.hpp>
#include <evm/evm_errors.hpp>
#include <evm/gas_tables.hpp>
#include <evm/precompiles.hpp>

#include "evm_world.hpp"

namespace studio::evm {
namespace {

using chain::Fork;
using chain::TransactionType;
using test::assemble;
using test::World;

World world_of(Fork fork) {
    World world;
    world.config.fork = fork;
    world.block.base_fee = fork < Fork::london ? Uint256{} : Uint256{10};
    return world;
}

/// A legacy transfer of nothing from alice to bob, without a chain.
chain::SignedTransaction old_transfer(const World& world) {
    auto transaction = world.transfer();
    auto& fields = transaction.fields;
    fields.type = TransactionType::legacy;
    fields.chain_id.reset();
    fields.max_priority_fee_per_gas = fields.max_fee_per_gas;
    fields.value = Uint256{};
    return transaction;
}

/// Data that makes a call dear before it begins, so that no refund is cut: 68 or 16 gas a byte.
const Bytes kDearData(4'000, 0x01);

/// Gas that `code` uses beyond its transaction's, and its refund, on a slot 0 that holds `original`.
struct Used {
    std::uint64_t gas;
    std::uint64_t refund;
};
Used run_on_slot(Fork fork, const std::string& code, std::uint64_t original) {
    auto world = world_of(fork);
    world.with_code(World::contract, *codec::from_hex(code));
    if (original != 0)
        world.with_storage(World::contract, Uint256{0}, Uint256{original});
    const auto outcome = world.call(kDearData, 1'000'000);
    EXPECT_EQ(outcome.status, CallStatus::success) << outcome.failure;
    const auto before = 21'000 + kDearData.size() * rules_of(fork).calldata_nonzero;
    return {outcome.gas_needed - before, outcome.gas_needed - outcome.gas_used};
}

/// The test cases that EIP-1283 lists; EIP-2200 has the same with its own price for doing nothing new.
struct NetMeteringCase {
    const char* code;
    std::uint64_t original;
    Used eip1283;
    Used eip2200;
};
constexpr NetMeteringCase kNetMetering[] = {
    {"60006000556000600055", 0, {412, 0}, {1'612, 0}},
    {"60006000556001600055", 0, {20'212, 0}, {20'812, 0}},
    {"60016000556000600055", 0, {20'212, 19'800}, {20'812, 19'200}},
    {"60016000556002600055", 0, {20'212, 0}, {20'812, 0}},
    {"60016000556001600055", 0, {20'212, 0}, {20'812, 0}},
    {"60006000556000600055", 1, {5'212, 15'000}, {5'812, 15'000}},
    {"60006000556001600055", 1, {5'212, 4'800}, {5'812, 4'200}},
    {"60006000556002600055", 1, {5'212, 0}, {5'812, 0}},
    {"60026000556000600055", 1, {5'212, 15'000}, {5'812, 15'000}},
    {"60026000556003600055", 1, {5'212, 0}, {5'812, 0}},
    {"60026000556001600055", 1, {5'212, 4'800}, {5'812, 4'200}},
    {"60026000556002600055", 1, {5'212, 0}, {5'812, 0}},
    {"60016000556000600055", 1, {5'212, 15'000}, {5'812, 15'000}},
    {"60016000556002600055", 1, {5'212, 0}, {5'812, 0}},
    {"60016000556001600055", 1, {412, 0}, {1'612, 0}},
    {"600160005560006000556001600055", 0, {40'218, 19'800}, {40'818, 19'200}},
    {"600060005560016000556000600055", 1, {10'218, 19'800}, {10'818, 19'200}},
};

TEST(OldForks, NetMeteringOfConstantinopleAndIstanbul) {
    for (const auto& c : kNetMetering) {
        SCOPED_TRACE(std::string{c.code} + " on " + std::to_string(c.original));
        const auto constantinople = run_on_slot(Fork::constantinople, c.code, c.original);
        EXPECT_EQ(constantinople.gas, c.eip1283.gas);
        EXPECT_EQ(constantinople.refund, c.eip1283.refund);
        const auto istanbul = run_on_slot(Fork::istanbul, c.code, c.original);
        EXPECT_EQ(istanbul.gas, c.eip2200.gas);
        EXPECT_EQ(istanbul.refund, c.eip2200.refund);
    }
}

TEST(OldForks, BeforeAndBetweenThemStorageCostsByItsCurrentValue) {
    for (const auto fork : {Fork::frontier, Fork::byzantium, Fork::petersburg}) {
        EXPECT_EQ(run_on_slot(fork, "60006000556000600055", 0).gas, 10'012U);
        const auto set_and_cleared = run_on_slot(fork, "60016000556000600055", 0);
        EXPECT_EQ(set_and_cleared.gas, 25'012U);
        EXPECT_EQ(set_and_cleared.refund, 15'000U);
    }
}

TEST(OldForks, StorageWithTheStipendAloneFailsSinceIstanbul) {
    const auto gas_for = [](Fork fork, std::uint64_t left) {
        auto world = world_of(fork);
        world.with_storage(World::contract, Uint256{0}, Uint256{1});
        return world.run(assemble("PUSH1 01 PUSH1 00 SSTORE"), 21'000 + 6 + left).status;
    };
    EXPECT_EQ(gas_for(Fork::constantinople, 2'300), CallStatus::success);
    EXPECT_EQ(gas_for(Fork::istanbul, 2'300), CallStatus::failure);
    EXPECT_EQ(gas_for(Fork::istanbul, 2'301), CallStatus::success);
}

TEST(OldForks, ACallForMoreGasThanThereIsFailsBeforeTangerineWhistle) {
    const auto call_bob = assemble(
        "PUSH1 00 PUSH1 00 PUSH1 00 PUSH1 00 PUSH1 00 PUSH3 0B0B00 PUSH4 FFFFFFFF CALL PUSH1 01 PUSH1 00 "
        "SSTORE");
    EXPECT_STREQ(world_of(Fork::homestead).run(call_bob).failure, "out of gas");
    EXPECT_EQ(world_of(Fork::tangerine_whistle).run(call_bob).status, CallStatus::success);
}

TEST(OldForks, ACallWithoutValuePaysForANewAccountBeforeSpuriousDragon) {
    const auto call_nobody =
        assemble("PUSH1 00 PUSH1 00 PUSH1 00 PUSH1 00 PUSH1 00 PUSH3 0B0B00 PUSH1 00 CALL");
    constexpr std::uint64_t kPushes = 7 * 3;
    EXPECT_EQ(world_of(Fork::homestead).run(call_nobody).gas_used, 21'000 + kPushes + 40 + 25'000);
    EXPECT_EQ(world_of(Fork::tangerine_whistle).run(call_nobody).gas_used, 21'000 + kPushes + 700 + 25'000);
    EXPECT_EQ(world_of(Fork::spurious_dragon).run(call_nobody).gas_used, 21'000 + kPushes + 700);
}

/// EIP-161: what a transfer of nothing leaves at an address where nothing was.
TEST(OldForks, ATouchMakesAnAccountBeforeSpuriousDragonAndRemovesAnEmptyOneSince) {
    auto before = world_of(Fork::tangerine_whistle);
    ASSERT_TRUE(before.apply(old_transfer(before)));
    EXPECT_TRUE(before.journal().view()->account(World::bob).has_value());

    auto since = world_of(Fork::spurious_dragon);
    since.with_balance(World::bob, Uint256{});
    ASSERT_TRUE(since.view().account(World::bob).has_value());
    ASSERT_TRUE(since.apply(old_transfer(since)));
    EXPECT_FALSE(since.journal().view()->account(World::bob).has_value());
}

TEST(OldForks, SelfdestructPaysForItsHeirSinceTangerineWhistleAndForItsValueSinceSpuriousDragon) {
    const auto code = assemble("PUSH3 0B0B00 SELFDESTRUCT");
    const auto spent = [&](Fork fork) { return world_of(fork).run(code).gas_needed - 21'000 - 3; };
    EXPECT_EQ(spent(Fork::homestead), 0U);
    EXPECT_EQ(spent(Fork::tangerine_whistle), 5'000U + 25'000);
    EXPECT_EQ(spent(Fork::spurious_dragon), 5'000U);
    EXPECT_EQ(spent(Fork::berlin), 5'000U + 2'600);

    auto world = world_of(Fork::istanbul);
    EXPECT_EQ(world.run(code).gas_used, (21'000 + 3 + 5'000) / 2 + 1) << "24,000 are refunded, up to a half";
    auto later = world_of(Fork::london);
    EXPECT_EQ(later.run(code).gas_used, 21'000U + 3 + 5'000 + 2'600);
}

TEST(OldForks, FrontierKeepsAContractWhoseCodeIsNotPaid) {
    auto frontier = world_of(Fork::frontier);
    auto creation = old_transfer(frontier);
    creation.fields.to.reset();
    creation.fields.data = test::deploying(Bytes(32, 0x00));
    creation.fields.gas_limit = 30'000;
    auto homestead = world_of(Fork::homestead);
    auto dearer = creation;
    dearer.fields.gas_limit += rules_of(Fork::homestead).transaction_create;
    const auto made = chain::create_address(World::alice, 0);

    const auto kept = frontier.apply(creation);
    const auto failed = homestead.apply(dearer);

    ASSERT_TRUE(kept) << kept.error().english();
    EXPECT_EQ(kept->status, CallStatus::success);
    EXPECT_LT(kept->receipt.gas_used, 30'000U);
    EXPECT_TRUE(frontier.journal().view()->account(made).has_value());
    EXPECT_TRUE(frontier.journal().code(made)->empty());
    ASSERT_TRUE(failed) << failed.error().english();
    EXPECT_EQ(failed->status, CallStatus::failure);
    EXPECT_EQ(failed->receipt.gas_used, dearer.fields.gas_limit);
    EXPECT_FALSE(homestead.journal().view()->account(made).has_value());
}

TEST(OldForks, ContractsBeginWithNonceOneSinceSpuriousDragon) {
    for (const auto& [fork, nonce] : {std::pair{Fork::homestead, 0U}, {Fork::spurious_dragon, 1U}}) {
        auto world = world_of(fork);
        auto creation = old_transfer(world);
        creation.fields.to.reset();
        creation.fields.data = test::deploying(Bytes(4, 0x00));
        creation.fields.gas_limit = 100'000;
        ASSERT_TRUE(world.apply(creation));
        EXPECT_EQ(world.journal().nonce(chain::create_address(World::alice, 0)), nonce);
    }
}

TEST(OldForks, ExponentsCostMoreSinceSpuriousDragon) {
    const auto code = assemble("PUSH2 0100 PUSH1 02 EXP");
    EXPECT_EQ(world_of(Fork::homestead).run(code).gas_used, 21'000U + 6 + 10 + 2 * 10);
    EXPECT_EQ(world_of(Fork::spurious_dragon).run(code).gas_used, 21'000U + 6 + 10 + 2 * 50);
}

TEST(OldForks, TransactionsAreTakenFromTheirForkOn) {
    const auto check = [](Fork fork, const std::function<void(chain::Transaction&)>& change) {
        auto world = world_of(fork);
        auto transaction = old_transfer(world);
        change(transaction.fields);
        return check_transaction(transaction, world.block, world.config, world.journal(),
                                 world.block.gas_limit);
    };
    const auto names_chain = [](auto& f) { f.chain_id = 1234; };
    EXPECT_TRUE(check(Fork::homestead, names_chain).error().is(errors::kChainNamedTooEarly));
    EXPECT_TRUE(check(Fork::spurious_dragon, names_chain));
    const auto lists_access = [](auto& f) { f.type = TransactionType::access_list; };
    EXPECT_TRUE(check(Fork::istanbul, lists_access).error().is(errors::kTypeNotAccepted));
    EXPECT_TRUE(check(Fork::berlin, [&](auto& f) {
        lists_access(f);
        names_chain(f);
    }));
    const auto pays_tip = [](auto& f) { f.type = TransactionType::fee_market; };
    EXPECT_TRUE(check(Fork::berlin, pays_tip).error().is(errors::kTypeNotAccepted));
    const auto has_high_s = [](auto& f) { f.signature.s = crypto::kCurveOrder; };
    EXPECT_TRUE(check(Fork::frontier, has_high_s));
    EXPECT_TRUE(check(Fork::homestead, has_high_s).error().is(chain::errors::kSignatureHighS));
}

TEST(OldForks, PrecompilesHadOtherPrices) {
    const auto cost = [](Fork fork, unsigned number, const Bytes& input) {
        const auto& rules = rules_of(fork);
        return find_precompile(test::numbered(number), rules)->cost(input, rules);
    };
    EXPECT_EQ(cost(Fork::byzantium, 6, {}), 500);
    EXPECT_EQ(cost(Fork::istanbul, 6, {}), 150);
    EXPECT_EQ(cost(Fork::byzantium, 7, {}), 40'000);
    EXPECT_EQ(cost(Fork::byzantium, 8, Bytes(384)), 100'000 + 2 * 80'000);
    EXPECT_EQ(cost(Fork::istanbul, 8, Bytes(384)), 45'000 + 2 * 34'000);
    EXPECT_FALSE(is_precompile(test::numbered(5), rules_of(Fork::homestead)));
    EXPECT_FALSE(is_precompile(test::numbered(9), rules_of(Fork::petersburg)));
    Bytes lengths(96 + 128 + 1 + 128);  // base and modulus of 128 bytes, an exponent of one
    lengths[31] = lengths[95] = 128;
    lengths[63] = 1;
    lengths[96 + 128] = 3;
    EXPECT_EQ(cost(Fork::byzantium, 5, lengths), (128 * 128 / 4 + 96 * 128 - 3'072) / 20);
    EXPECT_EQ(cost(Fork::berlin, 5, lengths), 200);
}

TEST(OldForks, MinersAndOmmersAreRewarded) {
    const std::vector<chain::Receipt> receipts;
    std::vector<chain::Header> ommers(2);
    ommers[0].beneficiary = World::bob;
    ommers[0].number = 99;
    ommers[1].beneficiary = World::contract;
    ommers[1].number = 94;
    for (const auto& [fork, ether] :
         {std::pair{Fork::frontier, 5U}, {Fork::byzantium, 3U}, {Fork::london, 2U}}) {
        auto world = world_of(fork);
        world.config.consensus_layer.emplace();
        const Uint256 reward{ether * 1'000'000'000'000'000'000};

        ASSERT_TRUE(end_block(world.block, world.config, {{}, receipts, ommers}, world.journal()));

        EXPECT_EQ(world.journal().balance(World::miner), reward + reward / Uint256{16});
        EXPECT_EQ(world.journal().balance(World::bob), reward * Uint256{7} / Uint256{8});
        EXPECT_EQ(world.journal().balance(World::contract), reward * Uint256{2} / Uint256{8});
    }
}

TEST(OldForks, TheDifficultyIsWhereRandomnessCameLater) {
    chain::Header header;
    header.difficulty = Uint256{131'072};
    header.prev_randao = Uint256{7}.to_hash();
    chain::ChainConfig config;
    config.fork = Fork::london;
    EXPECT_EQ(environment_of(header, config, nullptr).prev_randao, header.difficulty.to_hash());
    config.fork = Fork::paris;
    EXPECT_EQ(environment_of(header, config, nullptr).prev_randao, header.prev_randao);
}

}  // namespace
}  // namespace studio::evm
