// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include "dice.hpp"
#include "invariants.hpp"

namespace studio::simulation {

/// One run from one seed: a world whose settings the seed chose, what happens in it, and what must hold
/// after every step.
class Run {
public:
    /// `change` has the last word on the settings.
    explicit Run(std::uint64_t seed, const std::function<void(WorldSettings&, Dice&)>& change = {});

    Dice dice;
    World world;

    /// The sequencer's next block, L1 blocks as their time comes, batcher and verifier; with some traffic.
    void l2_block();
    void l2_blocks(std::size_t count);
    /// The sequencer stands still meanwhile.
    void l1_blocks(std::size_t count);
    /// Some transfers and deposits of the users.
    void traffic();
    bool has_traffic = true;

    /// L1 takes its newest blocks away; others come with time.
    void reorganise(std::uint64_t depth, l1::Undone undone);
    /// Deepest reorganisation that an honest L1 has now.
    std::uint64_t most_depth();

    /// All that the sequencer has now becomes safe, while it goes on.
    void catch_up();
    /// The same while the sequencer stands still: nothing newer helps the batcher to see that something is
    /// missing.
    void catch_up_at_rest();
    /// Goes on until all is safe, and checks the end.
    void finish();
    /// What must hold now.
    void check();

    chain::SealedBlockPtr block(std::uint64_t number) { return world.l2().store().block(number).value(); }
    Hash32 hash(std::uint64_t number) { return block(number)->hash; }
    derivation::L2Ref ref(std::uint64_t number);
    std::uint64_t l1_head() { return world.l1().l1_head()->block.header.number; }
    const op::RollupConfig& config() { return world.placement().terms->config; }
    /// Transactions of users in an L2 block, without deposits.
    static std::size_t user_transactions(const chain::SealedBlock& block);

    Invariants invariants;
    /// What else must hold after every step of this run.
    std::function<void()> also_holds;
};

}  // namespace studio::simulation
