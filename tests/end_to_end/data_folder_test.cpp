// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>
#include <sched.h>
#include <sqlite3.h>
#include <sys/mount.h>
#include <unistd.h>

#include <nlohmann/json.hpp>

#include "end_to_end/rollupctl.hpp"
#include "end_to_end/seen_chain.hpp"

/// Data folders that cannot be used, or that fill up while a rollup runs.
namespace studio::test {
namespace {

namespace fs = std::filesystem;

void expect_refused(const Finished& run, const std::vector<std::string>& says) {
    EXPECT_EQ(run.end.code, 1) << "signal " << run.end.signal;
    EXPECT_EQ(run.output, "");
    for (const auto& text : says)
        EXPECT_NE(run.errors.find(text), std::string::npos) << text << " is not in: " << run.errors;
}

Finished serve(const fs::path& data) {
    return rollupctl({"serve", preset("blank"), "--data", data});
}

TEST(DataFolder, ThatIsAFileOrCannotBeWritten) {
    const TemporaryFolder folder;
    write_file(folder.path() / "file", "mine");

    expect_refused(serve(folder.path() / "file"),
                   {(folder.path() / "file").string(), "Choose another data folder"});
    expect_refused(serve(folder.path() / "file" / "below"), {"file/below", "Choose another data folder"});
    expect_refused(serve("/proc/studio"), {"/proc/studio", "Choose another data folder"});
    EXPECT_EQ(content_of(folder.path() / "file"), "mine");
    if (::geteuid() == 0)
        return;  // root may write anywhere
    fs::create_directory(folder.path() / "closed");
    fs::permissions(folder.path() / "closed", fs::perms::owner_read | fs::perms::owner_exec);
    expect_refused(serve(folder.path() / "closed"), {"closed", "Choose another data folder"});
}

TEST(DataFolder, ThatAnotherProgramUses) {
    const TemporaryFolder folder;
    const auto data = folder.path() / "data";
    Rollupctl first{{"serve", preset("blank"), "--data", data}};
    const auto url = first.wait_for_url();
    ASSERT_TRUE(url);

    expect_refused(serve(data), {data.string(), "in use by another program", "Close it"});

    EXPECT_TRUE(RpcClient{*url}.head());
    EXPECT_EQ(first.stop().code, 0);
}

TEST(DataFolder, OfANewerVersion) {
    const TemporaryFolder folder;
    const auto data = folder.path() / "data";
    ASSERT_EQ(rollupctl({"run", preset("blank"), "--blocks", "2", "--data", data}).end.code, 0);
    const auto make_newer = [](const fs::path& file) {
        sqlite3* database = nullptr;
        ASSERT_EQ(sqlite3_open(file.c_str(), &database), SQLITE_OK);
        EXPECT_EQ(sqlite3_exec(database, "PRAGMA user_version = 99", nullptr, nullptr, nullptr), SQLITE_OK);
        sqlite3_close(database);
    };
    const auto chain = data / "runs" / "1" / "chain.db";

    make_newer(chain);
    expect_refused(serve(data), {"chain.db", "newer version", "format 99"});
    make_newer(data / "workspace.db");
    expect_refused(serve(data), {"workspace.db", "newer version", "format 99"});
}

/// A disk of its own for one program; nothing is left of it afterwards.
std::function<bool()> on_a_disk_of(const fs::path& folder, const std::string& megabytes) {
    return [folder = folder.string(), options = "size=" + megabytes + "m"] {
        return ::unshare(CLONE_NEWNS | (::geteuid() == 0 ? 0 : CLONE_NEWUSER)) == 0 &&
               ::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0 &&
               ::mount("none", folder.c_str(), "tmpfs", 0, options.c_str()) == 0;
    };
}
constexpr int kNoRightToMount = 113;

TEST(DataFolder, OnADiskThatIsNearlyFullFromTheBeginning) {
    const TemporaryFolder folder;

    Rollupctl program{{"run", preset("blank"), "--for", "60s", "--data", folder.path()},
                      on_a_disk_of(folder.path(), "100")};
    const auto end = program.wait();

    if (end.code == kNoRightToMount)
        GTEST_SKIP() << "no right to mount a file system here";
    EXPECT_EQ(end.code, 1);
    EXPECT_NE(program.errors().find("MB are left on the disk"), std::string::npos) << program.errors();
}

/// 512 MB must stay free: on a disk of 520 the blocks have 8 MB of room.
TEST(DataFolder, OnADiskThatFillsUpWhileItRuns) {
    const TemporaryFolder folder;

    Rollupctl program{{"run", preset("payments"), "--for", "300s", "--load", "transfers", "--rate", "max",
                       "--json", "--data", folder.path()},
                      on_a_disk_of(folder.path(), "520")};
    const auto end = program.wait();

    if (end.code == kNoRightToMount)
        GTEST_SKIP() << "no right to mount a file system here";
    EXPECT_EQ(end.code, 1);
    const auto errors = program.errors();
    EXPECT_NE(errors.find("warning: Less than 1024 MB are left"), std::string::npos) << errors;
    EXPECT_NE(errors.find("error: Only 511 MB are left"), std::string::npos) << errors;
    EXPECT_NE(errors.find("free some space and go on"), std::string::npos) << errors;
    const auto summary = nlohmann::json::parse(program.output(), nullptr, false);
    ASSERT_TRUE(summary.is_object()) << program.output();
    EXPECT_GT(summary["transactions"], 0);
}

}  // namespace
}  // namespace studio::test
