// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <base/random.hpp>
#include <map>
#include <store/migrations.hpp>
#include <store/position_index.hpp>
#include <store/store_errors.hpp>

#include "test_chain.hpp"

namespace studio::store {
namespace {

class PositionIndexTest : public testing::Test {
protected:
    void SetUp() override {
        database = std::move(*Database::open(folder.path() / "index.db"));
        ASSERT_TRUE(migrate(*database, chain_migrations()));
    }
    void append(std::uint64_t block, std::vector<IndexEntry> entries) {
        for (const auto& entry : entries)
            wanted[entry.key].push_back(entry.position);
        auto transaction = Transaction::begin(*database);
        ASSERT_TRUE(transaction);
        ASSERT_TRUE(index.append(*database, block, std::move(entries)));
        ASSERT_TRUE(transaction->commit());
        index.publish();
    }

    test::TemporaryFolder folder;
    std::unique_ptr<Database> database;
    PositionIndex index;
    std::map<std::uint64_t, std::vector<std::uint64_t>> wanted;
};

TEST_F(PositionIndexTest, FindsWhatAPlainListFinds) {
    Random random{5};
    for (std::uint64_t block = 0; block < 600; ++block) {
        std::vector<IndexEntry> entries;
        for (std::uint64_t i = 0; i < random.below(30); ++i)
            entries.push_back({random.below(40) << 58U, position_of(block, i)});
        append(block, std::move(entries));
    }
    EXPECT_LT(index.run_count(), 60U);  // merged
    PositionIndex loaded;
    ASSERT_TRUE(loaded.load(*database));
    ASSERT_TRUE(loaded.verify(*database));
    for (const auto* tested : {&index, &loaded})
        for (const auto& [key, positions] : wanted) {
            const auto low = position_of(random.below(600), 0);
            const auto high = low + position_of(random.below(300), 3);
            std::vector<std::uint64_t> inside;
            for (const auto position : positions)
                if (position >= low && position <= high)
                    inside.push_back(position);
            EXPECT_EQ(*tested->oldest(*database, key, low, high, 10'000), inside);
            std::vector<std::uint64_t> newest{inside.rbegin(), inside.rend()};
            EXPECT_EQ(*tested->newest(*database, key, low, high, 10'000), newest);
            newest.resize(std::min<std::size_t>(newest.size(), 3));
            EXPECT_EQ(*tested->newest(*database, key, low, high, 3), newest);
            inside.resize(std::min<std::size_t>(inside.size(), 3));
            EXPECT_EQ(*tested->oldest(*database, key, low, high, 3), inside);
        }
}

TEST_F(PositionIndexTest, OneKeyOverManyChunks) {
    std::vector<IndexEntry> entries;
    for (std::uint64_t i = 0; i < 5000; ++i)
        entries.push_back({i < 100 ? 1U : i < 4900 ? 2U : 3U, position_of(0, i)});
    append(0, entries);
    EXPECT_EQ(index.oldest(*database, 2, 0, ~std::uint64_t{0}, 10'000)->size(), 4800U);
    EXPECT_EQ(index.newest(*database, 2, 0, ~std::uint64_t{0}, 10'000)->front(), position_of(0, 4899));
    EXPECT_EQ(index.oldest(*database, 3, 0, ~std::uint64_t{0}, 1)->front(), position_of(0, 4900));
    EXPECT_TRUE(index.oldest(*database, 4, 0, ~std::uint64_t{0}, 1)->empty());
}

TEST_F(PositionIndexTest, NothingRemainsOfABlockThatWasNotCommitted) {
    append(0, {{1, position_of(0, 0)}});
    {
        auto transaction = Transaction::begin(*database);
        ASSERT_TRUE(index.append(*database, 1, {{1, position_of(1, 0)}}));
        index.forget();
    }
    append(1, {{1, position_of(1, 9)}});
    EXPECT_EQ(*index.oldest(*database, 1, 0, ~std::uint64_t{0}, 9),
              (std::vector<std::uint64_t>{position_of(0, 0), position_of(1, 9)}));
}

TEST_F(PositionIndexTest, ADamagedChunkIsNamed) {
    append(0, {{1, position_of(0, 0)}});
    ASSERT_TRUE(database->execute("UPDATE chunks SET entries = zeroblob(20)"));
    const auto verdict = index.verify(*database);
    ASSERT_FALSE(verdict);
    EXPECT_TRUE(verdict.error().is(errors::kDamaged));
    EXPECT_FALSE(index.oldest(*database, 1, 0, ~std::uint64_t{0}, 1));
}

}  // namespace
}  // namespace studio::store
