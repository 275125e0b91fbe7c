// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>
#include <sys/wait.h>
#include <unistd.h>

#include <fstream>
#include <store/disk.hpp>
#include <store/store_errors.hpp>
#include <store/workspace.hpp>

#include "test_chain.hpp"

namespace studio::store {
namespace {

class WorkspaceTest : public testing::Test {
protected:
    void SetUp() override { open(); }
    void open() {
        workspace.reset();
        auto opened = Workspace::open(folder.path() / "data");
        ASSERT_TRUE(opened) << opened.error().english();
        workspace = std::move(*opened);
    }

    test::TemporaryFolder folder;
    std::unique_ptr<Workspace> workspace;
};

TEST_F(WorkspaceTest, RunsComeBackNewestFirst) {
    RunRecord first;
    first.name = "NFT drop";
    first.spec_json = "{}";
    first.chain_id = 4242;
    first.state = "running";
    first.started_ms = 10;
    first.id = *workspace->insert_run(first);
    auto second = first;
    second.name = "<b>payments</b>";
    second.id = *workspace->insert_run(second);
    first.state = "stopped";
    first.ended_ms = 99;
    first.transactions = 12;
    first.peak_tx_per_s = 3.5;
    ASSERT_TRUE(workspace->update_run(first));
    open();
    EXPECT_EQ(*workspace->runs(), (std::vector{second, first}));
}

TEST_F(WorkspaceTest, DeletingARunDeletesItsFolder) {
    const auto id = *workspace->insert_run({});
    ASSERT_TRUE(make_folder(workspace->run_folder(id)));
    ASSERT_TRUE(workspace->delete_runs({id}));
    EXPECT_FALSE(std::filesystem::exists(workspace->run_folder(id)));
    EXPECT_TRUE(workspace->runs()->empty());
    RunRecord gone;
    gone.id = id;
    const auto updated = workspace->update_run(gone);
    ASSERT_FALSE(updated);
    EXPECT_TRUE(updated.error().is(errors::kNoSuchRun));
    EXPECT_NE(*workspace->insert_run({}), id);  // numbers are not used twice
}

TEST_F(WorkspaceTest, DesignsAreFilesOfTheirOwn) {
    ASSERT_TRUE(workspace->save_design("nft-drop", "{\"name\":1}"));
    ASSERT_TRUE(workspace->save_design("nft-drop", "{\"name\":2}"));
    ASSERT_TRUE(workspace->save_design("arena", "{}"));
    std::ofstream{workspace->folder() / "designs" / "notes.txt"} << "no design";
    const auto designs = workspace->designs();
    ASSERT_TRUE(designs);
    ASSERT_EQ(designs->size(), 2U);
    EXPECT_EQ((*designs)[0].id, "arena");
    EXPECT_EQ((*designs)[1].json, "{\"name\":2}");
    EXPECT_GT((*designs)[1].saved_ms, 1'600'000'000'000);
    EXPECT_TRUE(workspace->has_design("arena"));
    ASSERT_TRUE(workspace->delete_design("arena"));
    EXPECT_FALSE(workspace->has_design("arena"));
}

TEST_F(WorkspaceTest, ADesignCannotLeaveItsFolder) {
    for (const auto* id : {"../evil", "", "a/b", ".", "a.b", "ä"}) {
        const auto saved = workspace->save_design(id, "{}");
        ASSERT_FALSE(saved) << id;
        EXPECT_TRUE(saved.error().is(errors::kBadDesignId));
    }
    EXPECT_FALSE(workspace->save_design(std::string(65, 'a'), "{}"));
}

TEST_F(WorkspaceTest, OnlyOneProgramAtATime) {
    // A lock belongs to the open file: a second one in this process is as foreign as another program's.
    const auto second = Workspace::open(folder.path() / "data");
    ASSERT_FALSE(second);
    EXPECT_TRUE(second.error().is(errors::kDataFolderInUse));
    EXPECT_NE(second.error().english().find(std::to_string(::getpid())), std::string::npos);
    workspace.reset();
    EXPECT_TRUE(Workspace::open(folder.path() / "data"));
}

TEST_F(WorkspaceTest, SettingsAndPriceSets) {
    EXPECT_EQ(*workspace->setting("theme"), std::nullopt);
    ASSERT_TRUE(workspace->set_setting("theme", "dark"));
    ASSERT_TRUE(workspace->set_setting("theme", "light"));
    ASSERT_TRUE(workspace->save_price_set({"mine", "{}"}));
    ASSERT_TRUE(workspace->save_price_set({"mine", "{\"a\":1}"}));
    open();
    EXPECT_EQ(*workspace->setting("theme"), "light");
    ASSERT_EQ(workspace->price_sets()->size(), 1U);
    EXPECT_EQ(workspace->price_sets()->front().json, "{\"a\":1}");
}

TEST_F(WorkspaceTest, ADamagedFileIsNamed) {
    workspace.reset();
    std::ofstream{folder.path() / "data" / "workspace.db", std::ios::trunc} << std::string(9000, 'x');
    const auto opened = Workspace::open(folder.path() / "data");
    ASSERT_FALSE(opened);
    EXPECT_TRUE(opened.error().is(errors::kDamaged)) << opened.error().english();
}

}  // namespace
}  // namespace studio::store
