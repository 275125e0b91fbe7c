// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "greeting.hpp"
#include "quick_engine.hpp"
#include "rpc_client.hpp"

/// Rollups that sleep: what wakes them, what keeps them awake, and that nothing of them is lost.
namespace studio::test {
namespace {

using namespace studio::api;
using nlohmann::json;

class RestTest : public QuickEngine {
protected:
    RollupSpec quiet_preset(const std::string& id) const {
        auto spec = preset_design(id);
        spec.load.kind.clear();
        return spec;
    }
    RollupSpec design_on_l1() const {
        RollupSpec spec;
        EXPECT_TRUE(engine_->parse_design(quick_design_on_l1().dump(), spec).launchable());
        spec.load.kind.clear();
        return spec;
    }
    void launch(const RollupSpec& spec, Activation activation = {}, std::int64_t sleep_after_ms = 0,
                std::optional<std::uint16_t> port = {}) {
        LaunchOptions options;
        options.rpc_port = port;
        options.activation = activation;
        options.sleep_after_ms = sleep_after_ms;
        const auto run = engine_->launch(spec, options);
        ASSERT_TRUE(run) << run.failure().text.english();
        run_ = *run;
        const auto first = activation.kind == ActivationKind::at_once ? RunState::running : RunState::asleep;
        ASSERT_TRUE(becomes(first));
    }
    RunSnapshot now() const { return *engine_->snapshot(run_); }
    RpcClient client() const { return RpcClient{now().rpc_url}; }
    bool becomes(RunState state) const {
        return eventually([&] { return now().state == state; });
    }
    bool told(const std::string& part) const {
        for (const auto& event : engine_->events_after(0, 10'000))
            if (event.text.english().find(part) != std::string::npos)
                return true;
        return false;
    }
    std::string payment(std::uint64_t nonce) const { return QuickEngine::payment(run_, nonce); }
    std::string balance() const {
        return client().result("eth_getBalance", {kReceiver, "latest"})->get<std::string>();
    }
    /// Sends a payment and waits until it is in a block.
    void pay(std::uint64_t nonce) const {
        const auto hash = client().result("eth_sendRawTransaction", {payment(nonce)});
        ASSERT_TRUE(hash) << client().ask("eth_sendRawTransaction", {payment(nonce)});
        EXPECT_TRUE(eventually([&] {
            const auto receipt = client().result("eth_getTransactionReceipt", json::array({*hash}));
            return receipt && receipt->is_object();
        }));
    }

    RunId run_ = 0;
};

TEST_F(RestTest, ALaunchOnDemandWaitsForItsFirstUse) {
    launch(quiet_preset("blank"), {ActivationKind::on_demand});
    const auto asleep = now();
    EXPECT_TRUE(asleep.rest.asleep_since_ms);
    EXPECT_FALSE(asleep.cold_start_ms);

    EXPECT_EQ(client().result("eth_chainId", json::array()), quantity(asleep.chain_id));
    EXPECT_EQ(client().result("eth_blockNumber", json::array()), "0x0");
    EXPECT_EQ(client().ask("eth_nonsense", json::array())["error"]["code"], -32601);
    EXPECT_EQ(now().state, RunState::asleep);

    pay(0);

    EXPECT_EQ(now().state, RunState::running);
    EXPECT_EQ(now().rpc_url, asleep.rpc_url);
    EXPECT_EQ(balance(), quantity(kGwei));
    EXPECT_GT(now().cold_start_ms.value_or(0), 0);
    EXPECT_GE(now().first_block_ms.value_or(0), *now().cold_start_ms);
    EXPECT_TRUE(told("asked by eth_sendRawTransaction"));
}

TEST_F(RestTest, ALaunchOnL1HasItsFirstBlockAtOnce) {
    auto spec = design_on_l1();
    spec.layers[Layer::sequencing].parameters["block_time_s"] = std::int64_t{60};

    launch(spec);

    EXPECT_GE(engine_->l1().now_ms, (engine_->block(run_, 0)->row.timestamp_s + 60) * 1000);
}

TEST_F(RestTest, ALaunchForATimeWakesByItself) {
    const auto wall_ms = std::chrono::duration_cast<std::chrono::milliseconds>(
                             std::chrono::system_clock::now().time_since_epoch())
                             .count();
    EXPECT_FALSE(
        engine_->launch(quiet_preset("blank"), {{}, true, {}, {ActivationKind::at_time, wall_ms - 1}, 0}));

    launch(quiet_preset("blank"), {ActivationKind::at_time, wall_ms + 4'000});

    EXPECT_EQ(now().rest.wakes_at_ms, wall_ms + 4'000);
    EXPECT_TRUE(becomes(RunState::running));
    EXPECT_TRUE(told("its time had come"));
}

TEST_F(RestTest, IsWokenAndStoppedByHand) {
    launch(quiet_preset("blank"), {ActivationKind::on_demand});
    EXPECT_FALSE(engine_->wait_stopped(run_, 1));

    ASSERT_TRUE(engine_->wake(run_));

    ASSERT_TRUE(becomes(RunState::running));
    EXPECT_FALSE(engine_->wake(run_));
    ASSERT_TRUE(engine_->sleep(run_));
    ASSERT_TRUE(becomes(RunState::asleep));
    ASSERT_TRUE(engine_->stop(run_));
    EXPECT_TRUE(engine_->wait_stopped(run_, 60'000));
    EXPECT_EQ(now().state, RunState::stopped);
    EXPECT_TRUE(now().rpc_url.empty());
}

TEST_F(RestTest, FallsAsleepUnusedAndGoesOnWhereItWas) {
    launch(quiet_preset("blank"), {}, 1'500);
    pay(0);

    ASSERT_TRUE(becomes(RunState::asleep));
    const auto asleep = now();
    ASSERT_TRUE(engine_->set_rest(run_, 0));
    EXPECT_EQ(balance(), quantity(kGwei));

    EXPECT_TRUE(becomes(RunState::running));
    EXPECT_GE(now().head_number, asleep.head_number);
    EXPECT_EQ(engine_->block(run_, asleep.head_number)->row.hash, asleep.head_hash);
    EXPECT_TRUE(told("asked by eth_getBalance"));
    pay(1);
    EXPECT_EQ(balance(), quantity(2 * kGwei));
}

TEST_F(RestTest, SaysWhatKeepsItAwake) {
    launch(quiet_preset("blank"));
    ASSERT_TRUE(client().result("eth_sendRawTransaction", {payment(7)}));  // a gap before it

    const auto refused = engine_->sleep(run_);

    ASSERT_FALSE(refused);
    EXPECT_NE(refused.failure().text.english().find("mempool"), std::string::npos);
    ASSERT_TRUE(engine_->set_load(run_, {.kind = "transfers", .rate_tx_per_s = 5, .users = 2}, true));
    EXPECT_FALSE(engine_->sleep(run_));
    EXPECT_FALSE(engine_->set_rest(run_, 5));
    EXPECT_EQ(now().state, RunState::running);
}

TEST_F(RestTest, APersonsPauseHoldsAlsoWhileItFallsAsleep) {
    launch(design_on_l1());
    ASSERT_TRUE(eventually([this] { return now().head_number > 0; }));
    ASSERT_TRUE(engine_->sleep(run_));
    ASSERT_TRUE(eventually([this] { return now().rest.falls_asleep; }));  // until its blocks are safe

    ASSERT_TRUE(engine_->pause(run_));

    ASSERT_TRUE(becomes(RunState::paused));
    EXPECT_EQ(client().result("eth_chainId", json::array()), quantity(now().chain_id));
    const auto head = now().head_number;
    ASSERT_TRUE(client().result("eth_getBalance", {kReceiver, "latest"}));
    EXPECT_EQ(now().state, RunState::paused);
    EXPECT_EQ(now().head_number, head);
    ASSERT_TRUE(engine_->resume(run_));
    EXPECT_TRUE(eventually([&] { return now().head_number > head; }));
}

TEST_F(RestTest, StaysAwakeWhenItIsSoldOutUntilThatHasEndedIt) {
    auto spec = preset_design("event");
    spec.load = {"mint", 20, 5, {}, 0, 10};
    spec.layers[Layer::lifecycle].parameters["ends"] = std::string{"minted"};
    spec.layers[Layer::lifecycle].parameters["minted"] = std::int64_t{10};
    spec.layers[Layer::proving].parameters["proposal_interval_s"] = std::int64_t{3'600};
    launch(spec);
    ASSERT_TRUE(eventually([this] { return now().load.end == LoadEnd::sold_out && !now().load.active; }));

    EXPECT_TRUE(eventually([this] {
        const auto refused = engine_->sleep(run_);
        return !refused && refused.failure().text.english().find("Its life is ending") != std::string::npos;
    }));
    EXPECT_EQ(now().state, RunState::running);
}

TEST_F(RestTest, SleepsAgainWhenTheProgramIsOpenedAgain) {
    launch(quiet_preset("blank"), {ActivationKind::on_demand}, 0, kPortOfRestTest);
    pay(0);
    ASSERT_TRUE(engine_->sleep(run_));
    ASSERT_TRUE(becomes(RunState::asleep));
    const auto before = now();
    engine_.reset();

    open();

    EXPECT_EQ(now().state, RunState::asleep);
    EXPECT_EQ(now().rpc_url, before.rpc_url);
    EXPECT_EQ(now().head_hash, before.head_hash);
    EXPECT_EQ(client().result("eth_blockNumber", json::array()), quantity(before.head_number));
    EXPECT_EQ(now().state, RunState::asleep);
    EXPECT_EQ(balance(), quantity(kGwei));
}

TEST_F(RestTest, OnAnL1ItSleepsWhenAllIsSafeAndTheVerifierAgrees) {
    launch(design_on_l1());
    pay(0);

    ASSERT_TRUE(engine_->sleep(run_));

    ASSERT_TRUE(becomes(RunState::asleep));
    EXPECT_EQ(now().l1->safe_number, now().head_number);
    const auto head = now().head_number;
    const auto l1_head = engine_->l1().head_number;
    EXPECT_TRUE(eventually([&] { return engine_->l1().head_number > l1_head + 2; }));  // it goes on alone
    pay(1);
    EXPECT_EQ(balance(), quantity(2 * kGwei));
    EXPECT_GT(now().head_number, head);
    EXPECT_TRUE(eventually([&] { return now().l1->safe_number > head; }));
    ASSERT_TRUE(engine_->stop(run_));
    ASSERT_TRUE(engine_->wait_stopped(run_, 60'000));
    const auto verified = engine_->verify(run_, {});
    ASSERT_TRUE(verified) << verified.failure().text.english();
    EXPECT_TRUE(verified->is_whole());
    EXPECT_GT(verified->l2_blocks, head);
}

TEST_F(RestTest, WhatL1MadeAloneSinceItStoppedIsNoDifference) {
    constexpr int kWindow = 20;
    auto spec = design_on_l1();
    spec.layers[Layer::settlement].parameters["sequencing_window"] = std::int64_t{kWindow};
    launch(spec);
    pay(0);
    ASSERT_TRUE(engine_->sleep(run_));
    ASSERT_TRUE(becomes(RunState::asleep));
    ASSERT_TRUE(engine_->stop(run_));
    ASSERT_TRUE(engine_->wait_stopped(run_, 60'000));
    const auto head = now().head_number;

    for (int i = 0; i < kWindow + 5; ++i)
        ASSERT_TRUE(engine_->travel(1'000));  // an L1 block each

    const auto verified = engine_->verify(run_, {});
    ASSERT_TRUE(verified) << verified.failure().text.english();
    EXPECT_TRUE(verified->is_whole());
    EXPECT_GT(verified->forced_blocks, 0U);
    EXPECT_EQ(verified->l2_blocks, head + verified->forced_blocks);

    ASSERT_TRUE(engine_->reopen(run_, {}));  // it takes them over
    ASSERT_TRUE(becomes(RunState::running));
    EXPECT_TRUE(eventually([&] { return now().head_number > verified->l2_blocks; }));
    EXPECT_EQ(engine_->block(run_, verified->l2_blocks)->row.hash, verified->head_hash);
}

TEST_F(RestTest, AnEphemeralOneWakesForItsEnd) {
    auto spec = quiet_preset("event");
    auto& life = spec.layers[Layer::lifecycle].parameters;
    life["ends"] = std::string{"time"};
    life["duration_min"] = std::int64_t{30};
    ASSERT_TRUE(engine_->validate(spec).launchable());
    launch(spec, {ActivationKind::on_demand});
    EXPECT_TRUE(now().rest.wakes_at_ms);

    ASSERT_TRUE(engine_->travel(std::int64_t{2} * 3'600'000));

    EXPECT_TRUE(becomes(RunState::running));
    EXPECT_TRUE(told("its life ends"));
    const auto refused = engine_->sleep(run_);
    ASSERT_FALSE(refused);
    EXPECT_NE(refused.failure().text.english().find("life is ending"), std::string::npos);
}

TEST_F(RestTest, ALaunchTakesAWarmOne) {
    const auto spec = quiet_preset("event");
    ASSERT_TRUE(engine_->keep_warm(spec, 1));
    ASSERT_TRUE(eventually([&] { return engine_->warm_pools().front().ready == 1; }));
    EXPECT_GT(engine_->warm_pools().front().l1_gas, 1'000'000U);
    EXPECT_GT(engine_->warm_pools().front().disk_bytes, 0U);
    EXPECT_TRUE(engine_->runs().empty());

    launch(spec);

    EXPECT_TRUE(told("kept warm"));
    EXPECT_EQ(engine_->runs().size(), 1U);
    EXPECT_TRUE(eventually([&] { return now().head_number >= 1; }));
    ASSERT_TRUE(engine_->keep_warm(spec, 0));
    EXPECT_TRUE(eventually([&] { return engine_->warm_pools().empty(); }));
    EXPECT_FALSE(engine_->keep_warm(spec, 9));
}

TEST(Rest, IsOutlivedByAKill) {
    const TemporaryFolder folder;
    const std::vector<std::string> serve{"serve", preset("blank"), "--data", folder.path() / "data", "--seed",
                                         "7",     "--activation",  "demand"};
    std::string url;
    {
        Rollupctl program{serve};
        url = program.wait_for_url().value_or("");
        ASSERT_FALSE(url.empty()) << program.errors();
        program.kill();
    }
    Rollupctl program{serve};

    EXPECT_EQ(program.wait_for_url(), url);
    EXPECT_EQ(RpcClient{url}.result("eth_blockNumber", json::array()), "0x0");
    EXPECT_TRUE(RpcClient{url}.result("eth_gasPrice", json::array()));
    EXPECT_TRUE(program.wait_for_error("asked by eth_gasPrice")) << program.errors();
}

}  // namespace
}  // namespace studio::test
