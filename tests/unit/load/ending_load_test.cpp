// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>
#include <load/load_contracts.hpp>
#include <load/load_errors.hpp>
#include <load/load_generator.hpp>
#include <load/load_thread.hpp>

#include <support/local_chain.hpp>

#include "fake_target.hpp"

/// Loads that come to an end by themselves.
namespace studio::load {
namespace {

constexpr std::uint32_t kUsers = 8;
constexpr std::int64_t kSecond = 1'000'000'000;

LoadSettings curve(const char* id, std::uint32_t rate, std::uint32_t lasts_s) {
    LoadSettings settings{"transfers", rate, kUsers};
    settings.arrival = id;
    settings.arrival_s = lasts_s;
    return settings;
}

struct EndingLoad : ::testing::Test {
    FakeTarget target;
    LoadGenerator load{std::make_shared<const LoadAccounts>(7, kUsers), target};
    std::int64_t now = 0;

    /// Slices of `slice_ns` until it has ended or `most_ns` have passed; gives what was sent.
    std::size_t run(std::int64_t slice_ns, std::int64_t most_ns) {
        std::size_t sent = 0;
        for (const auto end = now + most_ns; now <= end && load.is_running(); now += slice_ns) {
            sent += load.pump(now);
            target.mine();
        }
        return sent;
    }
    void begin(const LoadSettings& settings) {
        ASSERT_TRUE(load.set_settings(settings));
        load.start(now);
        load.pump(now);  // transfers have nothing to prepare; the time of the curve begins here
    }
};

TEST_F(EndingLoad, a_curve_brings_its_total_and_is_over_at_its_end) {
    for (const std::int64_t slice : {10'000'000L, 200'000'000L, 2 * kSecond}) {
        begin(curve("burst", 100, 20));
        const auto started = now;

        const std::size_t sent = run(slice, 60 * kSecond);

        EXPECT_EQ(sent, 100 * Arrival(Curve::burst, 20).full_ns(20 * kSecond) / 1'000'000'000);
        EXPECT_EQ(load.status(now).end, LoadEnd::over);
        EXPECT_FALSE(load.status(now).active);
        EXPECT_NEAR(static_cast<double>(now - started), 20e9, 2.0 * static_cast<double>(slice));
    }
}

TEST_F(EndingLoad, who_finds_no_room_leaves_and_is_counted) {
    target.capacity = 5;
    begin(curve("burst", 100, 20));

    const std::size_t sent = run(kSecond, 60 * kSecond);

    const auto came = 100 * Arrival(Curve::burst, 20).full_ns(20 * kSecond) / 1'000'000'000;
    EXPECT_LT(sent, came);
    EXPECT_NEAR(static_cast<double>(sent + load.status(now).turned_away), static_cast<double>(came), 2.0);
    load.start(now);
    EXPECT_EQ(load.status(now).turned_away, 0U);
}

TEST_F(EndingLoad, a_line_is_over_when_everybody_is_served) {
    target.capacity = 50;
    begin(curve("queue", 10, 60));
    EXPECT_EQ(run(kSecond, 3600 * kSecond), 600U);
    EXPECT_NEAR(static_cast<double>(now), 12e9, 2e9);  // 50 a second, not ten
    EXPECT_EQ(load.status(now).end, LoadEnd::over);
}

TEST_F(EndingLoad, starts_again_from_the_beginning_of_its_curve) {
    begin(curve("wave", 40, 10));
    const std::size_t first = run(100'000'000, 60 * kSecond);
    EXPECT_EQ(load.pump(now), 0U);

    load.start(now);
    EXPECT_EQ(load.status(now).end, LoadEnd::none);
    EXPECT_EQ(run(100'000'000, 60 * kSecond), first);
}

TEST_F(EndingLoad, another_curve_begins_at_once_another_rate_does_not) {
    begin(curve("burst", 100, 100));
    run(kSecond, 50 * kSecond);
    ASSERT_TRUE(load.set_settings(curve("burst", 200, 100)));
    load.pump(now);
    now += kSecond;
    EXPECT_LT(load.pump(now), 20U);  // the tail, at the new rate

    ASSERT_TRUE(load.set_settings(curve("burst", 200, 200)));
    EXPECT_EQ(load.pump(now), 0U);
    now += kSecond;
    EXPECT_GT(load.pump(now), 180U);
}

TEST_F(EndingLoad, bad_curves_and_supplies_are_refused) {
    const auto problem = [this](LoadSettings settings, std::optional<std::uint64_t> supply = {}) {
        settings.supply = supply;
        const auto result = load.set_settings(settings);
        return result ? std::string{} : std::string{result.error().kind->id};
    };
    EXPECT_EQ(problem(curve("rush", 1, 60)), errors::kUnknownArrival.id);
    EXPECT_EQ(problem(curve("burst", 1, 9)), errors::kBadArrivalTime.id);
    EXPECT_EQ(problem(curve("burst", 1, 86'401)), errors::kBadArrivalTime.id);
    auto flat_out = curve("burst", 1, 60);
    flat_out.rate_tx_per_s.reset();
    EXPECT_EQ(problem(flat_out), errors::kCurveNeedsRate.id);
    EXPECT_EQ(problem(curve("steady", 1, 0)), "");
    EXPECT_EQ(problem({"transfers", 1, kUsers}, 5), errors::kNothingForSale.id);
    EXPECT_EQ(problem({"mint", 1, kUsers}, 0), errors::kBadSupply.id);
    EXPECT_EQ(problem({"ticket", 1, kUsers}, 1'000'001), errors::kBadSupply.id);
    EXPECT_EQ(problem({"ticket", 1, kUsers}, 1'000'000), "");
}

TEST(ending_thread, rests_when_it_is_over_and_starts_again) {
    FakeTarget target;
    SystemClock clock;
    LoadThread load{std::make_shared<const LoadAccounts>(7, kUsers), target, clock};
    const auto is_over_with = [&](std::uint64_t submitted) {
        for (int i = 0; i < 60'000; ++i) {
            if (load.status().end == LoadEnd::over && load.status().submitted == submitted)
                return true;
            target.mine();
            std::this_thread::sleep_for(std::chrono::milliseconds{1});
        }
        return false;
    };
    ASSERT_TRUE(load.set_settings(curve("queue", 3, 10)));
    load.start();
    EXPECT_TRUE(is_over_with(30));
    std::this_thread::sleep_for(std::chrono::milliseconds{20});
    EXPECT_EQ(load.status().submitted, 30U);

    load.start();
    EXPECT_TRUE(is_over_with(60));
}

/// Sales on the real EVM.
struct Sale : ::testing::Test {
    std::shared_ptr<const LoadAccounts> accounts = std::make_shared<const LoadAccounts>(7, kUsers);
    LocalChain chain{*accounts};
    std::int64_t now = 0;
    std::vector<Executed> all;

    LoadStatus sell(const char* kind, std::uint64_t supply, std::int64_t most_ns = 600 * kSecond) {
        LoadSettings settings{kind, 20, kUsers};
        settings.supply = supply;
        LoadGenerator load{accounts, chain};
        EXPECT_TRUE(load.set_settings(settings));
        load.start(now);
        for (const auto end = now + most_ns; now < end && load.is_running(); now += 200'000'000) {
            load.pump(now);
            for (Executed& executed : chain.mine())
                all.push_back(std::move(executed));
        }
        return load.status(now);
    }
    std::size_t succeeded() const {
        return static_cast<std::size_t>(std::ranges::count_if(all, &Executed::succeeded));
    }
};

TEST_F(Sale, ends_when_everything_is_sold) {
    EXPECT_EQ(sell("mint", 30).end, LoadEnd::sold_out);
    EXPECT_EQ(succeeded(), 1 + 30U);
    EXPECT_LE(all.size(), 1 + 30 + 4U);  // who asked in the slice before it was known
}

TEST_F(Sale, goes_on_after_a_restart_and_knows_what_was_sold) {
    EXPECT_EQ(sell("mint", 30, kSecond).end, LoadEnd::none);
    EXPECT_EQ(sell("mint", 30).end, LoadEnd::sold_out);
    EXPECT_EQ(succeeded(), 1 + 30U);

    const auto before = all.size();
    EXPECT_EQ(sell("mint", 30).end, LoadEnd::sold_out);
    EXPECT_EQ(all.size(), before);
}

TEST_F(Sale, cannot_have_another_supply_than_the_one_it_was_opened_with) {
    sell("mint", 30, kSecond);
    const auto status = sell("mint", 40);
    ASSERT_TRUE(status.problem);
    EXPECT_TRUE(status.problem->is(errors::kOtherSupply));
    EXPECT_EQ(status.problem->args.front(), "30");
}

TEST_F(Sale, whoever_has_a_ticket_still_goes_in) {
    EXPECT_EQ(sell("ticket", 2 * kUsers).end, LoadEnd::sold_out);
    EXPECT_EQ(succeeded(), 1 + 5 * kUsers);  // two bought, one given, two used by each
    EXPECT_EQ(all.size(), succeeded());
}

}  // namespace
}  // namespace studio::load
