// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "end_to_end/rollupctl.hpp"

/// rollupctl rehearse, as a person and as a script use it.
namespace studio::test {
namespace {

using nlohmann::json;

std::vector<std::string> rehearse(const std::vector<std::string>& more) {
    std::vector<std::string> words{"rehearse", preset("nft-drop"), "--rate", "20", "--seed", "3", "--for",
                                   "15s"};
    words.insert(words.end(), more.begin(), more.end());
    return words;
}

TEST(RehearseCommand, PrintsTheTableAndTheSentences) {
    const auto run = rollupctl(rehearse({"--runs", "2"}));

    EXPECT_EQ(run.end.code, 0) << run.errors;
    EXPECT_NE(run.output.find("lowest"), std::string::npos) << run.output;
    EXPECT_NE(run.output.find("transactions served"), std::string::npos) << run.output;
    EXPECT_NE(run.output.find("It was rehearsed 2 times, with 85 to 115 %"), std::string::npos) << run.output;
}

TEST(RehearseCommand, GivesScriptsOneObject) {
    const auto run = rollupctl(rehearse({"--runs", "2", "--turnout", "50-150", "--json"}));

    ASSERT_EQ(run.end.code, 0) << run.errors;
    const auto out = json::parse(run.output);
    ASSERT_EQ(out["runs"].size(), 2U);
    EXPECT_EQ(out["runs"][0]["turnout"], 75);
    EXPECT_EQ(out["runs"][0]["rate_tx_per_s"], 15);
    EXPECT_EQ(out["runs"][1]["end"], "out_of_time");
    EXPECT_LT(out["totals"]["served"]["low"], out["totals"]["served"]["high"]);
    EXPECT_FALSE(out["curves"]["waiting"].empty());
}

TEST(RehearseCommand, SaysWhatIsWrong) {
    EXPECT_NE(rollupctl({"rehearse"}).errors.find("rehearse needs a design"), std::string::npos);
    EXPECT_NE(rollupctl(rehearse({"--turnout", "many"})).errors.find("--turnout takes"), std::string::npos);
    const auto backwards = rollupctl(rehearse({"--turnout", "130-70"}));
    EXPECT_EQ(backwards.end.code, 1);
    EXPECT_NE(backwards.errors.find("the smaller number first"), std::string::npos) << backwards.errors;
}

}  // namespace
}  // namespace studio::test
