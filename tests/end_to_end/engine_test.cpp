// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>
#include <sqlite3.h>

#include <atomic>
#include <fstream>
#include <studio/engine.hpp>
#include <support/temporary_folder.hpp>

/// What the window learns from the engine when something goes wrong, and what outlives the program.
namespace studio::test {
namespace {

using namespace studio::api;

constexpr std::uint64_t kMegabyte = 1U << 20U;
constexpr std::int64_t kPatienceMs = 120'000;

class EngineTest : public testing::Test {
protected:
    std::unique_ptr<Engine> open(std::function<std::uint64_t()> free_disk = {}) {
        EngineOptions options;
        options.data_dir = folder_.path();
        options.seed = 7;
        options.simulated_clock = true;
        options.free_disk_bytes = std::move(free_disk);
        auto engine = Engine::open(std::move(options));
        EXPECT_TRUE(engine) << (engine ? "" : engine.failure().text.english());
        return engine ? std::move(*engine) : nullptr;
    }
    static RollupSpec design(const Engine& engine, const std::string& preset) {
        for (const auto& info : engine.presets())
            if (info.id == preset)
                return info.spec;
        return {};
    }
    /// A run of so many blocks under its own load, to its end.
    static RunSnapshot run(Engine& engine, const RollupSpec& spec, std::uint64_t blocks) {
        const auto id = engine.launch(spec, {std::uint16_t{0}, true, blocks});
        EXPECT_TRUE(id);
        EXPECT_TRUE(engine.wait_stopped(*id, kPatienceMs));
        return *engine.snapshot(*id);
    }
    static std::vector<std::string> told(const Engine& engine, EventKind kind) {
        std::vector<std::string> texts;
        for (const auto& event : engine.events_after(0, 10'000))
            if (event.kind == kind)
                texts.push_back(event.text.english());
        return texts;
    }
    void write_to_workspace(const std::string& sql) {
        sqlite3* database = nullptr;
        ASSERT_EQ(sqlite3_open((folder_.path() / "workspace.db").c_str(), &database), SQLITE_OK);
        EXPECT_EQ(sqlite3_exec(database, sql.c_str(), nullptr, nullptr, nullptr), SQLITE_OK);
        sqlite3_close(database);
    }

    TemporaryFolder folder_;
};

TEST_F(EngineTest, ADiskThatFillsUpEndsTheRunWithItsReasonAndSpaceLetsItGoOn) {
    std::atomic<std::uint64_t> left = 1'200 * kMegabyte;
    std::atomic<std::uint64_t> step = 20 * kMegabyte;
    const auto engine = open([&] { return left -= step; });

    const auto ended = run(*engine, design(*engine, "payments"), 1'000);

    EXPECT_EQ(ended.state, RunState::failed);
    EXPECT_NE(ended.failure.english().find("MB are left on the disk"), std::string::npos);
    EXPECT_GT(ended.head_number, 0U);
    const auto warnings = told(*engine, EventKind::warning);
    EXPECT_EQ(std::count_if(warnings.begin(), warnings.end(),
                            [](const auto& text) { return text.find("Less than 1024 MB") == 0; }),
              1);
    EXPECT_EQ(told(*engine, EventKind::error), std::vector{ended.failure.english()});

    left = 5'000 * kMegabyte;
    step = 0;
    ASSERT_TRUE(engine->reopen(ended.id, {std::uint16_t{0}, true, ended.head_number + 3}));
    ASSERT_TRUE(engine->wait_stopped(ended.id, kPatienceMs));
    const auto later = engine->snapshot(ended.id);
    EXPECT_EQ(later->state, RunState::stopped);
    EXPECT_TRUE(later->failure.empty());
    EXPECT_EQ(later->head_number, ended.head_number + 3);
}

TEST_F(EngineTest, TheSpeedOfThisComputerIsKept) {
    RollupSpec spec;
    {
        const auto engine = open();
        spec = design(*engine, "payments");
        spec.name = "Speed test";
        EXPECT_EQ(engine->estimate(spec).usd_per_tx->source, FigureSource::estimated);
        spec.load.rate_tx_per_s = 400;
        EXPECT_GT(run(*engine, spec, 10).transactions, 1'000U);
    }

    const auto estimate = open()->estimate(spec);

    EXPECT_EQ(estimate.usd_per_tx->source, FigureSource::measured);
    const auto said = estimate.tx_per_s->explanation.english();
    EXPECT_NE(said.find("Measured on this computer in \"Speed test\""), std::string::npos) << said;
}

TEST_F(EngineTest, WhatTheWorkspaceCannotReadIsSaid) {
    open();
    write_to_workspace(
        "INSERT INTO price_sets (id, json) VALUES ('mine', '{\"id\": 5}');"
        "INSERT INTO settings (key, value) VALUES ('machine_figures', '[1');");
    std::ofstream{folder_.path() / "designs" / "large.rollup.json"}
        << std::string(std::size_t{5} << 20U, ' ');
    {
        const auto engine = open();
        ASSERT_TRUE(engine->save_design("good", design(*engine, "blank")));
    }

    const auto engine = open();

    const auto errors = told(*engine, EventKind::error);
    ASSERT_EQ(errors.size(), 1U);
    EXPECT_NE(errors[0].find("price set \"mine\""), std::string::npos) << errors[0];
    EXPECT_EQ(engine->events_after(0, 10).front().run, 0U);
    EXPECT_EQ(engine->designs().size(), 2U);

    std::filesystem::remove_all(folder_.path() / "designs");
    EXPECT_TRUE(engine->designs().empty());
    EXPECT_TRUE(engine->designs().empty());
    EXPECT_EQ(told(*engine, EventKind::error).size(), 2U);  // once, not at every look
}

TEST_F(EngineTest, ARunRemembersItsSeedAndItsEnd) {
    RunSnapshot before;
    {
        const auto engine = open();
        before = run(*engine, design(*engine, "blank"), 3);
    }
    const auto engine = open();

    const auto runs = engine->runs();

    ASSERT_EQ(runs.size(), 1U);
    EXPECT_EQ(runs[0].seed, 7U);
    EXPECT_EQ(runs[0].spec, before.spec);
    EXPECT_EQ(runs[0].head_hash, before.head_hash);
    EXPECT_EQ(engine->blocks(runs[0].id, "", 10).rows.front().stage.english(), "soft");  // sovereign
}

}  // namespace
}  // namespace studio::test
