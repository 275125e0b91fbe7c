// SPDX-License-Identifier: GPL-3.0-or-later
#include <functional>

#include "derivation_samples.hpp"

namespace studio::derivation {
namespace {

using namespace testing;

op::SpanBatch span_of(std::uint64_t first, std::uint64_t last) {
    std::vector<op::SingularBatch> blocks;
    for (auto number = first; number <= last; ++number)
        blocks.push_back(batch_of(number));
    return op::make_span_batch(blocks, l2_ref(first).sequence_number == 0);
}

void shift(op::SpanBatch& span, std::int64_t seconds) {
    for (auto& block : span.blocks)
        block.timestamp = static_cast<std::uint64_t>(static_cast<std::int64_t>(block.timestamp) + seconds);
}

/// The prefix of spans (OP specs, protocol/delta/span-batches.md: batch queue, as far as
/// protocol/holocene/derivation.md keeps it) on the parent 8, whose origin is 101.
struct Case {
    const char* name;
    Verdict verdict;
    std::uint64_t first;
    std::uint64_t last;
    std::function<void(op::SpanBatch&)> change = [](auto&) {};
    std::uint64_t inclusion = 104;
    std::uint64_t last_epoch = 104;
};

const std::vector<Case> cases{
    {"the next block alone", Verdict::accept, 9, 9},
    {"blocks of three epochs", Verdict::accept, 9, 20},
    {"after a gap", Verdict::drop, 10, 12},
    {"of the past alone", Verdict::past, 5, 8},
    {"up to the next block", Verdict::accept, 5, 9},
    {"from the first block on", Verdict::accept, 1, 12},
    {"with genesis in it", Verdict::drop, 1, 12, [](auto& span) { shift(span, -2); }},
    {"between two blocks", Verdict::drop, 9, 12, [](auto& span) { shift(span, -1); }},
    {"on another parent", Verdict::drop, 9, 12, [](auto& span) { span.parent_check[0] ^= 1; }},
    {"on another parent in the past", Verdict::drop, 5, 12, [](auto& span) { span.parent_check[0] ^= 1; }},
    {"in the last L1 block of its window", Verdict::accept, 9, 12, [](auto&) {}, 111, 111},
    {"after its window", Verdict::drop, 9, 12, [](auto&) {}, 112, 112},
    {"of which the window of the first block counts", Verdict::drop, 5, 12, [](auto&) {}, 111, 111},
    {"with a last origin of another L1", Verdict::drop, 9, 12,
     [](auto& span) { span.l1_origin_check[0] ^= 1; }},
    {"with a last origin that is not known", Verdict::undecided, 9, 20, [](auto&) {}, 104, 102},
    {"with a first origin that is not known", Verdict::undecided, 9, 9,
     [](auto& span) { span.blocks[0].epoch_number = 102; }, 104, 101},
    {"with an origin before the parent's", Verdict::drop, 9, 12,
     [](auto& span) { span.blocks[0].epoch_number = 100; }},
    {"with an origin left out before its first block", Verdict::drop, 9, 20,
     [](auto& span) { span.blocks[0].epoch_number = 103; }},
    {"the same in the part that is past", Verdict::drop, 7, 20,
     [](auto& span) {
         span.blocks[0].epoch_number = 103;
         span.blocks[1].epoch_number = 103;
     }},
};

TEST(SpanRules, JudgeAsTheSpecificationDoes) {
    const auto config = sample_config();
    const KnownBlocks blocks;
    const auto parent = l2_ref(8);
    for (const auto& one : cases) {
        auto span = span_of(one.first, one.last);
        one.change(span);
        const auto epochs = l1_refs(parent.l1_origin.number, one.last_epoch);
        const auto verdict = judge_prefix(span, {config, parent, epochs, one.inclusion}, blocks);
        ASSERT_TRUE(verdict) << one.name;
        EXPECT_EQ(*verdict, one.verdict) << one.name;
    }
}

TEST(SpanRules, WhatTheStoreCannotGiveNowIsAnError) {
    const auto config = sample_config();
    KnownBlocks blocks;
    blocks.failures_left = 1;
    const auto parent = l2_ref(8);
    const auto epochs = l1_refs(101, 104);
    EXPECT_FALSE(judge_prefix(span_of(5, 12), {config, parent, epochs, 104}, blocks));
    EXPECT_TRUE(judge_prefix(span_of(5, 12), {config, parent, epochs, 104}, blocks));
}

}  // namespace
}  // namespace studio::derivation
