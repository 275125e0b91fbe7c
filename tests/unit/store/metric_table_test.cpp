// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <cmath>
#include <store/metric_table.hpp>
#include <store/migrations.hpp>

#include "test_chain.hpp"

namespace studio::store {
namespace {

constexpr std::int64_t kStart = 1'700'000'000'000;

class MetricTableTest : public testing::Test {
protected:
    void SetUp() override {
        database = std::move(*Database::open(folder.path() / "metrics.db"));
        ASSERT_TRUE(migrate(*database, chain_migrations()));
    }
    void write() {
        auto transaction = Transaction::begin(*database);
        ASSERT_TRUE(table.write_pending(*database));
        ASSERT_TRUE(transaction->commit());
        table.written();
    }
    std::vector<MetricBucket> window(std::int64_t from_s, std::int64_t to_s, std::size_t buckets) {
        auto found = table.window(*database, 1, kStart + from_s * 1000, kStart + to_s * 1000, buckets);
        EXPECT_TRUE(found);
        return *found;
    }

    test::TemporaryFolder folder;
    std::unique_ptr<Database> database;
    MetricTable table;
};

TEST_F(MetricTableTest, SamplesAreSeenBeforeAndAfterTheyAreWritten) {
    const MetricSample samples[] = {{1, kStart, 5}, {1, kStart + 1000, 7}, {2, kStart, 99}};
    table.add(samples);
    const std::vector<MetricBucket> wanted{{kStart, 5, 5, 5}, {kStart + 1000, 7, 7, 7}};
    EXPECT_EQ(window(0, 2, 2000), wanted);
    write();
    EXPECT_EQ(window(0, 2, 2000), wanted);
}

TEST_F(MetricTableTest, BucketsKeepLowMeanAndHigh) {
    for (int i = 0; i < 3600; ++i) {
        const MetricSample sample[] = {{1, kStart + i * 1000, static_cast<double>(i % 100)}};
        table.add(sample);
    }
    write();
    const auto buckets = window(0, 3599, 10);
    ASSERT_LE(buckets.size(), 10U);
    ASSERT_GE(buckets.size(), 9U);
    for (const auto& bucket : buckets) {
        EXPECT_EQ(bucket.min, 0);
        EXPECT_EQ(bucket.max, 99);
        EXPECT_NEAR(bucket.mean, 49.5, 5);
    }
}

TEST_F(MetricTableTest, OldSamplesLiveOnInCoarserBuckets) {
    const MetricSample old_one[] = {{1, kStart, 3}};
    table.add(old_one);
    write();
    // A sample a week later, at a time that makes the table look for old rows.
    const std::int64_t later = (kStart / 600'000 + 1008) * 600'000;
    const MetricSample new_one[] = {{1, later, 4}};
    table.add(new_one);
    write();
    auto fine = database->query("SELECT count(*) FROM samples WHERE resolution_s = 1");
    ASSERT_TRUE(*fine->next());
    EXPECT_EQ(fine->integer(0), 1);
    const auto found = table.window(*database, 1, kStart - 600'000, later, 1000);
    ASSERT_TRUE(found);
    ASSERT_EQ(found->size(), 2U);
    EXPECT_EQ(found->front().max, 3);
}

TEST_F(MetricTableTest, WhatIsNoNumberIsLeftOut) {
    const MetricSample samples[] = {{1, kStart, NAN}, {1, kStart, INFINITY}};
    table.add(samples);
    EXPECT_TRUE(window(0, 1, 10).empty());
    EXPECT_TRUE(window(1, 0, 10).empty());
    EXPECT_TRUE(window(0, 1, 0).empty());
}

TEST_F(MetricTableTest, SamplesOfAFailedCommitStay) {
    const MetricSample samples[] = {{1, kStart, 5}};
    table.add(samples);
    {
        auto transaction = Transaction::begin(*database);
        ASSERT_TRUE(table.write_pending(*database));
        table.kept();
    }
    EXPECT_EQ(window(0, 1, 10).size(), 1U);
    write();
    EXPECT_EQ(window(0, 1, 10).size(), 1U);
}

}  // namespace
}  // namespace studio::store
