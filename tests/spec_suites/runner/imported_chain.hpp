// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chain/fork_schedule.hpp>
#include <memory>
#include <seams/execution.hpp>
#include <state/chain_state.hpp>

namespace studio::spec_suites {

/// A chain that grows by blocks that others made, checked in full by the pipeline with the product's EVM
/// module.
///
/// Limitations: of two branches it takes the one that it saw first.
class ImportedChain {
public:
    /// Where blocks go that are checked, before they become the head.
    using Keeper = std::function<Result<void>(const chain::SealedBlockPtr&, const state::StateDiff&)>;

    /// Error text when the genesis block is not readable or its state root is not that of `accounts`.
    /// `history` and `keep` belong together: what the one is given, the other tells later.
    ImportedChain(chain::ForkSchedule schedule, const std::map<Address, chain::GenesisAccount>& accounts,
                  BytesView genesis_rlp, const state::HistorySource* history = nullptr, Keeper keep = {});

    /// The block becomes the head, or nothing changes.
    Result<void> import(BytesView rlp);

    const Hash32& head_hash() const { return hashes_.back(); }
    state::ChainState& state() { return state_; }
    const state::ChainState& state() const { return state_; }
    const chain::ForkSchedule& schedule() const { return schedule_; }
    const seams::Execution& execution() const { return *execution_; }

private:
    chain::ForkSchedule schedule_;
    std::unique_ptr<seams::Execution> execution_;
    state::ChainState state_;
    Keeper keep_;
    std::vector<chain::Block> recent_;  // the head first; pipeline::kAncestorsForOmmers of them
    Uint256 total_difficulty_;          // of all blocks
    std::vector<Hash32> hashes_;        // of every block, by number

    void make_head(chain::Block block);
};

}  // namespace studio::spec_suites
