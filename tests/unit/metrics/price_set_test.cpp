// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <base/limits.hpp>
#include <codec/codec_errors.hpp>
#include <metrics/metrics_errors.hpp>
#include <metrics/price_set.hpp>

namespace studio::metrics {
namespace {

PriceSet sample() {
    return {"mine",       "Mine \"&\" <b>",
            "2026-01-02", "me",
            false,        {{"a", "A", "USD", "x", 0.1}, {"b", "", "", "", 0}}};
}

TEST(PriceSetTest, BuiltInSetsAreWhole) {
    const auto& sets = built_in_price_sets();
    ASSERT_FALSE(sets.empty());
    EXPECT_EQ(sets.front().id, "mainnet-median");
    for (const auto& set : sets) {
        EXPECT_FALSE(set.title.empty() || set.date.empty() || set.source.empty());
        for (const auto& input : set.inputs)
            EXPECT_FALSE(input.title.empty() || input.unit.empty() || input.source.empty()) << input.id;
    }
    EXPECT_GT(sets.front().values().at("core_hour_usd"), 0);
}

TEST(PriceSetTest, ReadsWhatItWrites) {
    const auto read = read_price_set(write_price_set(sample()));
    ASSERT_TRUE(read) << read.error().english();
    EXPECT_EQ(*read, sample());
}

void expect_refused(const PriceSet& set, const ErrorKind& kind) {
    const auto read = read_price_set(write_price_set(set));
    ASSERT_FALSE(read);
    EXPECT_TRUE(read.error().is(kind)) << read.error().english();
}

TEST(PriceSetTest, RefusesBadSets) {
    auto set = sample();
    set.inputs[1].id = "a";
    expect_refused(set, errors::kPriceSetTwice);
    set = sample();
    set.inputs[0].value = -1;
    expect_refused(set, errors::kPriceSetInput);
    set.inputs[0].value = 1e15;
    expect_refused(set, errors::kPriceSetInput);
    set = sample();
    set.id.clear();
    expect_refused(set, errors::kPriceSetField);
    set = sample();
    set.title.assign(limits::kPriceSetMaxText + 1, 'x');
    expect_refused(set, errors::kPriceSetTooLong);
    set = sample();
    set.inputs.clear();
    for (std::size_t i = 0; i <= limits::kPriceSetMaxInputs; ++i)
        set.inputs.push_back({std::to_string(i), "", "", "", 1});
    expect_refused(set, errors::kPriceSetTooLong);
}

TEST(PriceSetTest, RefusesWhatIsNoPriceSet) {
    const auto broken = read_price_set("{");
    ASSERT_FALSE(broken);
    EXPECT_TRUE(broken.error().is(codec::errors::kJsonSyntax));
    for (const auto* json : {"[]", "{}", "7", R"({"id":"a","title":"","date":"","source":"","inputs":{}})",
                             R"({"id":"a","title":"","date":"","source":"","inputs":[7]})",
                             R"({"id":7,"title":"","date":"","source":"","inputs":[]})"}) {
        const auto read = read_price_set(json);
        ASSERT_FALSE(read) << json;
        EXPECT_TRUE(read.error().is(errors::kPriceSetField)) << json;
    }
}

}  // namespace
}  // namespace studio::metrics
