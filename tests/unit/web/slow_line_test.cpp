// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <vector>
#include <web/slow_line.hpp>

namespace studio::web {
namespace {

class SlowLineTest : public testing::Test {
protected:
    void ask(const std::string& peer, const std::string& what) {
        line_.add(peer, [this, what] { begun_.push_back(what); });
    }

    SlowLine line_;
    std::vector<std::string> begun_;
};

TEST_F(SlowLineTest, AnswersOneAtATime) {
    ask("a", "a1");
    ask("a", "a2");
    EXPECT_EQ(begun_, (std::vector<std::string>{"a1"}));
    line_.done();
    EXPECT_EQ(begun_, (std::vector<std::string>{"a1", "a2"}));
    line_.done();
    ask("b", "b1");
    EXPECT_EQ(begun_.back(), "b1") << "nothing waits: it begins at once";
}

TEST_F(SlowLineTest, WhoAsksForMuchWaitsForItselfAlone) {
    for (const auto* what : {"a1", "a2", "a3", "a4"})
        ask("a", what);
    ask("b", "b1");
    ask("c", "c1");
    ask("b", "b2");
    for (int answers = 0; answers < 7; ++answers)
        line_.done();
    EXPECT_EQ(begun_, (std::vector<std::string>{"a1", "b1", "c1", "a2", "b2", "a3", "a4"}));
}

}  // namespace
}  // namespace studio::web
