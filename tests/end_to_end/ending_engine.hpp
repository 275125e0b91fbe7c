// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gtest/gtest.h>

#include <chrono>
#include <functional>
#include <studio/engine.hpp>
#include <support/temporary_folder.hpp>
#include <thread>

namespace studio::test {

/// An engine with an event in simulated time, so that its dispute game takes seconds.
struct EndingEngine : testing::Test {
    static constexpr std::chrono::seconds kPatience{200};

    static std::unique_ptr<api::Engine> open_engine(const std::filesystem::path& data,
                                                    std::function<std::uint64_t()> free_disk = {}) {
        api::EngineOptions options;
        options.free_disk_bytes = std::move(free_disk);
        options.data_dir = data;
        options.seed = 7;
        options.simulated_clock = true;
        auto opened = api::Engine::open(std::move(options));
        EXPECT_TRUE(opened) << opened.failure().text.english();
        return opened ? std::move(*opened) : nullptr;
    }
    void SetUp() override {
        engine = open_engine(folder.path());
        ASSERT_TRUE(engine);
    }
    api::RollupSpec design(const std::string& preset) {
        for (const auto& info : engine->presets())
            if (info.id == preset)
                return info.spec;
        ADD_FAILURE() << "there is no preset " << preset;
        return {};
    }
    api::RollupSpec event() { return design("event"); }
    void launch(const api::RollupSpec& spec) {
        const auto launched = engine->launch(spec, {std::uint16_t{0}, true, {}});
        ASSERT_TRUE(launched) << launched.failure().text.english();
        run = *launched;
    }
    bool comes(const std::function<bool(const api::RunSnapshot&)>& what) {
        const auto end = std::chrono::steady_clock::now() + kPatience;
        while (std::chrono::steady_clock::now() < end) {
            const auto now = *engine->snapshot(run);
            if (what(now))
                return true;
            if (now.state == api::RunState::failed) {
                ADD_FAILURE() << now.failure.english();
                return false;
            }
            std::this_thread::sleep_for(std::chrono::milliseconds{20});
        }
        return false;
    }
    bool reaches(api::LifeState state) {
        return comes([&](const api::RunSnapshot& now) { return now.life && now.life->state >= state; });
    }
    bool has_block(std::uint64_t number) {
        return comes([&](const api::RunSnapshot& now) { return now.head_number >= number; });
    }
    void end_and_settle() {
        const auto asked = engine->end_life(run);
        ASSERT_TRUE(asked) << asked.failure().text.english();
        ASSERT_TRUE(reaches(api::LifeState::settled));
        ASSERT_TRUE(comes([](const api::RunSnapshot& now) { return now.life->claims.is_known; }));
    }
    std::vector<api::ClaimRow> all_claims() {
        std::vector<api::ClaimRow> rows;
        std::string cursor;
        do {
            const auto page = engine->claims(run, "", cursor, 100);
            EXPECT_TRUE(page) << page.failure().text.english();
            if (!page)
                return rows;
            rows.insert(rows.end(), page->rows.begin(), page->rows.end());
            cursor = page->next;
        } while (!cursor.empty());
        return rows;
    }
    api::ClaimRow claim_of(const std::string& holder) {
        const auto page = engine->claims(run, holder, "", 10);
        EXPECT_TRUE(page && page->rows.size() == 1);
        return page && !page->rows.empty() ? page->rows[0] : api::ClaimRow{};
    }

    TemporaryFolder folder;
    std::unique_ptr<api::Engine> engine;
    api::RunId run = 0;
};

}  // namespace studio::test
