// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <atomic>
#include <studio/engine.hpp>
#include <thread>

#include "end_to_end/greeting.hpp"
#include "end_to_end/rpc_client.hpp"

/// The engine with a rollup on its L1, in real time, while the window and wallets look at everything.
namespace studio::test {
namespace {

using namespace studio::api;
using nlohmann::json;

constexpr std::chrono::seconds kPatience{120};
constexpr std::chrono::milliseconds kLook{20};

class EngineOnL1 : public testing::Test {
protected:
    void SetUp() override {
        EngineOptions options;
        options.data_dir = folder_.path();
        options.seed = 7;
        options.l1_block_time_ms = 1000;
        options.l1_safe_depth = 1;
        options.l1_finality_depth = 5;
        auto opened = Engine::open(std::move(options));
        ASSERT_TRUE(opened) << opened.failure().text.english();
        engine_ = std::move(*opened);
        RollupSpec spec;
        ASSERT_TRUE(engine_->parse_design(quick_design_on_l1().dump(), spec).launchable());
        spec.load.kind = "transfers";
        spec.load.rate_tx_per_s = 30;
        const auto run = engine_->launch(spec, {});
        ASSERT_TRUE(run) << run.failure().text.english();
        run_ = *run;
        ASSERT_TRUE(eventually([](const RunSnapshot& now) { return now.state == RunState::running; }));
    }
    bool eventually(const std::function<bool(const RunSnapshot&)>& holds) const {
        const auto end = std::chrono::steady_clock::now() + kPatience;
        while (!holds(*engine_->snapshot(run_))) {
            if (std::chrono::steady_clock::now() > end)
                return false;
            std::this_thread::sleep_for(kLook);
        }
        return true;
    }
    bool safe_moves_on() const {
        const auto head = engine_->snapshot(run_)->head_number;
        return eventually([&](const RunSnapshot& now) { return now.l1->safe_number > head; });
    }

    TemporaryFolder folder_;
    std::unique_ptr<Engine> engine_;
    RunId run_ = 0;
};

TEST_F(EngineOnL1, GoesOnThroughReorganisationsAndJumpsWhileAllLook) {
    std::atomic<bool> is_over = false;
    std::thread window{[&] {
        std::uint64_t sequence = 0;
        while (!is_over) {
            for (const auto& event : engine_->events_after(sequence, 1'000))
                sequence = event.sequence;
            std::ignore = engine_->runs();
            std::ignore = engine_->l1();
            std::ignore = engine_->blocks(run_, {}, 20);
        }
    }};
    const auto wallet_of = [&](const std::string& url) {
        return std::thread{[&is_over, client = RpcClient{url}] {
            while (!is_over)
                for (const auto* tag : {"latest", "safe", "finalized"}) {
                    std::ignore = client.ask("eth_getBlockByNumber", {tag, true});
                    std::ignore = client.ask("eth_getProof", {"0x4200000000000000000000000000000000000016",
                                                              json::array(), "latest"});
                }
        }};
    };
    auto l2_wallet = wallet_of(engine_->snapshot(run_)->rpc_url);
    auto l1_wallet = wallet_of(engine_->l1().rpc_url);

    EXPECT_TRUE(safe_moves_on());
    EXPECT_TRUE(engine_->reorganise_l1(2));
    EXPECT_TRUE(safe_moves_on());
    const auto before_ms = engine_->l1().now_ms;
    EXPECT_TRUE(engine_->travel(20'000));
    EXPECT_GE(engine_->l1().now_ms, before_ms + 20'000);
    EXPECT_TRUE(safe_moves_on());
    EXPECT_TRUE(eventually([](const RunSnapshot& now) { return now.l1->games_upheld > 0; }));

    is_over = true;
    for (auto* thread : {&window, &l2_wallet, &l1_wallet})
        thread->join();
    EXPECT_TRUE(engine_->stop(run_));
    ASSERT_TRUE(engine_->wait_stopped(run_, std::chrono::milliseconds{kPatience}.count()));
    EXPECT_EQ(engine_->snapshot(run_)->state, RunState::stopped);
    const auto verified = engine_->verify(run_, {});
    ASSERT_TRUE(verified) << verified.failure().text.english();
    EXPECT_TRUE(verified->is_whole());
    EXPECT_EQ(verified->forced_blocks, 0U);
    EXPECT_GT(verified->l2_transactions, 100U);
}

}  // namespace
}  // namespace studio::test
