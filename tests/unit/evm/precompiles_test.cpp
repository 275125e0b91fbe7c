// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>
#include <evm/precompiles.hpp>

#include "evm_world.hpp"

namespace studio::evm {
namespace {

using chain::Fork;

Status run(std::uint64_t number, const Bytes& input, std::int64_t& gas, Bytes& output,
           Fork fork = Fork::prague) {
    return run_precompile(*find_precompile(test::numbered(number), rules_of(fork)), input, rules_of(fork),
                          gas, output);
}

TEST(Precompiles, ExistFromTheirForkOn) {
    EXPECT_FALSE(is_precompile(test::numbered(0), rules_of(Fork::osaka)));
    EXPECT_TRUE(is_precompile(test::numbered(1), rules_of(Fork::cancun)));
    EXPECT_FALSE(is_precompile(test::numbered(0x0b), rules_of(Fork::cancun)));
    EXPECT_TRUE(is_precompile(test::numbered(0x0b), rules_of(Fork::prague)));
    EXPECT_FALSE(is_precompile(test::numbered(0x100), rules_of(Fork::prague)));
    EXPECT_TRUE(is_precompile(test::numbered(0x100), rules_of(Fork::osaka)));
    EXPECT_FALSE(is_precompile(test::numbered(0x10001), rules_of(Fork::osaka)));
    Address high;
    high[0] = 1;
    high[19] = 1;
    EXPECT_FALSE(is_precompile(high, rules_of(Fork::osaka)));
}

TEST(Precompiles, IdentityCopiesAndCostsByWord) {
    std::int64_t gas = 1000;
    Bytes output;

    const auto status = run(4, Bytes(33, 7), gas, output);

    EXPECT_TRUE(is_success(status));
    EXPECT_EQ(output, Bytes(33, 7));
    EXPECT_EQ(gas, 1000 - 15 - 2 * 3);
}

TEST(Precompiles, TooLittleGasFails) {
    std::int64_t gas = 2999;
    Bytes output;

    EXPECT_EQ(run(1, Bytes(128), gas, output), Status::out_of_gas);
}

TEST(Precompiles, StandInTheTableUnderTheirAddress) {
    for (const auto& precompile : all_precompiles())
        EXPECT_EQ(find_precompile(test::numbered(precompile.number), rules_of(Fork::osaka)), &precompile);
}

TEST(Precompiles, ACallToOneThatFailsTakesItsGasAndGivesZero) {
    test::World world;

    const auto outcome =
        world.run(test::returning("PUSH0 PUSH0 PUSH0 PUSH0 PUSH1 0a PUSH3 010000 STATICCALL"));

    EXPECT_EQ(test::word_of(outcome.output), Uint256{0});
    EXPECT_GT(outcome.gas_used, 21'000U + 0x10000);
}

TEST(Precompiles, SumsOfManyTermsAreCheaperByTheTerm) {  // EIP-2537
    const auto cost = [](std::uint64_t number, std::size_t terms, std::size_t item_size) {
        const auto* precompile = find_precompile(test::numbered(number), rules_of(Fork::prague));
        return precompile->cost(Bytes(terms * item_size), rules_of(Fork::prague));
    };

    EXPECT_EQ(cost(0x0c, 0, 160), 0);
    EXPECT_EQ(cost(0x0c, 1, 160), 12'000);
    EXPECT_EQ(cost(0x0c, 128, 160), 128 * 12'000 * 519 / 1000);
    EXPECT_EQ(cost(0x0c, 129, 160), 129 * 12'000 * 519 / 1000);
    EXPECT_EQ(cost(0x0e, 2, 288), 2 * 22'500);
    EXPECT_EQ(cost(0x0e, 200, 288), std::int64_t{200} * 22'500 * 524 / 1000);
}

TEST(Precompiles, AnOpChainHasP256SinceFjordAndBoundsWhatPairingsTake) {
    const auto& granite = rules_of(Fork::cancun, chain::OpFork::granite);
    const auto& isthmus = rules_of(Fork::prague, chain::OpFork::isthmus);
    const auto& jovian = rules_of(Fork::prague, chain::OpFork::jovian);
    const auto pairing = [](const Rules& rules, std::size_t pairs) {
        std::int64_t gas = 100'000'000;
        Bytes output;
        return run_precompile(*find_precompile(test::numbered(8), rules), Bytes(192 * pairs), rules, gas,
                              output);
    };

    EXPECT_FALSE(is_precompile(test::numbered(0x100), rules_of(Fork::prague)));
    EXPECT_EQ(find_precompile(test::numbered(0x100), isthmus)->cost({}, isthmus), 3'450);
    EXPECT_EQ(find_precompile(test::numbered(0x100), granite)->cost({}, granite), 3'450);
    EXPECT_FALSE(is_precompile(test::numbered(0x0b), granite));
    EXPECT_EQ(pairing(granite, 586), Status::returned);
    EXPECT_EQ(pairing(granite, 587), Status::precompile_failed);
    EXPECT_EQ(pairing(isthmus, 586), Status::returned);
    EXPECT_EQ(pairing(isthmus, 587), Status::precompile_failed);
    EXPECT_EQ(pairing(jovian, 427), Status::returned);
    EXPECT_EQ(pairing(jovian, 428), Status::precompile_failed);
    EXPECT_EQ(pairing(rules_of(Fork::prague), 587), Status::returned);
}

TEST(Precompiles, ModexpRefusesLengthsThatNobodyCanPay) {
    Bytes input(96, 0xff);
    std::int64_t gas = std::int64_t{1} << 60;
    Bytes output;

    EXPECT_EQ(run(5, input, gas, output), Status::out_of_gas);
}

TEST(Precompiles, ModexpOfOsakaBoundsItsLengths) {  // EIP-7823
    Bytes input(96, 0);
    input[62] = 0x04;
    input[63] = 0x01;  // an exponent of 1025 bytes
    std::int64_t gas = 1'000'000;
    Bytes output;

    EXPECT_EQ(run(5, input, gas, output, Fork::osaka), Status::precompile_failed);
    gas = 1'000'000;
    EXPECT_TRUE(is_success(run(5, input, gas, output, Fork::prague)));
}

}  // namespace
}  // namespace studio::evm
