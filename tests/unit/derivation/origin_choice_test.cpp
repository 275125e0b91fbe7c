// SPDX-License-Identifier: GPL-3.0-or-later
#include <derivation/origin_choice.hpp>

#include "derivation_samples.hpp"

namespace studio::derivation {
namespace {

using namespace testing;

struct Choice {
    std::uint64_t origin = 0;
    bool takes_transactions = false;
    friend bool operator==(const Choice&, const Choice&) = default;
};

class OriginChoiceTest : public ::testing::Test {
protected:
    Choice choose(const L2Ref& parent, const WrittenL1& l1, std::uint64_t confirmations = 0) {
        const auto choice = choose_origin(parent, config_, l1, confirmations);
        EXPECT_TRUE(choice);
        return choice ? Choice{choice->block->block.header.number, choice->takes_transactions} : Choice{};
    }
    /// Block 8 with origin 101, `ahead` seconds after it.
    L2Ref ahead(std::uint64_t ahead) {
        auto parent = l2_ref(8);
        parent.time = l1_time(101) + ahead;
        return parent;
    }
    op::RollupConfig config_ = sample_config();
};

TEST_F(OriginChoiceTest, TheNextOneAsSoonAsTheBlockIsNotOlder) {
    const WrittenL1 l1{105};
    EXPECT_EQ(choose(l2_ref(10), l1), (Choice{101, true}));
    EXPECT_EQ(choose(l2_ref(11), l1), (Choice{102, true}));
}

TEST_F(OriginChoiceTest, TheSameAgainWhileThereIsNoOther) {
    EXPECT_EQ(choose(l2_ref(11), WrittenL1{101}), (Choice{101, true}));
}

TEST_F(OriginChoiceTest, WaitsForConfirmationsUntilTheDriftIsUsedUp) {
    EXPECT_EQ(choose(l2_ref(11), WrittenL1{104}, 3), (Choice{101, true}));
    EXPECT_EQ(choose(l2_ref(11), WrittenL1{105}, 3), (Choice{102, true}));
    EXPECT_EQ(choose(ahead(22), WrittenL1{103}, 3), (Choice{101, true}));
    EXPECT_EQ(choose(ahead(24), WrittenL1{103}, 3), (Choice{102, true}));
}

TEST_F(OriginChoiceTest, NoTransactionsWhereTheDriftIsUsedUp) {
    EXPECT_EQ(choose(ahead(22), WrittenL1{101}), (Choice{101, true}));
    EXPECT_EQ(choose(ahead(24), WrittenL1{101}), (Choice{101, false}));
    WrittenL1 late{101};
    auto next = l1_ref(102);
    next.time = l1_time(101) + 30;
    late.blocks[102] = written(next);
    EXPECT_EQ(choose(ahead(26), late), (Choice{101, false}));
    EXPECT_EQ(choose(ahead(28), late), (Choice{102, true}));
    EXPECT_EQ(choose(ahead(54), late), (Choice{102, false}));
}

TEST_F(OriginChoiceTest, SeesThatTheL1WentAnotherWay) {
    auto parent = l2_ref(11);
    parent.l1_origin.hash = hash_of(1, 101, 1);
    EXPECT_EQ(kind_of(choose_origin(parent, config_, WrittenL1{105}, 0)), &errors::kL1Reorganised);
    EXPECT_EQ(kind_of(choose_origin(l2_ref(11), config_, WrittenL1{100}, 0)), &errors::kL1Reorganised);
    WrittenL1 torn{101};
    auto next = l1_ref(102);
    next.parent_hash = hash_of(1, 101, 1);
    torn.blocks[102] = written(next);
    EXPECT_EQ(kind_of(choose_origin(l2_ref(11), config_, torn, 0)), &errors::kL1Reorganised);
}

}  // namespace
}  // namespace studio::derivation
