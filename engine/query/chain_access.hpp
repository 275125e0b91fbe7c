// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chain/fork_schedule.hpp>
#include <functional>
#include <seams/settlement.hpp>
#include <state/chain_state.hpp>
#include <store/chain_store.hpp>
#include <string>

namespace studio::rollup {
class Rollup;
}

namespace studio::query {

/// What this room reads; all of it outlives the reader, and may grow meanwhile.
struct ChainAccess {
    const store::ChainStore& store;
    const state::ChainState& state;
    chain::ForkSchedule schedule;
    std::string token_symbol = "ETH";                   // of the chain's own coin
    std::function<seams::SettledHeads()> settled = {};  // empty: no block is
};

/// To a rollup, which outlives it.
ChainAccess access_to(const rollup::Rollup& rollup);

}  // namespace studio::query
