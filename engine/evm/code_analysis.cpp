// SPDX-License-Identifier: GPL-3.0-or-later
#include "code_analysis.hpp"

#include <algorithm>

#include "block_joining.hpp"
#include "gas_tables.hpp"
#include "instruction_forms.hpp"

namespace studio::evm {
namespace {

constexpr std::array<std::uint8_t, 3> kDelegationPrefix{0xef, 0x01, 0x00};

constexpr auto kMaxHeight = static_cast<std::int32_t>(kMaxStackHeight);
/// Instructions for which a thread keeps room from one analysis to the next.
constexpr std::size_t kKeptInstructions = 128U << 10U;

/// Where instructions are written before their number is known. One a thread, so that the largest code does
/// not take fresh pages from the system each time.
class Scratch {
public:
    /// Room for the instructions of `bytes` of code: at most one and the beginning of a block for each byte,
    /// and what join_blocks adds.
    Instruction* make_room(std::size_t bytes) {
        const auto needed = 2 * bytes + 5;
        if (needed > capacity_) {
            instructions_ = std::make_unique_for_overwrite<Instruction[]>(needed);
            capacity_ = needed;
        }
        return instructions_.get();
    }
    void release_surplus() {
        if (capacity_ <= kKeptInstructions)
            return;
        instructions_.reset();
        capacity_ = 0;
    }

private:
    std::unique_ptr<Instruction[]> instructions_;
    std::size_t capacity_ = 0;
};
thread_local Scratch scratch;

class Analyser {
public:
    Analyser(AnalysedCode& out, const Bytes& code, chain::Fork fork)
        : out_{out}, code_{code}, costs_{opcode_table(fork)}, first_{scratch.make_room(code.size())} {}

    void run() {
        out_.jump_targets.assign(jump_table_size(), 0);
        begin_block();
        while (pc_ < code_.size())
            add_instruction(code_[pc_]);
        if (!in_dead_code_)
            emit(Handler::STOP);
        end_block();
        next_ = join_blocks(first_, next_, out_);
        out_.instructions.assign(first_, next_);
        scratch.release_surplus();
    }

private:
    /// One past the last JUMPDEST byte; data bytes may make it too large, which does no harm.
    std::size_t jump_table_size() const {
        const auto last =
            std::find(code_.rbegin(), code_.rend(), static_cast<std::uint8_t>(Opcode::JUMPDEST));
        return static_cast<std::size_t>(code_.rend() - last);
    }

    /// Field by field: a whole instruction would be read from where it has just been put together.
    void emit(Handler handler, std::uint64_t argument = 0) {
        next_->handler = handler;
        next_->stack_needed = 0;
        next_->stack_room = 0;
        next_->length = 1;
        next_->argument = argument;
        ++next_;
    }

    void begin_block() {
        block_ = next_;
        emit(Handler::begin_block);
        gas_ = 0;
        height_ = needed_ = growth_ = 0;
        in_dead_code_ = false;
    }

    void end_block() {
        const auto room = kMaxHeight - growth_ - needed_;
        block_->argument = gas_;
        block_->stack_room = static_cast<std::uint16_t>(std::max(room, 0));
        block_->stack_needed = static_cast<std::uint16_t>(std::min(needed_, kMaxHeight + 1));
        if (room < 0 && needed_ <= kMaxHeight)
            block_->stack_needed = Instruction::kNeverEnough;
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
        const auto& traits = kTraits[byte];
        in_dead_code_ = traits.ends_flow || in_dead_code_;
        if (traits.ends_block && !in_dead_code_)
            next_block();
    }

    void land_here(std::size_t at) {
        next_block();
        out_.jump_targets[at] = static_cast<std::uint32_t>(block_ - first_);
    }

    void emit_instruction(Opcode opcode, std::size_t at) {
        switch (opcode) {
            case Opcode::JUMPDEST:
                return;
            case Opcode::JUMP:
                return emit(Handler::jump);
            case Opcode::JUMPI:
                return emit(Handler::jump_if);
            case Opcode::PC:
                return emit(Handler::push_word, at);
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
        auto& last = next_[-1];
        if (opcode == Opcode::POP)
            return join_pop(last);
        if (fold(kTraits[static_cast<std::uint8_t>(opcode)]))
            return true;
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

    /// A binary instruction on two constants is a constant: (1 << 160) - 1 is how compilers write masks.
    bool fold(const Traits& traits) {
        const auto is_constant = [](const Instruction& instruction) {
            return is_between(instruction.handler, Handler::push_word, Handler::push_wide);
        };
        if (traits.combine == nullptr || !is_constant(next_[-1]) || !is_constant(next_[-2]))
            return false;
        const auto a = take_constant();
        const auto b = take_constant();
        emit_constant(traits.combine(a, b));
        return true;
    }

    Uint256 take_constant() {
        --next_;
        if (next_->handler == Handler::push_word)
            return Uint256{next_->argument};
        const auto value = out_.constants.back();  // each belongs to one instruction, in the same order
        out_.constants.pop_back();
        return value;
    }

    void emit_constant(const Uint256& value) {
        if (value.fits_u64())
            return emit(Handler::push_word, value.low64());
        emit(Handler::push_wide, out_.constants.size());
        out_.constants.push_back(value);
    }

    void emit_push(std::size_t at) {
        const auto value = constant_at(at + 1, push_size(code_[at]));
        if (pc_ < code_.size() && value.fits_u64() &&
            emit_static_jump(value.low64(), static_cast<Opcode>(code_[pc_])))
            return;
        emit_constant(value);
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
        if (auto& last = next_[-1]; last.handler == Handler::ISZERO) {
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
        const auto end = std::min(from + size, code_.size());
        const auto available = static_cast<std::int64_t>(end - std::min(from, end));
        const auto word = [&](std::int64_t index) { return word_before(end, available, index); };
        const Uint256 value{word(0), word(1), word(2), word(3)};
        const auto missing = size - static_cast<std::size_t>(available);
        return missing == 0 ? value : value << static_cast<unsigned>(8 * missing);
    }

    /// Word `index` from the right of a big-endian number of `size` bytes that ends at `end`.
    std::uint64_t word_before(std::size_t end, std::int64_t size, std::int64_t index) const {
        const auto left = size - 8 * index;
        if (left <= 0)
            return 0;
        const auto word_end = end - static_cast<std::size_t>(8 * index);
        if (word_end < 8) {
            std::uint64_t word = 0;
            for (auto at = word_end - static_cast<std::size_t>(std::min<std::int64_t>(left, 8));
                 at < word_end; ++at)
                word = word << 8 | code_[at];
            return word;
        }
        std::uint64_t word = 0;
        std::memcpy(&word, code_.data() + word_end - 8, 8);
        if constexpr (std::endian::native == std::endian::little)
            word = __builtin_bswap64(word);
        return left >= 8 ? word : word & ((std::uint64_t{1} << (8 * left)) - 1);
    }

    AnalysedCode& out_;
    const Bytes& code_;
    const OpcodeTable& costs_;
    Instruction* const first_;
    Instruction* next_ = first_;
    Instruction* block_ = first_;
    std::size_t pc_ = 0;
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
