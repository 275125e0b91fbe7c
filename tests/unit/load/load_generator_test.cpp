// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>
#include <base/limits.hpp>
#include <load/load_contracts.hpp>
#include <load/load_errors.hpp>
#include <load/load_generator.hpp>

#include "fake_target.hpp"

namespace studio::load {
namespace {

constexpr std::uint32_t kUsers = 8;
constexpr std::int64_t kSlice = 200'000'000;
constexpr std::int64_t kSecond = 1'000'000'000;

/// A load on a chain of 200 ms slices and a simulated clock.
struct LoadGeneratorTest : ::testing::Test {
    FakeTarget target;
    std::int64_t now_ns = 0;
    LoadGenerator load = make(7);

    LoadGenerator make(std::uint64_t seed) {
        return LoadGenerator{std::make_shared<const LoadAccounts>(seed, kUsers), target};
    }
    void begin(const char* kind, std::optional<std::uint32_t> rate) {
        ASSERT_TRUE(load.set_settings({kind, rate, kUsers}));
        load.start(now_ns);
    }
    /// One slice of the chain; gives the number of transactions that came.
    std::size_t slice() {
        const std::size_t sent = load.pump(now_ns);
        target.mine();
        now_ns += kSlice;
        return sent;
    }
    LoadStatus status() { return load.status(now_ns); }
};

std::vector<Bytes> run(std::uint64_t seed, const char* kind) {
    FakeTarget target;
    LoadGenerator load{std::make_shared<const LoadAccounts>(seed, kUsers), target};
    EXPECT_TRUE(load.set_settings({kind, 100, kUsers}));
    load.start(0);
    for (std::int64_t now = 0; now < 2 * kSecond; now += kSlice) {
        load.pump(now);
        target.mine();
    }
    return target.raws;
}

TEST_F(LoadGeneratorTest, same_seed_same_bytes) {
    for (const KindInfo& info : load_kinds()) {
        SCOPED_TRACE(info.id);
        const auto first = run(7, info.id.data());
        EXPECT_GT(first.size(), 100U);
        EXPECT_EQ(first, run(7, info.id.data()));
        EXPECT_NE(first, run(8, info.id.data()));
    }
}

TEST_F(LoadGeneratorTest, sends_exactly_what_is_due) {
    begin("transfers", 7);
    slice();  // nothing to prepare; the traffic's time begins here
    std::size_t sent = 0;
    for (int i = 0; i < 50; ++i)
        sent += slice();
    EXPECT_EQ(sent, 70U);
    EXPECT_NEAR(status().achieved_tx_per_s, 7, 1);
}

TEST_F(LoadGeneratorTest, prepares_before_the_users_begin) {
    begin("swap", 100);

    EXPECT_EQ(slice(), setup_calls(Kind::swap, {}).size());
    EXPECT_TRUE(status().preparing);
    EXPECT_EQ(slice(), 0U);
    EXPECT_FALSE(status().preparing);
    EXPECT_EQ(slice(), 20U);
    EXPECT_EQ(status().refused, 0U);
}

TEST_F(LoadGeneratorTest, waits_for_the_setup_to_be_executed) {
    begin("mint", 100);
    load.pump(0);
    for (int i = 1; i < 10; ++i)
        EXPECT_EQ(load.pump(i * kSlice), 0U);
    EXPECT_EQ(target.pooled(), 1U);
}

TEST_F(LoadGeneratorTest, deploys_only_once) {
    begin("mint", 100);
    slice();
    slice();
    const auto before = target.raws.size();

    LoadGenerator resumed = make(7);
    ASSERT_TRUE(resumed.set_settings({"mint", 100, kUsers}));
    resumed.start(now_ns);
    resumed.pump(now_ns);

    EXPECT_EQ(target.raws.size(), before);
    EXPECT_FALSE(resumed.status(now_ns).preparing);
}

TEST_F(LoadGeneratorTest, says_when_its_contracts_cannot_be_deployed) {
    target.deploys_work = false;
    begin("game", 100);
    slice();
    slice();
    ASSERT_TRUE(status().problem);
    EXPECT_TRUE(status().problem->is(errors::kSetupFailed));
    EXPECT_FALSE(status().active);
    EXPECT_EQ(slice(), 0U);
}

TEST_F(LoadGeneratorTest, without_a_rate_it_keeps_the_pool_full) {
    target.capacity = 100;
    begin("transfers", std::nullopt);
    slice();
    for (int i = 0; i < 5; ++i)
        EXPECT_EQ(slice(), 100U);
    EXPECT_EQ(status().refused, 0U);
}

TEST_F(LoadGeneratorTest, a_full_pool_holds_it_back_without_losing_order) {
    target.capacity = 10;
    begin("transfers", 1000);
    slice();
    for (int i = 0; i < 20; ++i)
        EXPECT_EQ(slice(), 10U);
    EXPECT_EQ(status().refused, 0U);

    target.capacity = 1'000'000;
    now_ns += kSlice;
    EXPECT_LE(slice(), 650U);  // what two slices owe and 250 ms more, not the four seconds that were missed
}

TEST_F(LoadGeneratorTest, a_limit_cuts_a_pump_short) {
    begin("transfers", std::nullopt);
    slice();
    EXPECT_EQ(load.pump(now_ns, 30), 30U);
}

TEST_F(LoadGeneratorTest, users_wait_while_gas_is_too_expensive) {
    begin("transfers", 100);
    slice();
    target.fee_cap = Uint256{limits::kLoadMaxFeeCapWei + 1};
    EXPECT_EQ(slice(), 0U);
    EXPECT_TRUE(status().waits_for_fees);

    target.fee_cap = Uint256{limits::kLoadMaxFeeCapWei};
    EXPECT_GT(slice(), 0U);
    EXPECT_FALSE(status().waits_for_fees);
}

TEST_F(LoadGeneratorTest, counts_refusals_by_reason_and_goes_on) {
    target.unwanted_senders.insert(LoadAccounts{7, kUsers}.user(3).address);
    begin("transfers", 100);
    slice();
    for (int i = 0; i < 10; ++i)
        slice();

    EXPECT_GT(status().refused, 0U);
    EXPECT_EQ(status().refused_by_reason.at("pool.unwanted"), status().refused);
    EXPECT_EQ(status().refused_by_reason.size(), 1U);  // above all, no wrong nonces

    target.unwanted_senders.clear();
    const auto refused = status().refused;
    for (int i = 0; i < 10; ++i)
        EXPECT_EQ(slice(), 20U);
    EXPECT_EQ(status().refused, refused);
}

TEST_F(LoadGeneratorTest, changes_kind_and_rate_while_it_runs) {
    begin("transfers", 100);
    slice();
    slice();
    ASSERT_TRUE(load.set_settings({"game", 50, kUsers}));
    EXPECT_EQ(slice(), 1U);  // the contract
    EXPECT_EQ(slice(), 0U);
    EXPECT_EQ(slice(), 10U);
    EXPECT_EQ(status().refused, 0U);
    EXPECT_EQ(status().settings.kind, "game");
}

TEST_F(LoadGeneratorTest, stops_and_starts) {
    begin("transfers", 100);
    slice();
    load.stop();
    EXPECT_EQ(slice(), 0U);
    now_ns += 100 * kSecond;
    load.start(now_ns);
    EXPECT_EQ(slice(), 0U);  // nothing is owed for the pause
    EXPECT_EQ(slice(), 20U);
}

TEST_F(LoadGeneratorTest, refuses_bad_settings) {
    const auto problem = [this](const LoadSettings& settings) {
        const auto result = load.set_settings(settings);
        return result ? std::string{} : std::string{result.error().kind->id};
    };
    EXPECT_EQ(problem({"mints", 1, kUsers}), errors::kUnknownKind.id);
    EXPECT_EQ(problem({"mint", 0, kUsers}), errors::kBadRate.id);
    EXPECT_EQ(problem({"mint", 100'001, kUsers}), errors::kBadRate.id);
    EXPECT_EQ(problem({"mint", 1, 1}), errors::kTooFewUsers.id);
    EXPECT_EQ(problem({"mint", 1, kUsers + 1}), errors::kTooManyUsers.id);
    EXPECT_EQ(problem({"mint", std::nullopt, kUsers}), "");
}

}  // namespace
}  // namespace studio::load
