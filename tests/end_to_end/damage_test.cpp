// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "end_to_end/rollupctl.hpp"
#include "end_to_end/seen_chain.hpp"

/// Databases that something else has damaged: the damage is named, and what is served is only what is right.
namespace studio::test {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t kPage = 8192;

struct Damage {
    const char* name;
    /// Does it to a folder of a run; the log of a killed program is still there.
    void (*harm)(const fs::path& run);
    /// The first block may lie in what is damaged; then the chain cannot be opened at all.
    bool may_be_refused = false;
};

void flip(const fs::path& file, std::size_t from, std::size_t to, std::size_t step) {
    auto content = content_of(file);
    for (auto at = from; at < std::min(to, content.size()); at += step)
        content[at] = static_cast<char>(content[at] ^ 0x55);
    write_file(file, content);
}

/// A chain of a killed program, made once; each test damages a copy.
class DamagedTest : public testing::TestWithParam<Damage> {
protected:
    static std::vector<std::string> serve(const fs::path& data) {
        return {"serve", preset("blank"), "--data", data, "--seed", "7"};
    }
    static void SetUpTestSuite() {
        folder_ = new TemporaryFolder;
        seen_ = new SeenChain;
        {
            // An orderly end first, so that there is something in the database itself, then a kill.
            const auto made =
                rollupctl({"run", preset("blank"), "--blocks", "1", "--data", folder_->path() / "data"});
            ASSERT_EQ(made.end.code, 0) << made.errors;
        }
        for (const bool killed : {false, true}) {
            Rollupctl program{{"serve", preset("blank"), "--data", folder_->path() / "data", "--seed", "7",
                               "--load", "transfers", "--rate", "400"}};
            const auto url = program.wait_for_url();
            ASSERT_TRUE(url) << program.errors();
            const auto wanted = seen_->newest() + 4;
            while (seen_->newest() < wanted)
                ASSERT_TRUE(seen_->follow(RpcClient{*url}));
            killed ? program.kill() : static_cast<void>(program.stop());
        }
    }
    static void TearDownTestSuite() {
        delete seen_;
        delete folder_;
    }

    static TemporaryFolder* folder_;
    static SeenChain* seen_;
};
TemporaryFolder* DamagedTest::folder_ = nullptr;
SeenChain* DamagedTest::seen_ = nullptr;

TEST_P(DamagedTest, IsNamedAndNothingWrongIsServed) {
    const TemporaryFolder folder;
    const auto data = folder.path() / "data";
    fs::copy(folder_->path() / "data", data, fs::copy_options::recursive);
    const auto run = data / "runs" / "2";
    GetParam().harm(run);

    Rollupctl program{
        {"serve", preset("blank"), "--data", data, "--seed", "7", "--load", "transfers", "--rate", "400"}};
    const auto url = program.wait_for_url();

    if (!url) {
        EXPECT_TRUE(GetParam().may_be_refused) << program.errors();
        const auto end = program.wait();
        EXPECT_EQ(end.code, 1) << "signal " << end.signal;
        EXPECT_NE(program.errors().find("chain.db"), std::string::npos) << program.errors();
        EXPECT_NE(program.errors().find("damaged"), std::string::npos) << program.errors();
        return;
    }
    EXPECT_TRUE(program.wait_for_error("was damaged")) << program.errors();
    const RpcClient client{*url};
    const std::string before = "Its blocks up to ";
    const auto errors = program.errors();
    const auto at = errors.find(before);
    ASSERT_NE(at, std::string::npos) << errors;
    const auto last_good = std::stoull(errors.substr(at + before.size()));
    // Bytes in the file may only hit the index, which is made again; a log without its end lost blocks.
    if (GetParam().may_be_refused)
        EXPECT_LE(last_good, seen_->newest());
    else
        EXPECT_LT(last_good, seen_->newest());
    seen_->expect_in(client, last_good);
    while (client.head().value_or(last_good + 1) <= last_good) {
    }
    EXPECT_EQ(program.stop().code, 0);
}

INSTANTIATE_TEST_SUITE_P(
    Kinds, DamagedTest,
    testing::Values(Damage{"a_byte_here_and_there",
                           [](const fs::path& run) {
                               flip(run / "chain.db", 3 * kPage, fs::file_size(run / "chain.db"), 8 * kPage);
                           },
                           true},
                    Damage{"pages_in_the_middle",
                           [](const fs::path& run) {
                               const auto size = fs::file_size(run / "chain.db");
                               flip(run / "chain.db", size / 3, size / 3 + 8 * kPage, 64);
                           },
                           true},
                    Damage{"cut_in_half",
                           [](const fs::path& run) {
                               fs::resize_file(run / "chain.db", fs::file_size(run / "chain.db") / 2);
                               fs::remove(run / "chain.db-wal");
                           },
                           true},
                    Damage{"garbage_as_header",
                           [](const fs::path& run) {
                               flip(run / "chain.db", 0, 100, 1);
                               fs::remove(run / "chain.db-wal");  // it may hold the first page again
                           },
                           true},
                    Damage{"log_deleted", [](const fs::path& run) { fs::remove(run / "chain.db-wal"); }},
                    Damage{"log_cut",
                           [](const fs::path& run) {
                               fs::resize_file(run / "chain.db-wal", fs::file_size(run / "chain.db-wal") / 2);
                           }},
                    Damage{"log_flipped",
                           [](const fs::path& run) { flip(run / "chain.db-wal", 20'000, 60'000, 1'000); }}),
    [](const auto& damage) { return std::string{damage.param.name}; });

TEST(DamagedWorkspace, IsNamedAndLeftAlone) {
    const TemporaryFolder folder;
    const auto data = folder.path() / "data";
    ASSERT_EQ(rollupctl({"run", preset("blank"), "--blocks", "2", "--data", data}).end.code, 0);
    flip(data / "workspace.db", 0, 4'000, 7);
    const auto damaged = content_of(data / "workspace.db");

    const auto run = rollupctl({"serve", preset("blank"), "--data", data});

    EXPECT_EQ(run.end.code, 1) << "signal " << run.end.signal;
    EXPECT_NE(run.errors.find("workspace.db"), std::string::npos) << run.errors;
    EXPECT_EQ(content_of(data / "workspace.db"), damaged);
}

}  // namespace
}  // namespace studio::test
