// SPDX-License-Identifier: GPL-3.0-or-later
// What reads other accounts, and storage of both kinds.
#include "instructions_environment.hpp"

namespace studio::evm {
namespace {

struct StoreCost {
    std::int64_t gas;
    std::int64_t refund;
};

/// EIP-2200 as changed by EIP-2929 and EIP-3529; the cold part is charged apart. Where the original value
/// does not count, the current one stands for it: what remains is the Yellow Paper's rule.
StoreCost store_cost(const Rules& rules, const Uint256& original, const Uint256& current,
                     const Uint256& value) {
    if (value == current)
        return {rules.sstore_noop, 0};
    if (original == current) {
        if (original.is_zero())
            return {rules.sstore_set, 0};
        return {rules.sstore_reset, value.is_zero() ? rules.sstore_clear_refund : 0};
    }
    std::int64_t refund = 0;
    if (!original.is_zero()) {
        if (current.is_zero())
            refund -= rules.sstore_clear_refund;
        else if (value.is_zero())
            refund += rules.sstore_clear_refund;
    }
    if (original == value)
        refund += (original.is_zero() ? rules.sstore_set : rules.sstore_reset) - rules.sstore_noop;
    return {rules.sstore_noop, refund};
}

}  // namespace

STUDIO_EVM_DEFINE(BALANCE) {
    const auto address = to_address(top[0]);
    if (!charge(gas, machine.access_account(address)))
        return Status::out_of_gas;
    top[0] = machine.journal.balance(address);
    return Status::running;
}

STUDIO_EVM_DEFINE(EXTCODESIZE) {
    const auto address = to_address(top[0]);
    if (!charge(gas, machine.access_account(address)))
        return Status::out_of_gas;
    top[0] = Uint256{machine.journal.code(address)->size()};
    return Status::running;
}

STUDIO_EVM_DEFINE(EXTCODEHASH) {  // EIP-1052: zero for an account that does not exist
    const auto address = to_address(top[0]);
    if (!charge(gas, machine.access_account(address)))
        return Status::out_of_gas;
    top[0] = machine.journal.exists(address) ? to_word(machine.journal.code_hash(address)) : Uint256{};
    return Status::running;
}

STUDIO_EVM_DEFINE(SLOAD) {
    const bool cold = machine.access_slot(frame.self, top[0]);
    if (!charge(gas, cold ? machine.rules.cold_slot : machine.rules.warm_access))
        return Status::out_of_gas;
    top[0] = machine.journal.storage(frame.self, top[0]);
    return Status::running;
}

STUDIO_EVM_DEFINE(SSTORE) {
    const auto& rules = machine.rules;
    if (frame.is_static)
        return Status::write_protection;
    if (gas <= rules.sstore_stipend_guard)
        return Status::out_of_gas;
    const auto key = top[0];
    const auto value = top[-1];
    const bool cold = machine.access_slot(frame.self, key);
    const auto current = machine.journal.storage(frame.self, key);
    const auto original =
        rules.has_net_metering ? machine.journal.original_storage(frame.self, key) : current;
    const auto cost = store_cost(rules, original, current, value);
    if (!charge(gas, cost.gas + (cold ? rules.cold_slot : 0)))
        return Status::out_of_gas;
    if (cost.refund != 0)
        machine.journal.add_refund(cost.refund);
    if (value != current)
        machine.journal.set_storage(frame.self, key, value);
    return Status::running;
}

STUDIO_EVM_DEFINE(TLOAD) {  // EIP-1153
    top[0] = machine.journal.transient(frame.self, top[0]);
    return Status::running;
}

STUDIO_EVM_DEFINE(TSTORE) {
    if (frame.is_static)
        return Status::write_protection;
    machine.journal.set_transient(frame.self, top[0], top[-1]);
    return Status::running;
}

}  // namespace studio::evm
