// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <base/random.hpp>
#include <chrono>
#include <filesystem>
#include <nlohmann/json.hpp>
#include <thread>

#include "end_to_end/rollupctl.hpp"

/// Kill -9 of an ephemeral rollup in each state of its life. It goes on from there, at the end everybody has
/// been paid, once, and it is dissolved into its archive.
namespace studio::test {
namespace {

using nlohmann::json;

/// An event whose waits are seconds.
json quick_event() {
    auto design = json::parse(content_of(preset("event")));
    auto& layers = design["layers"];
    layers["sequencing"]["parameters"]["block_time_s"] = 1;
    layers["availability"] = {{"module", "ethereum-calldata"},
                              {"parameters", {{"batch_every_l1_blocks", 1}}}};
    layers["settlement"]["parameters"] = {{"proof_maturity_s", 4}, {"game_finality_s", 2}};
    layers["proving"]["parameters"] = {
        {"proposal_interval_s", 10}, {"challenge_period_s", 4}, {"bond_delay_s", 4}};
    layers["lifecycle"]["parameters"] = {{"ends", "manual"}, {"drain_s", 24}};
    return design;
}

TEST(KillInLife, WhoeverIsKilledGoesOnAndPaysEverybodyOnce) {
    const TemporaryFolder folder;
    const auto design = folder.path() / "event.rollup.json";
    write_file(design, quick_event().dump());
    const std::vector<std::string> event{
        "event", design.string(),   "--data", folder.path() / "data", "--seed", "7",     "--for",
        "5s",    "--l1-block-time", "1s",     "--l1-finality",        "4",      "--json"};
    Random dice{11};
    for (const char* state : {"it is open", "it is open", "sealed:", "claimed on L1",
                              "settled:", "settled:", "everybody is paid", "it is open"}) {
        Rollupctl one{event};
        ASSERT_TRUE(one.wait_for_error(state)) << one.errors();
        std::this_thread::sleep_for(std::chrono::milliseconds{dice.next() % 1'500});
        one.kill();
    }
    const auto last = rollupctl(event);
    ASSERT_EQ(last.end.code, 0) << last.errors;
    const auto told = json::parse(last.output);
    EXPECT_GT(told["transactions"], 10);
    EXPECT_EQ(told["paid"], told["holders"]);
    EXPECT_EQ(told["paid_wei"], told["wei"]);
    EXPECT_EQ(told["token_contracts"], 1);
    EXPECT_NE(told["fees_wei"], "0") << "of the transactions before the last kill too";

    // All that is left of it is its archive, which says the same.
    const auto checked = rollupctl({"verify", "--data", folder.path() / "data", "--json"});
    EXPECT_EQ(checked.end.code, 0) << checked.errors;
    const auto whole = json::parse(checked.output);
    EXPECT_TRUE(whole["l1_known"]);
    EXPECT_EQ(whole["archive_hash"], told["archive_hash"]);
    EXPECT_EQ(whole["state_root"], told["state_root"]);
    std::vector<std::string> left;
    for (const auto& entry : std::filesystem::directory_iterator{folder.path() / "data" / "runs" / "1"})
        left.push_back(entry.path().filename());
    EXPECT_EQ(left, std::vector<std::string>{"dissolved.rollup-archive"});
}

TEST(KillInLife, ShardsThatAreKilledGoOnTogether) {
    const TemporaryFolder folder;
    const auto design = folder.path() / "event.rollup.json";
    auto event_of_three = quick_event();
    event_of_three["layers"]["lifecycle"]["parameters"]["shards"] = 3;
    event_of_three["load"] = {{"kind", "mint"}, {"rate_tx_per_s", 30}, {"users", 12}, {"supply", 60}};
    write_file(design, event_of_three.dump());
    const std::vector<std::string> event{
        "event", design.string(),   "--data", folder.path() / "data", "--seed", "7",     "--for",
        "5s",    "--l1-block-time", "1s",     "--l1-finality",        "4",      "--json"};
    Random dice{12};
    for (int i = 0; i < 3; ++i) {  // while its shards are launched, one after the other
        Rollupctl one{event};
        std::this_thread::sleep_for(std::chrono::milliseconds{300 + dice.next() % 2'000});
        one.kill();
    }
    for (const char* state : {"it is open", "sealed:", "claimed on L1", "settled:", "everybody is paid"}) {
        Rollupctl one{event};
        ASSERT_TRUE(one.wait_for_error(state)) << one.errors();
        std::this_thread::sleep_for(std::chrono::milliseconds{dice.next() % 1'500});
        one.kill();
    }
    const auto last = rollupctl(event);
    ASSERT_EQ(last.end.code, 0) << last.errors;

    const auto told = json::parse(last.output);
    ASSERT_EQ(told["shards"].size(), 3U);
    for (const auto& shard : told["shards"]) {
        EXPECT_EQ(shard.value("paid", 0), shard.value("holders", 0));
        EXPECT_EQ(shard.value("paid_wei", ""), shard.value("wei", ""));
    }
    for (const char* run : {"1", "2", "3"}) {
        const auto archive = folder.path() / "data" / "runs" / run / "dissolved.rollup-archive";
        const auto checked = rollupctl({"verify", archive, "--data", folder.path() / "data", "--json"});
        EXPECT_EQ(checked.end.code, 0) << checked.errors;
    }
}

}  // namespace
}  // namespace studio::test
