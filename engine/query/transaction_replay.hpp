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
/// front of it. Errors: kNoSuchTransaction, those of the store and the state.
class TransactionReplay {
public:
    /// Runs what stands in front of it. The parts of `chain` must outlive the replay.
    static Result<std::unique_ptr<TransactionReplay>> prepare(const ChainAccess& chain,
                                                              const store::TransactionLocation& at);
    ~TransactionReplay();

    const chain::SignedTransaction& transaction() const;
    const chain::Header& header() const;
    /// The state just before the transaction, and after run() the state behind it.
    const state::Journal& journal() const;
    /// Once for each transaction. The tracer, which may be null, watches only this one.
    Result<Replay> run(evm::Tracer* tracer);
    /// After run(): goes on to the next transaction of the block; false when that was the last.
    bool next();

private:
    struct Parts;
    explicit TransactionReplay(std::unique_ptr<Parts> parts);

    std::unique_ptr<Parts> parts_;
};

}  // namespace studio::query
