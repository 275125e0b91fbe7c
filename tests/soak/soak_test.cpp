// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <algorithm>
#include <chrono>
#include <iterator>
#include <studio/engine.hpp>
#include <support/temporary_folder.hpp>
#include <thread>

/// Payments while somebody looks around. First the caches and the ring of recent state changes are filled; a
/// chain must then live for two minutes in the memory it has.
namespace studio {
namespace {

using namespace std::chrono_literals;
using SteadyClock = std::chrono::steady_clock;

constexpr auto kFirstBlocks = 75s;  // blocks whose records are larger than every cache
constexpr auto kLevel = 30s;        // how long memory must hardly rise to count as level
constexpr auto kPatience = 150s;    // for that; on a slow machine the last cache is late, and small
constexpr auto kMeasured = 120s;
constexpr std::uint64_t kLevelBytes = 1U << 20U;
constexpr auto kLook = 250ms;
/// What allocator and caches may still move in 120,000 transfers: a leak of 70 bytes a transfer is more.
constexpr std::uint64_t kSlackBytes = 8U << 20U;

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr bool kSanitized = true;
#else
constexpr bool kSanitized = false;
#endif

class SoakTest : public testing::Test {
protected:
    SoakTest() {
        api::EngineOptions options;
        options.data_dir = folder_.path().string();
        options.seed = 7;
        engine_ = std::move(*api::Engine::open(options));
        const auto presets = engine_->presets();
        auto spec = std::find_if(presets.begin(), presets.end(), [](const auto& preset) {
                        return preset.id == "payments";
                    })->spec;
        spec.load.rate_tx_per_s = 1'000;
        run_ = *engine_->launch(spec, {});
    }

    /// What the pages Live and Explore ask in a quarter of a second, with a block of long ago.
    void look_around() {
        const auto now = *engine_->snapshot(run_);
        engine_->events_after(0, 1'000);
        engine_->series(run_, api::Metric::tx_per_s, 0, now.head_time_ms, 200);
        engine_->logs(run_, {}, {}, 50);
        const auto rows = engine_->blocks(run_, {}, 50).rows;
        if (rows.empty() || now.head_number < 2)
            return;
        visit(1 + looks_++ % (now.head_number - 1));
    }

    void visit(std::uint64_t past) {
        const auto detail = engine_->block(run_, past);
        ASSERT_TRUE(detail);
        const auto transactions = engine_->transactions(run_, past, {}, {}, 10).rows;
        if (transactions.empty())
            return;
        ASSERT_TRUE(engine_->transaction(run_, transactions.front().hash));
        ASSERT_TRUE(engine_->account(run_, transactions.front().from, past));
    }

    /// Reads all there is, so that the caches need not wait for somebody to come by.
    void visit_all() {
        const auto head = engine_->snapshot(run_)->head_number;
        for (std::uint64_t block = 1; block < head && !HasFatalFailure(); ++block)
            visit(block);
    }

    /// The most memory that was taken while it looked around until `end`.
    std::uint64_t watch_until(SteadyClock::time_point end) {
        std::uint64_t most = 0;
        while (SteadyClock::now() < end && !HasFatalFailure()) {
            look_around();
            most = std::max(most, engine_->resources().memory_bytes);
            std::this_thread::sleep_for(kLook);
        }
        return most;
    }

    /// The most memory taken until it hardly rises any more, or patience ends.
    std::uint64_t fill() {
        watch_until(SteadyClock::now() + kFirstBlocks);
        visit_all();
        const auto give_up = SteadyClock::now() + kPatience;
        auto most = watch_until(SteadyClock::now() + kLevel);
        while (SteadyClock::now() < give_up) {
            const auto now = watch_until(SteadyClock::now() + kLevel);
            if (now <= most + kLevelBytes)
                return std::max(now, most);
            most = now;
        }
        return most;
    }

    test::TemporaryFolder folder_;
    std::unique_ptr<api::Engine> engine_;
    api::RunId run_{};
    std::uint64_t looks_ = 0;
};

TEST_F(SoakTest, two_minutes_under_load_take_no_more_memory) {
    if (kSanitized)
        GTEST_SKIP() << "the sanitizers hold freed memory back";
    const auto level = fill();

    const auto at_end = watch_until(SteadyClock::now() + kMeasured);

    const auto run = *engine_->snapshot(run_);
    EXPECT_EQ(run.state, api::RunState::running);
    EXPECT_EQ(run.load.refused, 0U);
    EXPECT_GT(run.transactions, 10'000U);
    EXPECT_LE(at_end, level + kSlackBytes) << "after " << run.transactions << " transfers";
    RecordProperty("memory_bytes_level", std::to_string(level));
    RecordProperty("memory_bytes_end", std::to_string(at_end));
    std::printf("memory: %.1f MB when it had levelled, at most %.1f MB in the two minutes after\n",
                static_cast<double>(level) / 1e6, static_cast<double>(at_end) / 1e6);
}

}  // namespace
}  // namespace studio
