// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>
#include <codec/abi.hpp>
#include <load/load_contracts.hpp>
#include <load/load_generator.hpp>

#include <support/local_chain.hpp>

/// What the load sends, executed by the real EVM.
namespace studio::load {
namespace {

constexpr std::uint32_t kUsers = 10;
constexpr std::uint32_t kRate = 100;
constexpr std::int64_t kSlice = 200'000'000;
constexpr std::int64_t kTime = 5'000'000'000;

/// A kind's traffic with everything it made of the chain.
struct TrafficRun {
    explicit TrafficRun(Kind kind) {
        LoadGenerator load{accounts, chain};
        EXPECT_TRUE(load.set_settings({std::string{info_of(kind).id}, kRate, kUsers}));
        load.start(0);
        for (std::int64_t now = 0; now < kTime; now += kSlice) {
            load.pump(now);
            for (Executed& executed : chain.mine())
                all.push_back(std::move(executed));
        }
        status = load.status(kTime);
    }

    std::shared_ptr<const LoadAccounts> accounts = std::make_shared<const LoadAccounts>(7, kUsers);
    LocalChain chain{*accounts};
    std::vector<Executed> all;
    LoadStatus status;
};

class EachKind : public ::testing::TestWithParam<Kind> {
protected:
    const KindInfo& info = info_of(GetParam());

    /// Executed once for all tests of the kind: signatures take their time in a debug build.
    const TrafficRun& run() const {
        static std::map<Kind, TrafficRun> runs;
        return runs.try_emplace(GetParam(), GetParam()).first->second;
    }
};

TEST_P(EachKind, succeeds_on_the_chain) {
    EXPECT_GT(run().all.size(), 400U);
    EXPECT_EQ(run().status.refused, 0U);
    EXPECT_FALSE(run().status.preparing);
    for (const Executed& executed : run().all) {
        ASSERT_TRUE(executed.succeeded())
            << codec::abi::describe_revert(executed.result.output).value_or(executed.result.failure)
            << " in call " << executed.transaction.fields.nonce;
    }
}

/// A call to an address without code succeeds, too, and does nothing.
TEST_P(EachKind, calls_only_contracts_that_are_there) {
    for (const Executed& executed : run().all) {
        const auto& fields = executed.transaction.fields;
        if (fields.to && !fields.data.empty()) {
            ASSERT_TRUE(run().chain.has_code(*fields.to));
        }
    }
}

TEST_P(EachKind, has_gas_to_spare_but_not_much) {
    for (const Executed& executed : run().all) {
        const auto limit = executed.transaction.fields.gas_limit;
        EXPECT_LE(executed.result.receipt.gas_used, limit);
        if (!executed.transaction.fields.to) {
            EXPECT_GE(executed.result.receipt.gas_used, limit * 8 / 10);
        }
    }
}

TEST_P(EachKind, costs_what_its_description_says) {
    const auto& all = run().all;
    const std::size_t steady = all.size() / 2;  // by then everybody has prepared
    std::uint64_t gas = 0;
    std::size_t bytes = 0;
    for (std::size_t i = all.size() - steady; i < all.size(); ++i) {
        gas += all[i].result.receipt.gas_used;
        bytes += all[i].transaction.encoded.size();
    }
    EXPECT_NEAR(static_cast<double>(gas / steady), static_cast<double>(info.typical_gas),
                0.05 * static_cast<double>(info.typical_gas));
    EXPECT_NEAR(static_cast<double>(bytes / steady), static_cast<double>(info.typical_bytes), 4);
}

TEST_P(EachKind, deploys_the_known_contracts) {
    for (const KnownContract& contract : known_contracts(GetParam(), 7))
        EXPECT_TRUE(run().chain.has_code(contract.address)) << contract.label;
}

INSTANTIATE_TEST_SUITE_P(load, EachKind,
                         ::testing::Values(Kind::transfers, Kind::token, Kind::mint, Kind::game, Kind::swap,
                                           Kind::ticket, Kind::sandbox),
                         [](const auto& param) { return std::string{info_of(param.param).id}; });

}  // namespace
}  // namespace studio::load
