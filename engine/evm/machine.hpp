// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gas_tables.hpp"
#include "precompiles.hpp"
#include "tracer.hpp"
#include "workspace.hpp"

namespace studio::evm {

/// What instructions see of the transaction.
struct TransactionContext {
    Address origin;
    Uint256 gas_price;  // wei a gas, effective
    std::uint64_t chain_id = 0;
    const std::vector<Hash32>* blob_hashes = nullptr;  // null: none
};

/// What a message call left behind. `output` is valid until the machine runs again.
struct MessageResult {
    Status status = Status::stopped;
    std::int64_t gas_left = 0;
    BytesView output;
};

/// Past `deadline_ns` every frame fails with took_too_long.
struct Deadline {
    const Clock* clock = nullptr;
    std::int64_t deadline_ns = 0;
    bool is_set() const { return clock != nullptr && deadline_ns != 0; }
    bool passed() const { return clock->monotonic_ns() >= deadline_ns; }
};

/// Runs message calls: opens and closes frames, moves value, and keeps the accounts of gas between frames.
/// Frames lie in the workspace, not on the native stack, so call depth costs no native stack.
class Machine {
public:
    struct Environment {
        const BlockEnvironment& block;
        const TransactionContext& transaction;
        const Rules& rules;
        Tracer* tracer = nullptr;
        Deadline deadline;
        chain::AccessList* touched = nullptr;  // collects what is warmed, when not null
    };

    Machine(const Environment& environment, state::Journal& journal, Workspace& workspace);

    /// Runs a call or creation from outside. The nonce of a creation's sender was raised by the caller.
    MessageResult execute(const Message& message);

    // For instructions:
    state::Journal& journal;
    const BlockEnvironment& block;
    const TransactionContext& transaction;
    const Rules& rules;
    const OpcodeTable& costs;
    Workspace& workspace;
    Tracer* const tracer;

    /// Begins a call or creation by the top frame. Either a frame was pushed (nothing is returned), or the
    /// message is done already: a precompile, an account without code, or a refusal.
    std::optional<MessageResult> begin(const Message& message, int depth);
    /// Gives a finished message's output to the frame that made it: return data and memory.
    void deliver(Frame& caller, const MessageResult& result, bool was_creation);
    /// EIP-2929: warms the account and gives what access costs.
    std::int64_t access_account(const Address& address);
    /// EIP-2929: warms the slot; true when it was cold.
    bool access_slot(const Address& address, const Uint256& key);
    /// The account's code made ready, null when it has none; valid until the next call. Delegations
    /// (EIP-7702) are not followed.
    const CodeCache::Entry& code_of(const Address& address);
    /// The deadline is past; remembers it, so that all frames end.
    bool expired();

private:
    Status run(Frame& frame);
    MessageResult finish_top(Status status);
    void resume_caller(const MessageResult& result, bool was_creation);
    Status store_created_code(Frame& frame);
    std::optional<MessageResult> begin_call(const Message& message, int depth);
    std::optional<MessageResult> begin_creation(const Message& message, int depth);
    /// The precompile that answers calls of this address, or null.
    const Precompile* precompile_at(const Address& address) const;
    MessageResult run_precompile(const Precompile& precompile, const Message& message,
                                 state::Journal::Checkpoint checkpoint);
    Frame& open_frame(const Message& message, int depth, CodeCache::Entry code,
                      state::Journal::Checkpoint checkpoint);
    void transfer(const Message& message);
    BytesView input_of(const Message& message) const;
    void trace_start(const Message& message, int depth);
    void trace_end(const Message& message, const MessageResult& result);

    const Deadline deadline_;
    chain::AccessList* const touched_;
    const bool stepping_;
    bool expired_ = false;
};

/// The two loops. Both leave with the frame's top, gas and position saved.
template <bool timed>
Status run_threaded(Machine& machine, Frame& frame);
Status run_stepping(Machine& machine, Frame& frame);

inline Address to_address(const Uint256& word) {
    return Address::right_aligned(word.to_hash());
}
inline Uint256 to_word(const Address& address) {
    return Uint256::from_big_endian(address.view());
}
inline Uint256 to_word(const Hash32& hash) {
    return Uint256::from_big_endian(hash.view());
}

}  // namespace studio::evm
