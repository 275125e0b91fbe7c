// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/clock.hpp>
#include <base/thread_team.hpp>
#include <chain/block.hpp>

#include "execution.hpp"

namespace studio::evm {

/// A transaction that ran ahead of its turn, on the state as it was when its batch began and what the same
/// thread ran before.
struct Speculation {
    std::optional<TransactionResult> result;  // empty: it could not run then
    state::AccessRecord accesses;
    std::vector<FeeCredit> credits;
    std::int64_t execution_ns = 0;  // measured
};

/// Runs a batch on all threads of the team (optimistic parallel execution, as Block-STM has it: what was read
/// is validated by value when a transaction's turn comes). `state` must not change meanwhile; it stays as it
/// is. One entry a transaction. Transactions of one sender run on one thread, in their order.
std::vector<Speculation> speculate(std::span<const chain::TransactionPtr> batch,
                                   const BlockEnvironment& block, const chain::ChainConfig& config,
                                   const state::Journal& state, ThreadTeam& team, const Clock& stopwatch);

/// If running the transaction here and now would give exactly what the speculation gave, its changes are made
/// and true is returned; otherwise nothing happens, and it must run again.
bool take_over(const Speculation& speculation, const chain::ChainConfig& config, state::Journal& state);

}  // namespace studio::evm
