// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <array>
#include <store/migrations.hpp>
#include <store/store_errors.hpp>

#include "test_chain.hpp"

namespace studio::store {
namespace {

class MigrationsTest : public testing::Test {
protected:
    std::unique_ptr<Database> open() { return std::move(*Database::open(folder.path() / "file.db")); }
    test::TemporaryFolder folder;
};

TEST_F(MigrationsTest, StepsAreTakenOnceEach) {
    const std::array one{"CREATE TABLE a (x)"};
    const std::array two{"CREATE TABLE a (x)",
                         "ALTER TABLE a ADD COLUMN y DEFAULT 7; INSERT INTO a (x) VALUES (1)"};
    auto database = open();
    ASSERT_TRUE(migrate(*database, {FileKind::chain, one}));
    ASSERT_TRUE(migrate(*database, {FileKind::chain, two}));
    ASSERT_TRUE(migrate(*database, {FileKind::chain, two}));
    EXPECT_EQ(*database->integer("SELECT count(*) FROM a WHERE y = 7"), 1);
}

TEST_F(MigrationsTest, ANewerFileIsRefused) {
    auto database = open();
    ASSERT_TRUE(migrate(*database, chain_migrations()));
    ASSERT_TRUE(database->execute("PRAGMA user_version = 999"));
    const auto result = migrate(*database, chain_migrations());
    ASSERT_FALSE(result);
    EXPECT_TRUE(result.error().is(errors::kNewerFormat));
    EXPECT_NE(result.error().english().find("999"), std::string::npos);
}

TEST_F(MigrationsTest, AnotherProgramsFileIsRefused) {
    auto database = open();
    ASSERT_TRUE(database->execute("CREATE TABLE theirs (x)"));
    const auto result = migrate(*database, chain_migrations());
    ASSERT_FALSE(result);
    EXPECT_TRUE(result.error().is(errors::kNotOurs));
}

TEST_F(MigrationsTest, AWorkspaceIsNoChain) {
    auto database = open();
    ASSERT_TRUE(migrate(*database, workspace_migrations()));
    const auto result = migrate(*database, chain_migrations());
    ASSERT_FALSE(result);
    EXPECT_TRUE(result.error().is(errors::kNotOurs));
}

TEST_F(MigrationsTest, AFailedStepChangesNothing) {
    const std::array bad{"CREATE TABLE a (x); CREATE TABLE a (x)"};
    auto database = open();
    ASSERT_FALSE(migrate(*database, {FileKind::chain, bad}));
    EXPECT_EQ(*database->integer("SELECT count(*) FROM sqlite_schema"), 0);
    EXPECT_EQ(*database->integer("PRAGMA user_version"), 0);
}

}  // namespace
}  // namespace studio::store
