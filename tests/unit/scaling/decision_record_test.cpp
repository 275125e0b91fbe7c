// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <scaling/decision_record.hpp>
#include <scaling/scaling_errors.hpp>

namespace studio::scaling {
namespace {

TEST(DecisionRecord, WhatWasDecidedIsReadAsItWasWritten) {
    const std::vector<api::ScalingDecision> decisions{{1'800'000'000'123,
                                                       41,
                                                       api::ScalingKnob::block_gas_limit,
                                                       30'000'000,
                                                       45'000'000,
                                                       {"From %1 to %2: \"full\"", {"30", "45\n"}},
                                                       250},
                                                      {-1, 0, api::ScalingKnob::batches, 1, 0, {}, 251}};
    const auto read = read_decisions(write_decisions(decisions));
    ASSERT_TRUE(read);
    EXPECT_EQ(*read, decisions);
    EXPECT_TRUE(read_decisions(write_decisions({}))->empty());
}

TEST(DecisionRecord, WhatWasKeptWithoutNumbersIsNumbered) {
    const std::string one = R"({"wall_ms":1,"block":2,"knob":3,"from":0,"to":1,"text":"","args":[]})";
    const auto read = read_decisions("[" + one + "," + one + "]");
    ASSERT_TRUE(read);
    EXPECT_EQ(read->at(0).number, 1U);
    EXPECT_EQ(read->at(1).number, 2U);
}

TEST(DecisionRecord, WhatIsNoneIsRefused) {
    const std::string one = R"({"wall_ms":1,"block":2,"knob":3,"from":0,"to":1,"text":"","args":[]})";
    ASSERT_TRUE(read_decisions("[" + one + "]"));
    for (const std::string bad :
         {R"({})", R"([7])", R"([{"wall_ms":1}])",
          R"([{"wall_ms":1,"block":2,"knob":4,"from":0,"to":1,"text":"","args":[]}])",
          R"([{"wall_ms":1,"block":2,"knob":-1,"from":0,"to":1,"text":"","args":[]}])",
          R"([{"wall_ms":1,"block":2,"knob":0,"from":"","to":1,"text":"","args":[]}])",
          R"([{"wall_ms":1,"block":2,"knob":0,"from":0,"to":1,"text":"","args":[1]}])",
          R"([{"wall_ms":1,"block":2,"knob":0,"from":0,"to":1,"text":"","args":[],"number":-1}])"}) {
        const auto read = read_decisions(bad);
        ASSERT_FALSE(read) << bad;
        EXPECT_TRUE(read.error().is(errors::kBadRecord)) << bad;
    }
    EXPECT_FALSE(read_decisions("[" + one));
}

}  // namespace
}  // namespace studio::scaling
