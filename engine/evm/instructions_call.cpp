// SPDX-License-Identifier: GPL-3.0-or-later
// Calls, creations and SELFDESTRUCT.
#include <chain/transaction.hpp>
#include <crypto/keccak256.hpp>

#include "instructions_environment.hpp"

namespace studio::evm {
namespace {

constexpr std::int64_t kKeccakWord = 6;

/// EIP-150: all but one 64th.
std::int64_t most_to_forward(const Rules& rules, std::int64_t gas) {
    return rules.keeps_back_a_64th ? gas - gas / 64 : gas;
}

/// The stack words of a call, whatever its kind.
struct CallWords {
    Uint256 gas, address, value, input_offset, input_size, output_offset, output_size;
};

CallWords read_words(const Uint256* top, CallKind kind) {
    CallWords words;
    words.gas = top[0];
    words.address = top[-1];
    const bool has_value = kind == CallKind::call || kind == CallKind::callcode;
    const auto* rest = has_value ? top - 3 : top - 2;
    if (has_value)
        words.value = top[-2];
    words.input_offset = rest[0];
    words.input_size = rest[-1];
    words.output_offset = rest[-2];
    words.output_size = rest[-3];
    return words;
}

/// EIP-7702: a call of a delegated account pays for access to the account it points to.
std::int64_t delegation_cost(Machine& machine, const Address& address) {
    const auto& code = machine.code_of(address);
    return code && code->delegation ? machine.access_account(*code->delegation) : 0;
}

/// Everything a call pays before gas is forwarded. False: out of gas.
bool charge_call(Machine& machine, Frame& frame, const CallWords& words, CallKind kind, std::int64_t& gas) {
    if (!reach_memory(machine, frame, words.input_offset, words.input_size, gas) ||
        !reach_memory(machine, frame, words.output_offset, words.output_size, gas))
        return false;
    const auto address = to_address(words.address);
    if (!charge(gas, machine.access_account(address)))
        return false;
    const auto& rules = machine.rules;
    const bool sends = !words.value.is_zero();
    if (sends || !rules.new_account_needs_value) {
        const bool makes_account = kind == CallKind::call && !machine.journal.exists(address);
        if (!charge(gas, (sends ? rules.call_value : 0) + (makes_account ? rules.new_account : 0)))
            return false;
    }
    return charge(gas, delegation_cost(machine, address));
}

Message make_message(const Frame& frame, const CallWords& words, CallKind kind, std::int64_t gas) {
    const auto address = to_address(words.address);
    Message message;
    message.kind = kind;
    message.is_static = frame.is_static || kind == CallKind::staticcall;
    message.gas = gas;
    message.sender = kind == CallKind::delegatecall ? frame.caller : frame.self;
    message.recipient = kind == CallKind::callcode || kind == CallKind::delegatecall ? frame.self : address;
    message.code_address = address;
    message.value = kind == CallKind::delegatecall ? frame.value : words.value;
    if (!words.input_size.is_zero()) {
        message.input.arena_offset = frame.memory_base + words.input_offset.low64();
        message.input.size = words.input_size.low64();
    }
    return message;
}

Status call(Machine& machine, Frame& frame, Uint256* top, std::int64_t& gas, CallKind kind) {
    const auto words = read_words(top, kind);
    if (kind == CallKind::call && frame.is_static && !words.value.is_zero())
        return Status::write_protection;
    if (!charge_call(machine, frame, words, kind, gas))
        return Status::out_of_gas;
    const auto most = most_to_forward(machine.rules, gas);
    if (!machine.rules.keeps_back_a_64th && words.gas > Uint256{static_cast<std::uint64_t>(most)})
        return Status::out_of_gas;
    auto forwarded = words.gas < Uint256{static_cast<std::uint64_t>(most)}
                         ? static_cast<std::int64_t>(words.gas.low64())
                         : most;
    gas -= forwarded;
    if (!words.value.is_zero())
        forwarded += machine.rules.call_stipend;
    frame.top = top;  // the new frame's stack begins here
    frame.result_offset = words.output_size.is_zero() ? 0 : words.output_offset.low64();
    frame.result_size = words.output_size.low64();
    const auto done = machine.begin(make_message(frame, words, kind, forwarded), frame.depth + 1);
    if (!done)
        return Status::suspended;
    gas += done->gas_left;
    machine.deliver(frame, *done, false);
    const auto words_taken = kind == CallKind::call || kind == CallKind::callcode ? 7 : 6;
    top[1 - words_taken] = Uint256{is_success(done->status) ? 1U : 0U};
    return Status::running;
}

Address new_address(Machine& machine, const Frame& frame, const Uint256* top, BytesView init_code,
                    CallKind kind) {
    if (kind == CallKind::create)
        return chain::create_address(frame.self, machine.journal.nonce(frame.self));
    return chain::create2_address(frame.self, top[-3].to_hash(), crypto::keccak256(init_code));
}

Status create(Machine& machine, Frame& frame, Uint256* top, std::int64_t& gas, CallKind kind) {
    const auto& rules = machine.rules;
    if (frame.is_static)
        return Status::write_protection;
    if (top[-2] > Uint256{rules.max_init_code_size})  // EIP-3860
        return Status::max_init_code_size_exceeded;
    const auto size = top[-2].low64();
    const auto word_cost = rules.init_code_word + (kind == CallKind::create2 ? kKeccakWord : 0);
    if (!reach_memory(machine, frame, top[-1], top[-2], gas) || !charge(gas, word_cost * words_for(size)))
        return Status::out_of_gas;
    const auto offset = size == 0 ? 0 : top[-1].low64();
    Message message;
    message.kind = kind;
    message.gas = most_to_forward(rules, gas);
    message.sender = frame.self;
    message.recipient = new_address(machine, frame, top, {frame.memory + offset, size}, kind);
    message.value = top[0];
    message.input = {nullptr, frame.memory_base + offset, size};
    gas -= message.gas;
    frame.top = top;  // the new frame's stack begins here
    frame.result_offset = frame.result_size = 0;
    const auto done = machine.begin(message, frame.depth + 1);
    if (!done)
        return Status::suspended;
    gas += done->gas_left;
    machine.deliver(frame, *done, true);
    const auto words_taken = kind == CallKind::create ? 3 : 4;
    const bool made = is_success(done->status);  // with empty init code
    top[1 - words_taken] = made ? to_word(message.recipient) : Uint256{};
    return Status::running;
}

}  // namespace

STUDIO_EVM_DEFINE(CALL) {
    return call(machine, frame, top, gas, CallKind::call);
}
STUDIO_EVM_DEFINE(CALLCODE) {
    return call(machine, frame, top, gas, CallKind::callcode);
}
STUDIO_EVM_DEFINE(DELEGATECALL) {
    return call(machine, frame, top, gas, CallKind::delegatecall);
}
STUDIO_EVM_DEFINE(STATICCALL) {
    return call(machine, frame, top, gas, CallKind::staticcall);
}
STUDIO_EVM_DEFINE(CREATE) {
    return create(machine, frame, top, gas, CallKind::create);
}
STUDIO_EVM_DEFINE(CREATE2) {
    return create(machine, frame, top, gas, CallKind::create2);
}

STUDIO_EVM_DEFINE(SELFDESTRUCT) {
    if (frame.is_static)
        return Status::write_protection;
    auto& journal = machine.journal;
    const auto& rules = machine.rules;
    const auto heir = to_address(top[0]);
    const auto balance = journal.balance(frame.self);
    // EIP-2929: no charge for a warm heir, the full cold price otherwise.
    const bool was_warm = machine.access_account(heir) == rules.warm_access;
    const bool makes_account =
        (!balance.is_zero() || !rules.new_account_needs_value) && !journal.exists(heir);
    if (!charge(gas,
                (was_warm ? 0 : rules.cold_account) + (makes_account ? rules.selfdestruct_new_account : 0)))
        return Status::out_of_gas;
    if (machine.tracer != nullptr) {
        machine.tracer->frame_entered(
            {FrameStart::Kind::selfdestruct, frame.self, heir, balance, 0, {}, frame.depth + 1});
        machine.tracer->frame_left({});
    }
    const bool goes = !rules.selfdestruct_spares_old || journal.created_in_transaction(frame.self);
    const bool burns = heir == frame.self && goes;
    if (heir != frame.self || burns)
        journal.subtract_balance(frame.self, balance);
    if (heir != frame.self)
        journal.add_balance(heir, balance);
    if (goes && journal.mark_destroyed(frame.self) && rules.selfdestruct_refund != 0)
        journal.add_refund(rules.selfdestruct_refund);
    return Status::stopped;
}

}  // namespace studio::evm
