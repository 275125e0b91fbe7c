// SPDX-License-Identifier: GPL-3.0-or-later
#include "prestate_tracer.hpp"

#include <base/limits.hpp>
#include <chain/transaction.hpp>
#include <crypto/keccak256.hpp>

#include "machine.hpp"

namespace studio::evm {
namespace {

/// Word number `index` from the top; the stack must have it.
const Uint256& word_at(const Step& step, std::size_t index) {
    return step.stack[step.stack.size() - 1 - index];
}

/// The account that CREATE2 is about to make; empty when the init code is larger than is allowed, so that the
/// creation fails (EIP-3860).
std::optional<Address> create2_target(const Step& step) {
    const auto& offset = word_at(step, 1);
    const auto& size = word_at(step, 2);
    if (size > Uint256{Rules{}.max_init_code_size})
        return std::nullopt;
    Bytes init_code(size.low64());
    if (!init_code.empty() && offset < Uint256{step.memory.size()}) {
        const auto available = step.memory.subspan(offset.low64());
        std::copy_n(available.begin(), std::min(available.size(), init_code.size()), init_code.begin());
    }
    return chain::create2_address(*step.contract, word_at(step, 3).to_hash(), crypto::keccak256(init_code));
}

}  // namespace

void PrestateTracer::before_step(const Step& step) {
    const auto opcode = static_cast<Opcode>(step.opcode);
    if (step.stack.size() < static_cast<std::size_t>(stack_effect(opcode).in))
        return;
    switch (opcode) {
        case Opcode::SLOAD:
        case Opcode::SSTORE:
            return note_slot(*step.contract, word_at(step, 0));
        case Opcode::BALANCE:
        case Opcode::EXTCODECOPY:
        case Opcode::EXTCODEHASH:
        case Opcode::EXTCODESIZE:
        case Opcode::SELFDESTRUCT:
            return note(to_address(word_at(step, 0)));
        case Opcode::CALL:
        case Opcode::CALLCODE:
        case Opcode::DELEGATECALL:
        case Opcode::STATICCALL:
            return note_callee(to_address(word_at(step, 1)));
        case Opcode::CREATE:
            return note(chain::create_address(*step.contract, journal_.nonce(*step.contract)));
        case Opcode::CREATE2:
            if (const auto target = create2_target(step))
                note(*target);
            return;
        default:
            return;
    }
}

void PrestateTracer::note(const Address& address) {
    if (accounts_.contains(address))
        return;
    const auto account = journal_.account(address);
    const auto code = journal_.code(address);
    if (!fits(sizeof(AccountBefore) + (options_.code ? code->size() : 0)))
        return;
    auto& before = accounts_[address];
    before.balance = account.balance;
    before.nonce = account.nonce;
    before.is_absent = account.is_empty();
    if (options_.code)
        before.code = *code;
}

/// EIP-7702: a call of an account that delegates needs the account it points to as well.
void PrestateTracer::note_callee(const Address& address) {
    note(address);
    if (const auto target = delegation_target(*journal_.code(address)))
        note(*target);
}

void PrestateTracer::note_slot(const Address& address, const Uint256& key) {
    note(address);
    const auto found = accounts_.find(address);
    if (!options_.storage || found == accounts_.end() || found->second.storage.contains(key) ||
        !fits(2 * sizeof(Uint256)))
        return;
    found->second.storage[key] = journal_.storage(address, key);
}

bool PrestateTracer::fits(std::size_t bytes) {
    truncated_ = truncated_ || bytes > limits::kEvmPrestateMaxBytes - bytes_;
    if (!truncated_)
        bytes_ += bytes;
    return !truncated_;
}

std::map<Address, AccountBefore> PrestateTracer::prestate(bool with_absent) const {
    auto accounts = accounts_;
    if (!with_absent)
        std::erase_if(accounts, [](const auto& entry) { return entry.second.is_absent; });
    return accounts;
}

/// What is different now; slots that are the same, or were zero, leave `before`.
AccountAfter PrestateTracer::compare(const Address& address, AccountBefore& before) const {
    AccountAfter after;
    const auto account = journal_.account(address);
    if (account.balance != before.balance)
        after.balance = account.balance;
    if (account.nonce != before.nonce)
        after.nonce = account.nonce;
    if (const auto code = journal_.code(address); options_.code && *code != before.code)
        after.code = *code;
    std::erase_if(before.storage, [&](const auto& slot) {
        const auto value = journal_.storage(address, slot.first);
        if (value == slot.second)
            return true;
        after.storage[slot.first] = value;
        return slot.second.is_zero();
    });
    return after;
}

StateChanges PrestateTracer::changes() const {
    StateChanges changes;
    for (const auto& [address, noted] : accounts_) {
        auto before = noted;
        auto after = compare(address, before);
        if (!after.balance && !after.nonce && !after.code && after.storage.empty())
            continue;
        std::erase_if(after.storage, [](const auto& slot) { return slot.second.is_zero(); });
        if (journal_.exists(address))
            changes.after[address] = std::move(after);
        if (!before.is_absent)
            changes.before[address] = std::move(before);
    }
    return changes;
}

}  // namespace studio::evm
