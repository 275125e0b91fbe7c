// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>
#include <sys/resource.h>

#include <future>
#include <optional>
#include <store/reader_pool.hpp>
#include <support/temporary_folder.hpp>
#include <thread>

namespace studio::store {
namespace {

using std::chrono_literals::operator""ms;

/// As long as it lives, this program can open no more files.
class NoFilesLeft {
public:
    NoFilesLeft() {
        ::getrlimit(RLIMIT_NOFILE, &before_);
        const rlimit none{0, before_.rlim_max};
        ::setrlimit(RLIMIT_NOFILE, &none);
    }
    ~NoFilesLeft() { ::setrlimit(RLIMIT_NOFILE, &before_); }
    NoFilesLeft(const NoFilesLeft&) = delete;
    NoFilesLeft& operator=(const NoFilesLeft&) = delete;

private:
    rlimit before_{};
};

class ReaderPoolTest : public testing::Test {
protected:
    void SetUp() override {
#ifdef __SANITIZE_ADDRESS__
        GTEST_SKIP() << "the sanitizer looks at objects through a pipe, for which there would be no file";
#endif
        writer_ = std::move(*Database::open(file_));
        ASSERT_TRUE(
            writer_->execute("PRAGMA journal_mode = WAL; CREATE TABLE t (n); INSERT INTO t VALUES (7)"));
    }
    /// What a reader sees that comes now.
    Result<std::int64_t> read() {
        STUDIO_TRY(reader, pool_.lease());
        return reader->integer("SELECT n FROM t");
    }

    test::TemporaryFolder folder_;
    const std::filesystem::path file_ = folder_.path() / "chain.db";
    std::unique_ptr<Database> writer_;
    ReaderPool pool_{file_};
};

TEST_F(ReaderPoolTest, AReaderForWhomNoFileIsLeftWaitsUntilThereIs) {
    std::optional<NoFilesLeft> none{std::in_place};
    std::packaged_task<Result<std::int64_t>()> task{[this] { return read(); }};
    auto reading = task.get_future();
    const std::jthread reader{std::move(task)};
    EXPECT_EQ(reading.wait_for(200ms), std::future_status::timeout);
    none.reset();
    const auto seen = reading.get();
    ASSERT_TRUE(seen) << seen.error().english();
    EXPECT_EQ(*seen, 7);
}

TEST_F(ReaderPoolTest, OrUntilAnotherReaderIsDone) {
    auto lease = std::optional{pool_.lease().value()};
    const NoFilesLeft none;
    std::packaged_task<Result<std::int64_t>()> task{[this] { return read(); }};
    auto reading = task.get_future();
    const std::jthread reader{std::move(task)};
    EXPECT_EQ(reading.wait_for(200ms), std::future_status::timeout);
    lease.reset();
    const auto seen = reading.get();
    ASSERT_TRUE(seen) << seen.error().english();
    EXPECT_EQ(*seen, 7);
}

}  // namespace
}  // namespace studio::store
