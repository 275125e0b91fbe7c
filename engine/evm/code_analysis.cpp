// SPDX-License-Identifier: GPL-3.0-or-later
#include "code_analysis.hpp"

#include <algorithm>
#include <limits>

#include "gas_tables.hpp"

namespace studio::evm {
namespace {

constexpr std::array<std::uint8_t, 3> kDelegationPrefix{0xef, 0x01, 0x00};

/// What the loop has for an instruction alone, and for it with the one in front.
struct Forms {
    Handler plain = Handler::undefined;
    Handler with_word = Handler::undefined;
    Handler with_wide = Handler::undefined;
    Handler with_dup = Handler::undefined;
    Handler with_swap = Handler::undefined;
};

constexpr auto kForms = [] {
    std::array<Forms, 256> forms{};
    const auto of = [&forms](Opcode opcode) -> Forms& { return forms[static_cast<std::uint8_t>(opcode)]; };
#define X(code, name, gas, in, out, since) forms[code].plain = Handler::name;
    STUDIO_EVM_PLAIN_OPCODES(X)
#undef X
#define X(name)                                                                                     \
    of(Opcode::name) = {Handler::name, Handler::word_##name, Handler::wide_##name, Handler::dup_##name, \
                        Handler::swap_##name};
    STUDIO_EVM_BINARY_OPCODES(X)
#undef X
    of(Opcode::MLOAD).with_word = Handler::word_MLOAD;
    of(Opcode::MLOAD).with_dup = Handler::dup_MLOAD;
    of(Opcode::MSTORE).with_word = Handler::word_MSTORE;
    of(Opcode::MSTORE).with_dup = Handler::dup_MSTORE;
    return forms;
}();

constexpr bool is_between(Handler handler, Handler first, Handler last) {
    return handler >= first && handler <= last;
}
constexpr std::uint64_t distance(Handler handler, Handler first) {
    return static_cast<std::uint64_t>(handler) - static_cast<std::uint64_t>(first);
}

/// Instructions after which control never falls through to the next byte.
bool ends_flow(Opcode opcode) {
    switch (opcode) {
        case Opcode::STOP:
        case Opcode::JUMP:
        case Opcode::RETURN:
        case Opcode::REVERT:
        case Opcode::SELFDESTRUCT:
            return true;
        default:
            return false;
    }
}

/// Instructions that can see the gas left, or after which the frame may come back with another amount of it.
bool ends_block(Opcode opcode) {
    switch (opcode) {
        case Opcode::GAS:
        case Opcode::SSTORE:
        case Opcode::JUMPI:
        case Opcode::CALL:
        case Opcode::CALLCODE:
        case Opcode::DELEGATECALL:
        case Opcode::STATICCALL:
        case Opcode::CREATE:
        case Opcode::CREATE2:
            return true;
        default:
            return false;
    }
}

constexpr auto kMaxHeight = static_cast<std::int32_t>(kMaxStackHeight);

class Analyser {
public:
    Analyser(AnalysedCode& out, const Bytes& code, chain::Fork fork)
        : out_{out}, code_{code}, costs_{opcode_table(fork)} {}

    void run() {
        out_.jump_targets.assign(jump_table_size(), 0);
        out_.instructions.reserve(code_.size() + 4);
        begin_block();
        while (pc_ < code_.size())
            add_instruction(code_[pc_]);
        if (!in_dead_code_)
            emit(Handler::STOP);
        end_block();
        out_.instructions.shrink_to_fit();
        join_empty_blocks();
        resolve_static_jumps();
    }

private:
    /// One past the last JUMPDEST byte; data bytes may make it too large, which does no harm.
    std::size_t jump_table_size() const {
        const auto last =
            std::find(code_.rbegin(), code_.rend(), static_cast<std::uint8_t>(Opcode::JUMPDEST));
        return static_cast<std::size_t>(code_.rend() - last);
    }

    Instruction& emit(Handler handler, std::uint64_t argument = 0) {
        return out_.instructions.emplace_back(Instruction{handler, 0, 0, 1, argument});
    }

    void begin_block() {
        block_ = out_.instructions.size();
        emit(Handler::begin_block);
        gas_ = 0;
        height_ = needed_ = growth_ = 0;
        in_dead_code_ = false;
    }

    void end_block() {
        auto& block = out_.instructions[block_];
        block.argument = gas_;
        const auto room = kMaxHeight - growth_ - needed_;
        block.stack_room = static_cast<std::uint16_t>(std::max(room, 0));
        block.stack_needed = static_cast<std::uint16_t>(std::min(needed_, kMaxHeight + 1));
        if (room < 0 && needed_ <= kMaxHeight)
            block.stack_needed = Instruction::kNeverEnough;
    }

    void next_block() {
        end_block();
        begin_block();
    }

    void account(const OpcodeCost& cost) {
        gas_ += static_cast<std::uint64_t>(cost.gas);
        needed_ = std::max(needed_, cost.stack_in - height_);
        height_ += cost.stack_out - cost.stack_in;
        growth_ = std::max(growth_, height_);
    }

    void add_instruction(std::uint8_t byte) {
        const auto& cost = costs_[byte];
        const auto opcode = static_cast<Opcode>(byte);
        const auto at = pc_;
        pc_ += 1 + (cost.gas == kNoSuchOpcode ? 0 : push_size(byte));
        if (opcode == Opcode::JUMPDEST)
            land_here(at);
        if (in_dead_code_)
            return;
        if (cost.gas == kNoSuchOpcode) {
            emit(Handler::undefined);
            in_dead_code_ = true;
            return;
        }
        account(cost);
        emit_instruction(opcode, at);
        in_dead_code_ = ends_flow(opcode) || in_dead_code_;
        if (!in_dead_code_ && ends_block(opcode))
            next_block();
    }

    void land_here(std::size_t at) {
        next_block();
        out_.jump_targets[at] = static_cast<std::uint32_t>(block_);
    }

    void emit_instruction(Opcode opcode, std::size_t at) {
        switch (opcode) {
            case Opcode::JUMPDEST:
                return;
            case Opcode::JUMP:
                emit(Handler::jump);
                return;
            case Opcode::JUMPI:
                emit(Handler::jump_if);
                return;
            case Opcode::PC:
                emit(Handler::push_word, at);
                return;
            default:
                break;
        }
        if (is_push(static_cast<std::uint8_t>(opcode)))
            emit_push(at);
        else if (!join(opcode))
            emit(kForms[static_cast<std::uint8_t>(opcode)].plain);
    }

    /// Makes one of the instruction and the one in front of it, where the loop has a form for both.
    bool join(Opcode opcode) {
        auto& last = out_.instructions.back();
        if (opcode == Opcode::POP)
            return join_pop(last);
        const auto& forms = kForms[static_cast<std::uint8_t>(opcode)];
        const auto become = [&last](Handler handler, std::uint64_t argument) {
            if (handler == Handler::undefined)
                return false;
            last.handler = handler;
            last.argument = argument;
            return true;
        };
        if (last.handler == Handler::push_word)
            return become(forms.with_word, last.argument);
        if (last.handler == Handler::push_wide)
            return become(forms.with_wide, last.argument);
        if (last.handler == Handler::SWAP1)
            return become(forms.with_swap, 0);
        return is_between(last.handler, Handler::DUP1, Handler::DUP16) &&
               become(forms.with_dup, distance(last.handler, Handler::DUP1));
    }

    static bool join_pop(Instruction& last) {
        if (is_between(last.handler, Handler::SWAP1, Handler::SWAP16)) {
            last.argument = distance(last.handler, Handler::SWAP1) + 1;
            last.handler = Handler::drop_below;
            return true;
        }
        if (last.handler != Handler::POP && last.handler != Handler::drop)
            return false;
        last.argument = last.handler == Handler::POP ? 2 : last.argument + 1;
        last.handler = Handler::drop;
        return true;
    }

    void emit_push(std::size_t at) {
        const auto value = constant_at(at + 1, push_size(code_[at]));
        if (pc_ < code_.size() && value.fits_u64() &&
            emit_static_jump(value.low64(), static_cast<Opcode>(code_[pc_])))
            return;
        if (value.fits_u64()) {
            emit(Handler::push_word, value.low64());
            return;
        }
        emit(Handler::push_wide, out_.constants.size());
        out_.constants.push_back(value);
    }

    /// PUSH followed by JUMP or JUMPI: most jumps of compiled code. The target is resolved at the end.
    bool emit_static_jump(std::uint64_t target, Opcode next) {
        if (next != Opcode::JUMP && next != Opcode::JUMPI)
            return false;
        account(costs_[static_cast<std::uint8_t>(next)]);
        ++pc_;
        if (next == Opcode::JUMP) {
            emit(Handler::jump_to, target);
            in_dead_code_ = true;
            return true;
        }
        if (auto& last = out_.instructions.back(); last.handler == Handler::ISZERO) {
            last.handler = Handler::jump_to_unless;
            last.argument = target;
        } else {
            emit(Handler::jump_to_if, target);
        }
        next_block();
        return true;
    }

    /// Bytes beyond the end of the code count as zero.
    Uint256 constant_at(std::size_t from, std::size_t size) const {
        std::array<std::uint8_t, 32> bytes{};
        const auto available = std::min(size, code_.size() - std::min(from, code_.size()));
        std::copy_n(code_.begin() + static_cast<std::ptrdiff_t>(from), available,
                    bytes.end() - static_cast<std::ptrdiff_t>(size));
        return Uint256::from_big_endian(bytes);
    }

    void resolve_static_jumps() {
        for (auto& instruction : out_.instructions) {
            if (!is_between(instruction.handler, Handler::jump_to, Handler::jump_to_unless))
                continue;
            const auto target = out_.target(Uint256{instruction.argument});
            if (target == 0 && instruction.handler == Handler::jump_to)
                instruction.handler = Handler::fail_jump;
            instruction.argument = target == 0 ? 0 : landing_of(target);
        }
    }

    /// Where a jump lands: the block's beginning, and behind the upper 32 bits what it begins with.
    std::uint64_t landing_of(std::uint32_t target) const {
        return (std::uint64_t{target} + out_.instructions[target].length) << 32U | target;
    }

    /// A block without instructions takes the next one's needs over, and its beginning leads behind both.
    void join_empty_blocks() {
        auto& all = out_.instructions;
        for (std::size_t i = all.size() - 1; i-- > 0;) {
            const auto& next = all[i + 1];
            if (all[i].handler != Handler::begin_block || next.handler != Handler::begin_block ||
                next.length == std::numeric_limits<std::uint16_t>::max())
                continue;
            all[i].argument += next.argument;
            all[i].stack_needed = next.stack_needed;
            all[i].stack_room = next.stack_room;
            all[i].length = static_cast<std::uint16_t>(next.length + 1);
        }
    }

    AnalysedCode& out_;
    const Bytes& code_;
    const OpcodeTable& costs_;
    std::size_t pc_ = 0;
    std::size_t block_ = 0;
    std::uint64_t gas_ = 0;
    std::int32_t height_ = 0;
    std::int32_t needed_ = 0;
    std::int32_t growth_ = 0;
    bool in_dead_code_ = false;
};

}  // namespace

std::size_t AnalysedCode::footprint() const {
    return sizeof(AnalysedCode) + bytes->size() + instructions.size() * sizeof(Instruction) +
           constants.size() * sizeof(Uint256) + jump_targets.size() * sizeof(std::uint32_t);
}

std::shared_ptr<const AnalysedCode> analyse(state::Code code, chain::Fork fork) {
    auto out = std::make_shared<AnalysedCode>();
    out->bytes = std::move(code);
    out->delegation = delegation_target(*out->bytes);
    Analyser{*out, *out->bytes, fork}.run();
    return out;
}

std::optional<Address> delegation_target(BytesView code) {
    if (code.size() != kDelegationPrefix.size() + Address::size() ||
        !std::equal(kDelegationPrefix.begin(), kDelegationPrefix.end(), code.begin()))
        return std::nullopt;
    return Address::right_aligned(code);
}

Bytes delegation_designator(const Address& target) {
    Bytes code(kDelegationPrefix.size() + Address::size());
    const auto behind = std::copy(kDelegationPrefix.begin(), kDelegationPrefix.end(), code.begin());
    std::copy(target.begin(), target.end(), behind);
    return code;
}

}  // namespace studio::evm
