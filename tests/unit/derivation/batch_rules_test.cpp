// SPDX-License-Identifier: GPL-3.0-or-later
#include <functional>

#include "derivation_samples.hpp"

namespace studio::derivation {
namespace {

using namespace testing;

/// The rules in the order of the specification (OP specs, protocol/derivation.md: batch queue, with the
/// verdicts of protocol/holocene/derivation.md), on the parent 8: origin 101, six seconds before origin 102.
struct Case {
    const char* name;
    Verdict verdict;
    std::function<void(op::SingularBatch&)> change;
    std::uint64_t inclusion = 103;
    std::uint64_t last_epoch = 103;  // newest L1 block that is known
};

const std::vector<Case> cases{
    {"as the sequencer made it", Verdict::accept, [](auto&) {}},
    {"of the block after next", Verdict::drop, [](auto& batch) { batch.timestamp += 2; }},
    {"between two blocks", Verdict::drop, [](auto& batch) { batch.timestamp += 1; }},
    {"of the parent's time", Verdict::past, [](auto& batch) { batch.timestamp -= 2; }},
    {"of the past, whatever else is wrong", Verdict::past,
     [](auto& batch) {
         batch.timestamp -= 4;
         batch.parent_hash = {};
     }},
    {"on another parent", Verdict::drop, [](auto& batch) { batch.parent_hash = l2_hash(7); }},
    {"in the last L1 block of its window", Verdict::accept, [](auto&) {}, 111, 111},
    {"one L1 block after its window", Verdict::drop, [](auto&) {}, 112, 112},
    {"back to an older origin", Verdict::drop,
     [](auto& batch) {
         batch.epoch_number = 100;
         batch.epoch_hash = l1_hash(100);
     }},
    {"with the next origin, too early", Verdict::drop,
     [](auto& batch) {
         batch.epoch_number = 102;
         batch.epoch_hash = l1_hash(102);
     }},
    {"with an origin left out", Verdict::drop,
     [](auto& batch) {
         batch.epoch_number = 103;
         batch.epoch_hash = l1_hash(103);
     }},
    {"with a next origin that is not known", Verdict::undecided,
     [](auto& batch) { batch.epoch_number = 102; }, 103, 101},
    {"of another L1", Verdict::drop, [](auto& batch) { batch.epoch_hash = hash_of(1, 101, 1); }},
    {"with a transaction", Verdict::accept, [](auto& batch) { batch.transactions = {some_transaction()}; }},
    {"with an empty transaction", Verdict::drop, [](auto& batch) { batch.transactions = {Bytes{}}; }},
    {"with a deposit", Verdict::drop,
     [](auto& batch) {
         batch.transactions = {Bytes{0x7e, 0xc0}};
     }},
    {"with a blob transaction", Verdict::drop,
     [](auto& batch) {
         batch.transactions = {Bytes{0x03, 0xc0}};
     }},
    {"with a set-code transaction", Verdict::accept,
     [](auto& batch) {
         batch.transactions = {Bytes{0x04, 0xc0}};
     }},
    {"with a transaction of a type to come", Verdict::drop,
     [](auto& batch) {
         batch.transactions = {some_transaction(), Bytes{0x05, 0xc0}};
     }},
};

TEST(BatchRules, JudgeAsTheSpecificationDoes) {
    const auto config = sample_config();
    const auto parent = l2_ref(8);
    for (const auto& one : cases) {
        auto batch = batch_of(9);
        one.change(batch);
        const auto epochs = l1_refs(parent.l1_origin.number, one.last_epoch);
        EXPECT_EQ(judge(batch, {config, parent, epochs, one.inclusion}), one.verdict) << one.name;
    }
}

TEST(BatchRules, NothingIsSaidWithoutAnyEpoch) {
    const auto config = sample_config();
    EXPECT_EQ(judge(batch_of(9), {config, l2_ref(8), {}, 103}), Verdict::undecided);
}

/// A parent whose time is so far ahead of its origin 101 that the next block is `ahead` seconds ahead.
struct DriftCase {
    const char* name;
    Verdict verdict;
    std::uint64_t ahead;
    bool has_transactions;
    std::uint64_t epoch;
    std::uint64_t next_epoch_time;  // after origin 101; 0: not known
};

/// At most 24 s ahead of the origin with transactions.
const std::vector<DriftCase> drift_cases{
    {"at the limit", Verdict::accept, 24, true, 101, 30},
    {"over it", Verdict::drop, 26, true, 101, 30},
    {"over it and empty, before the next origin", Verdict::accept, 26, false, 101, 30},
    {"over it and empty, with the next origin to be had", Verdict::drop, 26, false, 101, 26},
    {"over it and empty, with no next origin known", Verdict::undecided, 26, false, 101, 0},
    {"with the next origin, empty and not over its limit", Verdict::accept, 26, false, 102, 26},
    {"with the next origin, with transactions", Verdict::accept, 26, true, 102, 26},
    {"with the next origin and over its limit too", Verdict::drop, 60, true, 102, 30},
    {"with the next origin, over its limit, but empty", Verdict::accept, 60, false, 102, 30},
};

TEST(BatchRules, DriftAsTheSpecificationHasIt) {
    const auto config = sample_config();
    for (const auto& one : drift_cases) {
        auto parent = l2_ref(8);
        parent.time = l1_time(101) + one.ahead - 2;
        auto epochs = l1_refs(101, one.next_epoch_time > 0 ? 102 : 101);
        if (one.next_epoch_time > 0)
            epochs[1].time = l1_time(101) + one.next_epoch_time;
        op::SingularBatch batch{parent.hash, one.epoch, l1_hash(one.epoch), parent.time + 2, {}};
        if (one.has_transactions)
            batch.transactions = {some_transaction()};
        EXPECT_EQ(judge(batch, {config, parent, epochs, 104}), one.verdict) << one.name;
    }
}

TEST(BatchRules, AfterAnEpochWasFilledUpItsBatchesAreTooOld) {
    // Empty blocks were forced up to the end of epoch 101: the front of the epochs is 102 already.
    const auto config = sample_config();
    const auto parent = l2_ref(11);
    const auto epochs = l1_refs(102, 103);
    EXPECT_EQ(judge(batch_of(12), {config, parent, epochs, 103}), Verdict::accept);
    auto old = batch_of(12);
    old.epoch_number = 101;
    old.epoch_hash = l1_hash(101);
    EXPECT_EQ(judge(old, {config, parent, epochs, 103}), Verdict::drop);
}

}  // namespace
}  // namespace studio::derivation
