// SPDX-License-Identifier: GPL-3.0-or-later
#include "block_joining.hpp"

#include <algorithm>
#include <limits>

namespace studio::evm {
namespace {

/// A block that only jumps on, JUMPDEST PUSH JUMP, is paid for by whoever enters it together with the block
/// it leads to: its beginning takes that one's gas and stack needs over. Jumps with a constant target then go
/// on at that block's first instruction at once. Who comes another way, by a computed jump or from above,
/// runs the jump itself; since everything is paid, it enters at the `free` block.
///
/// Limitations: a ring of such blocks stays as it is where it closes.
class BlockJoiner {
public:
    BlockJoiner(Instruction* first, Instruction* end, const AnalysedCode& code)
        : first_{first}, end_{end}, code_{code}, free_{static_cast<std::uint32_t>(end - first)} {}

    Instruction* run() {
        join_empty_blocks();
        find_targets();
        for (auto* at = first_ + 1; at < end_; ++at)
            if (at->handler == Handler::jump_to && at[-1].handler == Handler::begin_block)
                join_path(at);
        for (auto* at = first_; at < end_; ++at)
            if (is_static_jump(at->handler) && at->argument != 0 && !is_settled(*at))
                at->argument = landing_of(static_cast<std::uint32_t>(at->argument));
        return has_free_block_ ? end_ + 1 : end_;
    }

private:
    static bool is_static_jump(Handler handler) {
        return handler >= Handler::jump_to && handler <= Handler::jump_to_unless;
    }

    /// A block without instructions takes the next one's needs over, and its beginning leads behind both.
    void join_empty_blocks() {
        for (auto* at = end_ - 1; at-- > first_;) {
            const auto& next = at[1];
            if (at->handler != Handler::begin_block || next.handler != Handler::begin_block ||
                next.length == std::numeric_limits<std::uint16_t>::max())
                continue;
            at->argument += next.argument;
            at->stack_needed = next.stack_needed;
            at->stack_room = next.stack_room;
            at->length = static_cast<std::uint16_t>(next.length + 1);
        }
    }

    /// Byte offsets become the block that begins there; 0: there is none.
    void find_targets() {
        for (auto* at = first_; at < end_; ++at) {
            if (!is_static_jump(at->handler))
                continue;
            at->argument = code_.target(Uint256{at->argument});
            if (at->argument == 0 && at->handler == Handler::jump_to)
                at->handler = Handler::fail_jump;
        }
    }

    Instruction& body_of(Instruction& block) const { return *(&block + block.length); }

    /// Whether the argument is a landing already: what is run first has an index above 0.
    static bool is_settled(const Instruction& jump) { return jump.argument >> 32U != 0; }
    /// Whether the jump is that of a block that pays for the next one already.
    bool is_joined(const Instruction& jump) const {
        return jump.handler == Handler::jump_to && static_cast<std::uint32_t>(jump.argument) == free_ &&
               is_settled(jump);
    }

    /// Joins the blocks of a path that only jump on, from its end back to the one of `jump`. A jump that lies
    /// on the path has the argument 0 meanwhile, which is no target, so that a ring ends the path.
    void join_path(Instruction* jump) {
        path_.clear();
        while (jump->handler == Handler::jump_to && !is_settled(*jump) && jump->argument != 0) {
            const auto target = static_cast<std::uint32_t>(jump->argument);
            path_.push_back({jump, target});
            jump->argument = 0;
            jump = &body_of(first_[target]);
        }
        for (; !path_.empty(); path_.pop_back()) {
            const auto [last, target] = path_.back();
            const auto& next = body_of(first_[target]);
            if (next.handler == Handler::jump_to && next.argument == 0)
                last->argument = landing_of(target);  // the ring closes here
            else
                join(*last, target);
        }
    }

    void join(Instruction& jump, std::uint32_t target) {
        jump.argument = (landing_of(target) & ~std::uint64_t{UINT32_MAX}) | free_;
        make_free_block();
        // Several JUMPDESTs in a row are as many beginnings.
        for (auto* block = &jump - 1; block >= first_ && block->handler == Handler::begin_block; --block)
            if (&body_of(*block) == &jump)
                take_over(*block, first_[target]);
    }

    /// `block` itself needs no word, and room for the one that it pushes.
    static void take_over(Instruction& block, const Instruction& next) {
        block.argument += next.argument;
        const auto room = static_cast<int>(block.stack_room) - next.stack_needed;
        block.stack_room = static_cast<std::uint16_t>(std::clamp<int>(room, 0, next.stack_room));
        block.stack_needed = room < 0 ? Instruction::kNeverEnough : next.stack_needed;
    }

    void make_free_block() {
        if (has_free_block_)
            return;
        has_free_block_ = true;
        *end_ = {Handler::begin_block, 0, static_cast<std::uint16_t>(kMaxStackHeight), 1, 0};
    }

    /// Where a jump lands: the block's beginning, and from bit 32 on what is run first.
    std::uint64_t landing_of(std::uint32_t target) const {
        auto& block = first_[target];
        const auto& body = body_of(block);
        const auto run_first = is_joined(body) ? body.argument >> 32U : std::uint64_t{target} + block.length;
        return run_first << 32U | target;
    }

    struct Step {
        Instruction* jump;
        std::uint32_t target;  // the block
    };

    Instruction* const first_;
    Instruction* const end_;
    const AnalysedCode& code_;
    const std::uint32_t free_;
    bool has_free_block_ = false;
    std::vector<Step> path_;
};

}  // namespace

Instruction* join_blocks(Instruction* first, Instruction* end, const AnalysedCode& code) {
    return BlockJoiner{first, end, code}.run();
}

}  // namespace studio::evm
