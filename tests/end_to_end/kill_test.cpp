// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <base/random.hpp>
#include <chrono>
#include <studio/engine.hpp>
#include <thread>

#include "end_to_end/rollupctl.hpp"
#include "end_to_end/seen_chain.hpp"

namespace studio::test {
namespace {

constexpr int kKills = 6;

/// The same command again and again: the chain in the folder goes on.
std::vector<std::string> serve_under_load(const TemporaryFolder& folder) {
    return {"serve",     preset("blank"), "--data", folder.path() / "data", "--seed", "7", "--load",
            "transfers", "--rate",        "300"};
}

/// Kill -9 at any moment; everything that a client had been told is there afterwards.
class KilledTest : public testing::TestWithParam<std::uint64_t> {};

TEST_P(KilledTest, EveryAcknowledgedBlockIsThereAfterwards) {
    Random random{GetParam()};
    const TemporaryFolder folder;
    SeenChain seen;
    for (int kill = 0; kill < kKills; ++kill) {
        Rollupctl program{serve_under_load(folder)};
        const auto url = program.wait_for_url();
        ASSERT_TRUE(url) << program.errors();
        const RpcClient client{*url};
        EXPECT_EQ(program.errors().find("damaged"), std::string::npos) << program.errors();
        seen.expect_in(client, seen.newest());

        const auto before = seen.newest();
        while (seen.newest() < before + 2)
            ASSERT_TRUE(seen.follow(client)) << "the chain does not go on";
        std::this_thread::sleep_for(std::chrono::milliseconds{random.below(1'200)});
        ASSERT_TRUE(seen.follow(client));
        program.kill();
    }
    EXPECT_GT(seen.newest(), 2U * kKills - 1);
    EXPECT_GT(seen.transactions(), 100U);
}

INSTANTIATE_TEST_SUITE_P(Seeds, KilledTest, testing::Values(1U));

TEST(Killed, ARunIsListedWithEveryBlockItHad) {
    const TemporaryFolder folder;
    SeenChain seen;
    {
        Rollupctl program{serve_under_load(folder)};
        const auto url = program.wait_for_url();
        ASSERT_TRUE(url) << program.errors();
        while (seen.newest() < 3)
            ASSERT_TRUE(seen.follow(RpcClient{*url}));
        program.kill();
    }
    api::EngineOptions options;
    options.data_dir = (folder.path() / "data").string();
    const auto engine = std::move(*api::Engine::open(options));

    const auto deadline = std::chrono::steady_clock::now() + std::chrono::seconds{30};
    while (engine->runs().front().head_number < seen.newest() && std::chrono::steady_clock::now() < deadline)
        std::this_thread::sleep_for(std::chrono::milliseconds{20});

    const auto run = engine->runs().front();
    EXPECT_EQ(run.state, api::RunState::stopped);
    EXPECT_GE(run.head_number, seen.newest());
    EXPECT_GE(run.transactions, seen.transactions());
    EXPECT_EQ(run.ended_ms, run.head_time_ms);
}

TEST(Serve, BeginsANewChainForAnotherDesignOrSeed) {
    const TemporaryFolder folder;
    const auto serve = [&](const std::string& design, const std::string& seed) {
        Rollupctl program{{"serve", preset(design), "--data", folder.path() / "data", "--seed", seed}};
        const auto url = program.wait_for_url();
        EXPECT_TRUE(url) << program.errors();
        auto genesis = url ? RpcClient{*url}.result("eth_getBlockByNumber", {"0x0", false}) : std::nullopt;
        EXPECT_EQ(program.stop().code, 0);
        return std::pair{genesis ? (*genesis)["hash"].get<std::string>() : "", program.errors()};
    };

    const auto [first, said] = serve("blank", "7");
    const auto [other_seed, said_of_seed] = serve("blank", "8");
    const auto [other_design, said_of_design] = serve("payments", "7");
    const auto [again, said_again] = serve("blank", "7");

    EXPECT_EQ(said, "");
    EXPECT_NE(first, other_seed);
    EXPECT_NE(first, other_design);
    EXPECT_EQ(first, again);
    EXPECT_NE(said_of_seed.find("A new chain begins"), std::string::npos) << said_of_seed;
    EXPECT_NE(said_of_design.find("A new chain begins"), std::string::npos) << said_of_design;
    EXPECT_NE(said_again.find("goes on"), std::string::npos) << said_again;
}

}  // namespace
}  // namespace studio::test
