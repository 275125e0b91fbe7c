// SPDX-License-Identifier: GPL-3.0-or-later
#include <derivation/derivation_errors.hpp>

#include "rows.hpp"
#include "run.hpp"

namespace studio::simulation {
namespace {

/// Steps until it waits for L1 or has been lied to so often; errors are counted, and the same step is tried
/// again, so often at most.
struct Followed {
    std::uint64_t errors = 0;
    std::uint64_t wrong_blobs = 0;
    bool waits = false;
};
Followed follow(rollup::Verifier& verifier, int most_steps, std::uint64_t most_lies = UINT64_MAX) {
    Followed out;
    for (int i = 0; i < most_steps && !out.waits && out.wrong_blobs < most_lies; ++i) {
        const auto did = verifier.step();
        out.errors += did ? 0 : 1;
        out.wrong_blobs += !did && did.error().is(derivation::errors::kWrongBlob) ? 1 : 0;
        out.waits = did && *did == rollup::Verifier::Step::waits;
    }
    return out;
}

}  // namespace

void blobs_are_wrong_or_late(std::uint64_t seed) {
    Run run{seed, [](WorldSettings& settings, Dice&) {
                settings.batcher.form = seams::PostingForm::blobs;
                settings.batcher.longest_channel = 3;  // each blob takes time to prove, and to check
                settings.batcher.target_size = 100'000;
            }};
    run.l2_blocks(run.dice.between(40, 60) / run.config().block_time);
    while (run.world.safe() == 0 && run.l1_head() < 60)  // until the first channel is on L1
        run.l2_block();
    // Another verifier, which trusts no node.
    const test::TemporaryFolder folder;
    FaultyL1 node{run.world.l1_fixture(), run.dice.next()};
    SystemClock stopwatch;
    auto verifier = rollup::Verifier::open(run.world.verifier_settings(folder.path()),
                                           run.world.l2().execution(), node, nullptr, stopwatch);
    ASSERT_TRUE(verifier);
    node.faults.wrong_blobs_percent = 100;
    const auto lied_to = follow(**verifier, 300, 5);
    EXPECT_GT(lied_to.wrong_blobs, 0U);
    EXPECT_EQ((*verifier)->heads().safe, 0U);
    node.faults.wrong_blobs_percent = static_cast<unsigned>(run.dice.between(0, 30));
    node.faults.failing_reads_percent = static_cast<unsigned>(run.dice.between(0, 40));
    node.faults.hidden_blocks = run.dice.between(0, 3);
    follow(**verifier, 150);
    const auto reached = (*verifier)->heads().safe;
    EXPECT_EQ((*verifier)->safe()->hash, run.hash(reached));
    node.faults = {};
    follow(**verifier, 3'000);
    EXPECT_EQ((*verifier)->safe()->hash, run.world.link().verifier().safe()->hash);
    run.finish();
}

void l1_node_fails(std::uint64_t seed) {
    Run run{seed};
    run.l2_blocks(run.dice.between(5, 20));
    run.world.is_faulty = true;
    auto& faults = run.world.node().faults;
    const auto changes = run.dice.between(1, 4);
    for (std::uint64_t i = 0; i < changes; ++i) {
        faults.failing_reads_percent = static_cast<unsigned>(run.dice.pick({0, 5, 30, 100}));
        faults.hidden_blocks = run.dice.between(0, 4);
        faults.refuses_transactions = run.dice.chance(20);
        run.l2_blocks(run.dice.between(3, 15));
        if (const auto most = run.most_depth(); most > 0 && run.dice.chance(30))
            run.reorganise(run.dice.between(1, most), l1::Undone::wait_again);
    }
    faults = {};
    run.world.is_faulty = false;
    run.l2_blocks(3);
    run.finish();
    EXPECT_EQ(run.world.link().verifier().forced_blocks(), 0U);
}

}  // namespace studio::simulation
