// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <evm/execution.hpp>
#include <evm/tracer.hpp>

#include "chain_access.hpp"

namespace studio::query {

/// A transaction run once more.
struct Replay {
    evm::TransactionResult result;
    state::StateDiff diff;  // what it changed, the fees included
};

/// Runs a stored transaction again on the state it met: that of the block before, after the transactions in
/// front of it. The tracer, which may be null, watches only the one asked for. Errors: kNoSuchTransaction,
/// those of the store and the state.
Result<Replay> replay_transaction(const ChainAccess& chain, const store::TransactionLocation& at,
                                  evm::Tracer* tracer);

}  // namespace studio::query
