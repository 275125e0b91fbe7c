// SPDX-License-Identifier: GPL-3.0-or-later
// The careful loop: one byte of code at a time, gas and stack checked before every instruction, as the Yellow
// Paper describes it. Tracers that want steps use it, and the fast loop must always agree with it.
#include "instructions_environment.hpp"
#include "instructions_stack.hpp"

namespace studio::evm {
namespace {

class Stepper {
public:
    Stepper(Machine& machine, Frame& frame) : machine_{machine}, frame_{frame}, code_{*frame.code->bytes} {}

    Status run() {
        for (;;) {
            if ((++steps_ % kStepsBetweenLooks) == 0 && machine_.expired())
                return Status::took_too_long;
            const auto code =
                frame_.pc < code_.size() ? code_[frame_.pc] : static_cast<std::uint8_t>(Opcode::STOP);
            const auto gas_before = frame_.gas;
            report_before(code);
            const auto status = step(code);
            report_after(gas_before, status);
            if (status != Status::running)
                return status;
        }
    }

private:
    static constexpr std::uint32_t kStepsBetweenLooks = 4096;

    Status step(std::uint8_t code) {
        const auto& cost = machine_.costs[code];
        if (cost.gas == kNoSuchOpcode)
            return Status::invalid_opcode;
        if (frame_.height() < cost.stack_in)
            return Status::stack_underflow;
        if (frame_.height() - cost.stack_in + cost.stack_out > kMaxStackHeight)
            return Status::stack_overflow;
        if (!charge(frame_.gas, cost.gas))
            return Status::out_of_gas;
        if (is_push(code))
            return push(push_size(code));
        switch (static_cast<Opcode>(code)) {
            case Opcode::JUMP:
                return jump(*frame_.top--);
            case Opcode::JUMPI:
                return jump_if();
            case Opcode::JUMPDEST:
                ++frame_.pc;
                return Status::running;
            case Opcode::PC:
                *++frame_.top = Uint256{frame_.pc++};
                return Status::running;
            default:
                return plain(static_cast<Opcode>(code), cost);
        }
    }

    Status plain(Opcode opcode, const OpcodeCost& cost) {
        auto* top = frame_.top;
        const auto status = dispatch(opcode, top, frame_.gas);
        frame_.top = top + cost.stack_out - cost.stack_in;
        ++frame_.pc;
        return status;
    }

    Status dispatch(Opcode opcode, Uint256* top, std::int64_t& gas) {
        switch (opcode) {
#define X(code, name, base_gas, in, out, since) \
    case Opcode::name:                          \
        return perform<Opcode::name>(machine_, frame_, top, gas);
            STUDIO_EVM_PLAIN_OPCODES(X)
#undef X
            default:
                return Status::invalid_opcode;
        }
    }

    Status push(std::size_t size) {
        std::array<std::uint8_t, 32> bytes{};
        const auto from = frame_.pc + 1;
        for (std::size_t i = 0; i < size && from + i < code_.size(); ++i)
            bytes[32 - size + i] = code_[from + i];
        *++frame_.top = Uint256::from_big_endian(bytes);
        frame_.pc = from + size;
        return Status::running;
    }

    Status jump(const Uint256& target) {
        if (frame_.code->target(target) == 0)
            return Status::invalid_jump;
        frame_.pc = target.low64();
        return Status::running;
    }

    Status jump_if() {
        frame_.top -= 2;
        if (!frame_.top[1].is_zero())
            return jump(frame_.top[2]);
        ++frame_.pc;
        return Status::running;
    }

    void report_before(std::uint8_t code) {
        if (machine_.tracer == nullptr)
            return;
        Step step;
        step.pc = frame_.pc;
        step.opcode = code;
        step.gas = static_cast<std::uint64_t>(frame_.gas);
        step.depth = frame_.depth + 1;
        step.stack = {frame_.stack_base + 1, static_cast<std::size_t>(frame_.height())};
        step.memory = {frame_.memory, frame_.memory_size};
        step.return_data = frame_.return_data;
        step.contract = &frame_.self;
        step.refund = machine_.journal.refund();
        machine_.tracer->before_step(step);
    }

    void report_after(std::int64_t gas_before, Status status) {
        if (machine_.tracer == nullptr)
            return;
        const auto cost = gas_before - std::max<std::int64_t>(frame_.gas, 0);
        machine_.tracer->after_step(static_cast<std::uint64_t>(cost),
                                    is_failure(status) ? failure_text(status) : "");
    }

    Machine& machine_;
    Frame& frame_;
    const Bytes& code_;
    std::uint32_t steps_ = 0;
};

}  // namespace

Status run_stepping(Machine& machine, Frame& frame) {
    return Stepper{machine, frame}.run();
}

}  // namespace studio::evm
