// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <base/random.hpp>
#include <map>
#include <state/flat_map.hpp>

namespace studio::state {
namespace {

/// Everything in a few places: collisions and wrap-around are the rule.
struct CrowdedHash {
    std::size_t operator()(std::uint64_t key) const { return (key % 7) << 61U; }
};
struct SpreadHash {
    std::size_t operator()(std::uint64_t key) const { return key * 0x9E3779B97F4A7C15ULL; }
};

template <class Hash>
void compare_with_ordered_map(std::uint64_t seed) {
    Random random{seed};
    FlatMap<std::uint64_t, std::uint64_t, Hash> map;
    std::map<std::uint64_t, std::uint64_t> model;
    for (int step = 0; step < 3000; ++step) {
        const auto key = random.below(200);
        if (random.below(3) == 0) {
            EXPECT_EQ(map.erase(key), model.erase(key) == 1);
        } else {
            const auto value = random.next();
            map.get_or_insert(key).first = value;
            model[key] = value;
        }
        ASSERT_EQ(map.size(), model.size());
    }
    for (std::uint64_t key = 0; key < 200; ++key) {
        const auto* const value = map.find(key);
        ASSERT_EQ(value != nullptr, model.contains(key));
        if (value != nullptr) {
            EXPECT_EQ(*value, model[key]);
        }
    }
    std::map<std::uint64_t, std::uint64_t> visited;
    map.for_each([&](std::uint64_t key, std::uint64_t value) { visited[key] = value; });
    EXPECT_EQ(visited, model);
}

TEST(FlatMap, behaves_like_an_ordered_map) {
    for (std::uint64_t seed = 1; seed <= 5; ++seed) {
        compare_with_ordered_map<SpreadHash>(seed);
        compare_with_ordered_map<CrowdedHash>(seed);
    }
}

TEST(FlatMap, finds_nothing_when_empty) {
    FlatMap<std::uint64_t, int> map;
    EXPECT_EQ(map.find(1), nullptr);
    EXPECT_FALSE(map.erase(1));
    EXPECT_TRUE(map.get_or_insert(1).second);
    EXPECT_FALSE(map.get_or_insert(1).second);
    map.clear();
    EXPECT_EQ(map.find(1), nullptr);
}

}  // namespace
}  // namespace studio::state
