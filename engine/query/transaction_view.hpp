// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <api/studio/snapshots.hpp>
#include <evm/call_tracer.hpp>

#include "contract_book.hpp"
#include "transaction_replay.hpp"

/// The parts of a transaction's page, each made from the chain's own values.
namespace studio::query {

/// How addresses are shown: their names, and the contracts that decode their calls.
struct Naming {
    const NameBook& names;
    const ContractBook& contracts;
    const state::StateView& view;
    std::string token_symbol;

    /// A name, or the contract's that stands there; a clone has its original's. Empty when none is known.
    std::string name_of(const Address& address) const;
    /// The same, with the address when there is no name.
    std::string shown(const Address& address) const;

private:
    std::string name_of_original(const Address& address) const;
};

/// Whether a call of it runs anything.
bool has_code(const Address& address, const state::StateView& view);

/// What happened, as one sentence: "%1 sent %2 to %3".
api::Text in_plain_words(const store::StoredTransaction& stored, const Naming& naming);

/// The tree of calls as lines, outermost first; at most limits::kTraceRowsMax.
std::vector<api::TraceFrame> trace_lines(const evm::CallTrace& root, const Naming& naming);

/// Balances, nonces, codes and slots before and after; at most limits::kTraceRowsMax.
std::vector<api::StateChange> change_lines(const state::StateDiff& diff, const Naming& naming);

/// Why the transaction failed; empty on success.
std::string failure_text(const evm::TransactionResult& result, const KnownContract* contract,
                         const ContractBook& contracts);

}  // namespace studio::query
