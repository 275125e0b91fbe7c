// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "machine.hpp"

namespace studio::evm {

/// The part that transactions, deposits and calls have in common: raise the nonce, warm what is warm from the
/// start, set delegations, run the message. Gas was bought already.
struct TransactionRun {
    const chain::Transaction& fields;
    const Address& sender;
    Uint256 gas_price;  // wei a gas, effective
    const BlockEnvironment& block;
    const chain::ChainConfig& config;
    state::Journal& journal;
    Tracer* tracer = nullptr;
    Deadline deadline;
    chain::AccessList* touched = nullptr;
};

struct RunOutcome {
    Status status = Status::stopped;
    std::uint64_t gas_left = 0;  // before refunds
    Bytes output;
};

RunOutcome run_transaction(const TransactionRun& run, std::uint64_t intrinsic_gas);

/// Gas that the sender pays: less refunds up to a share (EIP-3529), at least the floor (EIP-7623).
std::uint64_t gas_to_pay(std::uint64_t gas_spent, std::int64_t refund, std::uint64_t floor,
                         const Rules& rules);

}  // namespace studio::evm
