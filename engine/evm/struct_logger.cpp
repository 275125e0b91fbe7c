// SPDX-License-Identifier: GPL-3.0-or-later
#include "struct_logger.hpp"

#include <base/limits.hpp>

namespace studio::evm {

StructLogger::StructLogger(const state::Journal& journal, StructLoggerOptions options)
    : journal_{journal},
      options_{options},
      max_steps_{options.max_steps == 0 ? limits::kEvmStructLogMaxSteps
                                        : std::min(options.max_steps, limits::kEvmStructLogMaxSteps)} {}

void StructLogger::before_step(const Step& step) {
    if (truncated_ || entries_.size() == max_steps_ || bytes_ > limits::kEvmStructLogMaxBytes) {
        truncated_ = true;
        return;
    }
    StructLogEntry entry;
    entry.pc = step.pc;
    entry.opcode = step.opcode;
    entry.gas = step.gas;
    entry.depth = step.depth;
    entry.refund = step.refund;
    if (options_.stack)
        entry.stack.assign(step.stack.begin(), step.stack.end());
    if (options_.memory)
        entry.memory.assign(step.memory.begin(), step.memory.end());
    if (options_.return_data)
        entry.return_data.assign(step.return_data.begin(), step.return_data.end());
    if (options_.storage)
        note_storage(step, entry);
    bytes_ += sizeof(entry) + 32 * entry.stack.size() + entry.memory.size() + entry.return_data.size() +
              96 * entry.storage.size();
    entries_.push_back(std::move(entry));
}

void StructLogger::after_step(std::uint64_t gas_cost, const char* failure) {
    if (truncated_)
        return;
    entries_.back().gas_cost = gas_cost;
    entries_.back().error = failure;
}

void StructLogger::note_storage(const Step& step, StructLogEntry& entry) {
    const auto opcode = static_cast<Opcode>(step.opcode);
    const auto size = step.stack.size();
    auto& slots = storage_[*step.contract];
    if (opcode == Opcode::SLOAD && size >= 1)
        slots[step.stack[size - 1]] = journal_.storage(*step.contract, step.stack[size - 1]);
    else if (opcode == Opcode::SSTORE && size >= 2)
        slots[step.stack[size - 1]] = step.stack[size - 2];
    else
        return;
    entry.storage = slots;
}

}  // namespace studio::evm
