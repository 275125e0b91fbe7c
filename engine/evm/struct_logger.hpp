// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>

#include "tracer.hpp"

namespace studio::evm {

/// One line of a struct log (debug_traceTransaction without a named tracer).
struct StructLogEntry {
    std::size_t pc = 0;
    std::uint8_t opcode = 0;
    std::uint64_t gas = 0;
    std::uint64_t gas_cost = 0;
    int depth = 0;
    std::int64_t refund = 0;
    std::string error;
    std::vector<Uint256> stack;  // the top is the last
    Bytes memory;
    Bytes return_data;
    std::map<Uint256, Uint256>
        storage;  // slots of the contract that were read or written so far; SLOAD, SSTORE only
};

struct StructLoggerOptions {
    bool stack = true;
    bool memory = false;
    bool storage = true;
    bool return_data = false;
    std::size_t max_steps = 0;  // 0: limits::kEvmStructLogMaxSteps
};

/// Writes down every instruction. Stops, and says so by truncated(), at limits::kEvmStructLogMaxSteps or
/// …MaxBytes.
class StructLogger final : public Tracer {
public:
    /// `journal` gives the values that SLOAD reads; it must be the one the transaction runs on.
    StructLogger(const state::Journal& journal, StructLoggerOptions options);

    bool wants_steps() const override { return true; }
    void before_step(const Step& step) override;
    void after_step(std::uint64_t gas_cost, const char* failure) override;

    const std::vector<StructLogEntry>& entries() const { return entries_; }
    bool truncated() const { return truncated_; }

private:
    void note_storage(const Step& step, StructLogEntry& entry);

    const state::Journal& journal_;
    const StructLoggerOptions options_;
    const std::size_t max_steps_;
    std::vector<StructLogEntry> entries_;
    std::map<Address, std::map<Uint256, Uint256>> storage_;
    std::size_t bytes_ = 0;
    bool truncated_ = false;
};

}  // namespace studio::evm
