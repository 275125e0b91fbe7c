// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>
#include <sys/resource.h>
#include <unistd.h>

#include <base/clock.hpp>
#include <csignal>
#include <fstream>
#include <store/chain_store.hpp>
#include <store/migrations.hpp>
#include <store/store_errors.hpp>

#include "test_chain.hpp"

namespace studio::store {
namespace {

namespace fs = std::filesystem;

const SystemClock kClock;

OpenOptions fast() {
    OpenOptions options;
    options.clock = &kClock;
    options.durability = Durability::fast;
    options.disk = {1, 0};
    return options;
}

Bytes content_of(const fs::path& path) {
    std::ifstream file{path, std::ios::binary};
    return Bytes{std::istreambuf_iterator<char>{file}, {}};
}

void write_content(const fs::path& path, const Bytes& content) {
    std::ofstream file{path, std::ios::binary | std::ios::trunc};
    file.write(reinterpret_cast<const char*>(content.data()), static_cast<std::streamsize>(content.size()));
}

class DamageTest : public testing::Test {
protected:
    void SetUp() override {
        auto store = std::move(*ChainStore::open(source.path(), fast()));
        ASSERT_TRUE(chain.fill(*store, kBlocks));
    }

    static constexpr std::uint64_t kBlocks = 40;
    test::TemporaryFolder source;
    test::TestChain chain{21};
};

/// Whatever byte is damaged: either nothing that is used was hit, and every block is right; or an error or a
/// report names the damage, and what is still there is right.
TEST_F(DamageTest, NoFlippedBitGoesUnnoticed) {
    const auto whole = content_of(source.path() / "chain.db");
    Random random{77};
    int reported = 0;
    int refused = 0;
    for (int round = 0; round < 60; ++round) {
        test::TemporaryFolder folder;
        auto damaged = whole;
        const auto at = random.below(damaged.size());
        damaged[at] ^= static_cast<std::uint8_t>(1U << random.below(8));
        write_content(folder.path() / "chain.db", damaged);
        fs::copy_file(source.path() / "chain.head", folder.path() / "chain.head");

        const auto store = ChainStore::open(folder.path(), fast());
        if (!store) {
            ++refused;
            EXPECT_FALSE(store.error().english().empty());
            EXPECT_EQ(content_of(folder.path() / "chain.db").size(), damaged.size());  // left alone
            continue;
        }
        const auto head = (*store)->head();
        const auto& report = (*store)->open_report();
        reported += report.damaged ? 1 : 0;
        EXPECT_TRUE(head == kBlocks || report.damaged) << "byte " << at;
        EXPECT_TRUE(!report.damaged || report.last_good == head) << "byte " << at;
        for (std::uint64_t number = 0; head && number <= *head; ++number)
            EXPECT_EQ((*(*store)->block(number))->hash, chain.blocks()[number]->hash) << "byte " << at;
    }
    EXPECT_GT(reported, 20);
    EXPECT_LT(refused, 20);
}

TEST_F(DamageTest, GoesBackToTheLastGoodBlockAndKeepsTheDamagedFile) {
    {
        auto database = Database::open(source.path() / "chain.db");
        ASSERT_TRUE(
            (*database)->execute("UPDATE blocks SET body = zeroblob(length(body)) WHERE number = 30"));
    }
    const auto store = ChainStore::open(source.path(), fast());
    ASSERT_TRUE(store) << store.error().english();
    const auto& report = (*store)->open_report();
    EXPECT_TRUE(report.damaged);
    EXPECT_EQ(report.last_good, 29U);
    EXPECT_EQ(report.last_known, kBlocks);
    EXPECT_TRUE(fs::exists(report.damaged_copy));
    EXPECT_NE(report.message().english().find("29"), std::string::npos);
    EXPECT_EQ((*store)->head(), 29U);
    // Everything about the blocks that are left works, and the chain can go on.
    const auto& transaction = *chain.blocks()[28]->block.transactions.at(0);
    EXPECT_EQ((*(*store)->find_transaction(transaction.hash))->block, 28U);
    state::ChainState state{store->get()};
    EXPECT_TRUE((*store)->restore(state));
}

TEST_F(DamageTest, AfterARescueTheReportComesOnce) {
    {
        auto database = Database::open(source.path() / "chain.db");
        ASSERT_TRUE((*database)->execute("UPDATE blocks SET diff = zeroblob(5) WHERE number = 12"));
    }
    EXPECT_TRUE((*ChainStore::open(source.path(), fast()))->open_report().damaged);
    const auto again = ChainStore::open(source.path(), fast());
    EXPECT_FALSE((*again)->open_report().damaged);
    EXPECT_EQ((*again)->head(), 11U);
}

TEST_F(DamageTest, BlocksMissingAtTheEndAreReported) {
    {
        auto database = Database::open(source.path() / "chain.db");
        ASSERT_TRUE((*database)->execute("DELETE FROM blocks WHERE number > 35"));
    }
    const auto store = ChainStore::open(source.path(), fast());
    ASSERT_TRUE(store);
    EXPECT_TRUE((*store)->open_report().damaged);
    EXPECT_EQ((*store)->open_report().last_good, 35U);
    EXPECT_EQ((*store)->open_report().last_known, kBlocks);
}

TEST_F(DamageTest, AFileThatIsNoDatabaseIsLeftAlone) {
    const Bytes garbage(5000, 0x41);
    write_content(source.path() / "chain.db", garbage);
    const auto store = ChainStore::open(source.path(), fast());
    ASSERT_FALSE(store);
    EXPECT_TRUE(store.error().is(errors::kDamagedBeyondRepair)) << store.error().english();
    EXPECT_EQ(content_of(source.path() / "chain.db"), garbage);
}

/// Files that may not grow behave as on a full disk.
class NoRoomToGrow {
public:
    explicit NoRoomToGrow(std::uintmax_t bytes) {
        ::getrlimit(RLIMIT_FSIZE, &before_);
        handler_ = std::signal(SIGXFSZ, SIG_IGN);
        const rlimit limit{static_cast<rlim_t>(bytes), before_.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~NoRoomToGrow() {
        ::setrlimit(RLIMIT_FSIZE, &before_);
        std::signal(SIGXFSZ, handler_);
    }
    NoRoomToGrow(const NoRoomToGrow&) = delete;
    NoRoomToGrow& operator=(const NoRoomToGrow&) = delete;

private:
    rlimit before_{};
    void (*handler_)(int) = SIG_DFL;
};

TEST_F(DamageTest, AFailedWriteLosesNothingAndCanBeRepeated) {
    auto store = std::move(*ChainStore::open(source.path(), fast()));
    auto step = chain.next();
    {
        const NoRoomToGrow full{100};
        const auto refused = store->append(step.block, step.diff, step.notes);
        ASSERT_FALSE(refused);
        EXPECT_TRUE(refused.error().is(errors::kDiskFull) || refused.error().is(errors::kInputOutput))
            << refused.error().english();
    }
    EXPECT_EQ(store->head(), kBlocks);
    ASSERT_TRUE(store->append(step.block, step.diff, step.notes));
    ASSERT_TRUE(chain.fill(*store, kBlocks + 20));
    store.reset();
    store = std::move(*ChainStore::open(source.path(), fast()));
    EXPECT_FALSE(store->open_report().damaged);
    EXPECT_EQ(store->head(), kBlocks + 20);
}

TEST_F(DamageTest, AFolderThatCannotBeWritten) {
    if (::geteuid() == 0) {
        // Root may write anywhere; a folder below a file is refused to it, too.
        write_content(source.path() / "file", {1});
        const auto store = ChainStore::open(source.path() / "file" / "run", fast());
        ASSERT_FALSE(store);
        EXPECT_TRUE(store.error().is(errors::kNotWritable));
        return;
    }
    fs::permissions(source.path(), fs::perms::owner_read | fs::perms::owner_exec);
    const auto store = ChainStore::open(source.path(), fast());
    fs::permissions(source.path(), fs::perms::owner_all);
    ASSERT_FALSE(store);
    EXPECT_TRUE(store.error().is(errors::kNotWritable));
}

}  // namespace
}  // namespace studio::store
