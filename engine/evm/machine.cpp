// SPDX-License-Identifier: GPL-3.0-or-later
#include "machine.hpp"

#include <crypto/keccak256.hpp>
#include <limits>

#include "instruction.hpp"

namespace studio::evm {
namespace {

FrameStart::Kind trace_kind(CallKind kind) {
    return static_cast<FrameStart::Kind>(kind);
}

MessageResult refuse(Status status, std::int64_t gas_left) {
    return {status, gas_left, {}};
}

}  // namespace

const char* failure_text(Status status) {
    switch (status) {
        case Status::running:
        case Status::suspended:
        case Status::stopped:
        case Status::returned:
            return "";
        case Status::reverted:
            return "execution reverted";
        case Status::out_of_gas:
            return "out of gas";
        case Status::stack_underflow:
            return "stack underflow";
        case Status::stack_overflow:
            return "stack limit reached 1024";
        case Status::invalid_jump:
            return "invalid jump destination";
        case Status::invalid_opcode:
            return "invalid opcode";
        case Status::write_protection:
            return "write protection";
        case Status::return_data_out_of_bounds:
            return "return data out of bounds";
        case Status::max_code_size_exceeded:
            return "max code size exceeded";
        case Status::max_init_code_size_exceeded:
            return "max initcode size exceeded";
        case Status::invalid_code_prefix:
            return "invalid code: must not begin with 0xef";
        case Status::code_store_out_of_gas:
            return "contract creation code storage out of gas";
        case Status::address_collision:
            return "contract address collision";
        case Status::nonce_overflow:
            return "nonce uint64 overflow";
        case Status::call_depth_exceeded:
            return "max call depth exceeded";
        case Status::insufficient_balance:
            return "insufficient balance for transfer";
        case Status::precompile_failed:
            return "precompiled contract failed";
        case Status::took_too_long:
            return "took too long";
    }
    return "";
}

Machine::Machine(const Environment& environment, state::Journal& journal_in, Workspace& workspace_in)
    : journal{journal_in},
      block{environment.block},
      transaction{environment.transaction},
      rules{environment.rules},
      costs{opcode_table(environment.rules.fork)},
      workspace{workspace_in},
      tracer{environment.tracer},
      deadline_{environment.deadline},
      touched_{environment.touched},
      stepping_{environment.tracer != nullptr && environment.tracer->wants_steps()} {}

MessageResult Machine::execute(const Message& message) {
    if (const auto done = begin(message, 0))
        return *done;
    for (;;) {
        const auto status = run(workspace.top());
        if (status == Status::suspended)
            continue;
        const bool outermost = workspace.depth() == 1;
        const bool was_creation = is_creation(workspace.top().kind);
        const auto result = finish_top(status);
        if (outermost) {
            workspace.pop();
            return result;
        }
        resume_caller(result, was_creation);
    }
}

Status Machine::run(Frame& frame) {
    if (expired_)
        return Status::took_too_long;
    if (stepping_)
        return run_stepping(*this, frame);
    return deadline_.is_set() ? run_threaded<true>(*this, frame) : run_threaded<false>(*this, frame);
}

bool Machine::expired() {
    if (!expired_ && deadline_.is_set())
        expired_ = deadline_.passed();
    return expired_;
}

/// What the frame leaves to its caller: its gas, its output, and its changes kept or undone.
MessageResult Machine::finish_top(Status status) {
    Frame& frame = workspace.top();
    if (is_success(status) && is_creation(frame.kind))
        status = store_created_code(frame);
    if (is_failure(status))
        frame.gas = 0;
    if (!is_success(status))
        journal.revert(frame.checkpoint);
    const bool has_output = status == Status::returned || status == Status::reverted;
    const MessageResult result{status, frame.gas, has_output ? frame.output_view() : BytesView{}};
    if (tracer != nullptr)
        tracer->frame_left({call_status(status), failure_text(status), result.output,
                            static_cast<std::uint64_t>(frame.gas_at_start - frame.gas)});
    return result;
}

void Machine::resume_caller(const MessageResult& result, bool was_creation) {
    const auto created = workspace.top().self;
    workspace.pop();
    workspace.refresh_pointers();
    Frame& caller = workspace.top();
    caller.gas += result.gas_left;
    deliver(caller, result, was_creation);
    if (!is_success(result.status))
        *caller.top = Uint256{};
    else
        *caller.top = was_creation ? to_word(created) : Uint256{1};
}

void Machine::deliver(Frame& caller, const MessageResult& result, bool was_creation) {
    if (was_creation && is_success(result.status)) {  // EIP-211: the new code is no return data
        caller.return_data.clear();
        return;
    }
    caller.return_data.assign(result.output.begin(), result.output.end());
    const auto size = std::min(caller.result_size, result.output.size());
    if (size != 0)
        std::memcpy(caller.memory + caller.result_offset, result.output.data(), size);
}

Status Machine::store_created_code(Frame& frame) {
    const auto code = frame.output_view();
    if (code.size() > rules.max_code_size)
        return Status::max_code_size_exceeded;
    if (rules.rejects_ef_code && !code.empty() && code[0] == 0xef)
        return Status::invalid_code_prefix;
    const auto deposit = rules.code_deposit_byte * static_cast<std::int64_t>(code.size());
    if (frame.gas < deposit && !rules.must_pay_code_deposit)
        return Status::returned;  // an account without code, and nothing paid
    if (!charge(frame.gas, deposit))
        return Status::code_store_out_of_gas;
    if (!code.empty())
        journal.set_code(frame.self, Bytes{code.begin(), code.end()});
    return Status::returned;
}

std::optional<MessageResult> Machine::begin(const Message& message, int depth) {
    if (tracer != nullptr)
        trace_start(message, depth);
    auto done = is_creation(message.kind) ? begin_creation(message, depth) : begin_call(message, depth);
    if (done && tracer != nullptr)
        trace_end(message, *done);
    return done;
}

std::optional<MessageResult> Machine::begin_call(const Message& message, int depth) {
    if (depth > kMaxCallDepth)
        return refuse(Status::call_depth_exceeded, message.gas);
    const bool needs_funds = message.kind == CallKind::call || message.kind == CallKind::callcode;
    if (needs_funds && !message.value.is_zero() && journal.balance(message.sender) < message.value)
        return refuse(Status::insufficient_balance, message.gas);
    const auto checkpoint = journal.checkpoint();
    if (message.kind == CallKind::call)
        transfer(message);
    if (const auto* precompile = precompile_at(message.code_address))
        return run_precompile(*precompile, message, checkpoint);
    const auto* code = &code_of(message.code_address);
    if (*code && (*code)->delegation)  // EIP-7702: one step only
        code = &code_of(Address{*(*code)->delegation});
    if (!*code)
        return MessageResult{Status::stopped, message.gas, {}};
    open_frame(message, depth, *code, checkpoint);
    return std::nullopt;
}

std::optional<MessageResult> Machine::begin_creation(const Message& message, int depth) {
    if (depth > kMaxCallDepth)
        return refuse(Status::call_depth_exceeded, message.gas);
    if (journal.balance(message.sender) < message.value)
        return refuse(Status::insufficient_balance, message.gas);
    if (depth > 0) {
        const auto nonce = journal.nonce(message.sender);
        if (nonce == std::numeric_limits<std::uint64_t>::max())  // EIP-2681
            return refuse(Status::nonce_overflow, message.gas);
        journal.set_nonce(message.sender, nonce + 1);
    }
    access_account(message.recipient);
    if (journal.collides(message.recipient))
        return refuse(Status::address_collision, 0);
    const auto checkpoint = journal.checkpoint();
    journal.create_account(message.recipient);
    journal.set_nonce(message.recipient, rules.created_nonce);
    transfer(message);
    const auto init_code = input_of(message);
    if (init_code.empty())
        return MessageResult{Status::returned, message.gas, {}};
    Frame& frame = open_frame(message, depth, workspace.init_code(init_code, rules.fork), checkpoint);
    frame.input = {};
    frame.input_data = nullptr;
    return std::nullopt;
}

void Machine::transfer(const Message& message) {
    if (message.value.is_zero()) {
        journal.touch(message.recipient);
        return;
    }
    journal.subtract_balance(message.sender, message.value);
    journal.add_balance(message.recipient, message.value);
}

Frame& Machine::open_frame(const Message& message, int depth, CodeCache::Entry code,
                           state::Journal::Checkpoint checkpoint) {
    Frame& frame = workspace.push();
    frame.code = std::move(code);
    frame.next = frame.code->instructions.data();
    frame.pc = 0;
    frame.gas = frame.gas_at_start = message.gas;
    frame.input = message.input;
    frame.self = message.recipient;
    frame.caller = message.sender;
    frame.value = message.value;
    frame.kind = message.kind;
    frame.is_static = message.is_static;
    frame.depth = depth;
    frame.checkpoint = checkpoint;
    workspace.refresh_pointers();
    return frame;
}

const Precompile* Machine::precompile_at(const Address& address) const {
    return block.precompiles == nullptr ? find_precompile(address, rules) : block.precompiles->find(address);
}

MessageResult Machine::run_precompile(const Precompile& precompile, const Message& message,
                                      state::Journal::Checkpoint checkpoint) {
    auto& output = workspace.scratch;
    output.clear();
    auto gas = message.gas;
    const auto status = evm::run_precompile(precompile, input_of(message), rules, gas, output);
    if (is_success(status))
        return {status, gas, output};
    journal.revert(checkpoint);
    return refuse(status, 0);
}

BytesView Machine::input_of(const Message& message) const {
    if (message.input.outside != nullptr || message.input.size == 0)
        return {message.input.outside, message.input.size};
    const Frame& frame = workspace.top();
    return {frame.memory + (message.input.arena_offset - frame.memory_base), message.input.size};
}

std::int64_t Machine::access_account(const Address& address) {
    if (is_precompile(address, rules) || !journal.warm_account(address))
        return rules.warm_access;
    if (touched_ != nullptr)
        touched_->push_back({address, {}});
    return rules.cold_account;
}

bool Machine::access_slot(const Address& address, const Uint256& key) {
    const bool cold = journal.warm_slot(address, key);
    if (cold && touched_ != nullptr)
        touched_->push_back({address, {key.to_hash()}});
    return cold;
}

const CodeCache::Entry& Machine::code_of(const Address& address) {
    static const CodeCache::Entry none;
    const auto hash = journal.code_hash(address);
    if (hash == crypto::kEmptyKeccak256)
        return none;
    if (const auto* known = workspace.find_code(hash, rules.fork))
        return *known;
    return workspace.remember_code(hash, rules.fork, analyse(journal.code(address), rules.fork));
}

void Machine::trace_start(const Message& message, int depth) {
    const bool borrows_code = message.kind == CallKind::delegatecall || message.kind == CallKind::callcode;
    const auto& from = message.kind == CallKind::delegatecall ? message.recipient : message.sender;
    tracer->frame_entered({trace_kind(message.kind), from,
                           borrows_code ? message.code_address : message.recipient, message.value,
                           static_cast<std::uint64_t>(message.gas), input_of(message), depth});
}

void Machine::trace_end(const Message& message, const MessageResult& result) {
    tracer->frame_left({call_status(result.status), failure_text(result.status), result.output,
                        static_cast<std::uint64_t>(message.gas - result.gas_left)});
}

}  // namespace studio::evm
