// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <audience/shard_pages.hpp>
#include <map>
#include <nlohmann/json.hpp>

namespace studio::audience {
namespace {

nlohmann::json told(const ShardPages& pages) {
    codec::json::Writer out;
    pages.write(out);
    return nlohmann::json::parse(out.take());
}

std::map<std::uint32_t, int> phones_by_shard(ShardPages& pages, int phones) {
    std::map<std::uint32_t, int> found;
    for (int i = 0; i < phones; ++i)
        ++found[pages.next()];
    return found;
}

TEST(ShardPages, AnEventOfOneRollupHasNoPlaces) {
    EXPECT_TRUE(told(ShardPages{{}}).is_null());
}

TEST(ShardPages, APageKnowsItsPlaceBeforeItKnowsTheOthers) {
    ShardPages pages{{1, 3}};
    EXPECT_EQ(told(pages), nlohmann::json::parse(R"({"index":1,"count":3,"pages":[]})"));
    EXPECT_EQ(phones_by_shard(pages, 5), (std::map<std::uint32_t, int>{{1, 5}}));
}

TEST(ShardPages, PhonesAreSpreadEvenly) {
    ShardPages pages{{0, 3}};
    pages.set({"http://a/", "http://b/", "http://c/"});
    EXPECT_EQ(told(pages)["pages"], (nlohmann::json{"http://a/", "http://b/", "http://c/"}));
    EXPECT_EQ(phones_by_shard(pages, 12), (std::map<std::uint32_t, int>{{0, 4}, {1, 4}, {2, 4}}));
}

TEST(ShardPages, WhoWasSentToAPageStaysThere) {
    ShardPages pages{{2, 3}};
    pages.set({"http://a/", "http://b/", "http://c/"});
    EXPECT_TRUE(told(pages)["pages"].empty());
    EXPECT_EQ(phones_by_shard(pages, 6), (std::map<std::uint32_t, int>{{2, 6}}));
}

TEST(ShardPages, NobodyIsSentToAClosedPage) {
    ShardPages pages{{0, 3}};
    pages.set({"http://a/", "", "http://c/"});
    EXPECT_EQ(phones_by_shard(pages, 6), (std::map<std::uint32_t, int>{{0, 3}, {2, 3}}));
    pages.set({"", "", ""});
    EXPECT_EQ(phones_by_shard(pages, 2), (std::map<std::uint32_t, int>{{0, 2}}));
}

}  // namespace
}  // namespace studio::audience
