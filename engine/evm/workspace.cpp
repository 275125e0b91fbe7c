// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace.hpp"

#include <base/assert.hpp>
#include <base/limits.hpp>
#include <cstdlib>

namespace studio::evm {
namespace {

/// Each frame's stack begins at the top word of the one below. Untouched pages cost nothing, so the worst
/// case is reserved at once and the stack never moves.
constexpr std::size_t kStackWords = (kMaxCallDepth + 1) * static_cast<std::size_t>(kMaxStackHeight) + 2;
constexpr std::size_t kFirstArenaBytes = 64U << 10U;
/// A workspace that grew beyond this in one transaction gives the memory back.
constexpr std::size_t kKeptArenaBytes = 16U << 20U;

constexpr std::size_t kKeptBufferBytes = 64U << 10U;

void give_back(Bytes& buffer) {
    if (buffer.capacity() > kKeptBufferBytes)
        buffer = Bytes{};
}

/// Workspaces of this thread that are free; more than one only when a tracer runs another transaction.
thread_local std::vector<std::unique_ptr<Workspace>> free_workspaces;

}  // namespace

Workspace::Workspace() : stack_{static_cast<Uint256*>(std::malloc(kStackWords * sizeof(Uint256)))} {
    STUDIO_ASSERT(stack_ != nullptr);
}

Workspace::~Workspace() {
    std::free(stack_);
    std::free(arena_);
}

Frame& Workspace::push() {
    const auto index = static_cast<std::size_t>(depth_);
    if (index == frames_.size())
        frames_.push_back(std::make_unique<Frame>());
    Frame& frame = *frames_[index];
    const Frame* below = depth_ == 0 ? nullptr : frames_[index - 1].get();
    frame.stack_base = below != nullptr ? below->top : stack_;
    frame.top = frame.stack_base;
    frame.memory_base = below != nullptr ? below->memory_base + below->memory_size : 0;
    frame.memory_size = 0;
    frame.output_offset = frame.output_size = 0;
    frame.return_data.clear();
    ++depth_;
    deepest_ = std::max(deepest_, index + 1);
    return frame;
}

void Workspace::pop() {
    top().code.reset();
    --depth_;
}

void Workspace::release_surplus() {
    STUDIO_ASSERT(depth_ == 0);
    for (; deepest_ > 0; --deepest_)
        give_back(frames_[deepest_ - 1]->return_data);
    give_back(scratch);
    if (arena_size_ <= kKeptArenaBytes)
        return;
    std::free(arena_);
    arena_ = nullptr;
    arena_size_ = 0;
}

bool Workspace::grow_memory(std::size_t size) {
    Frame& frame = top();
    const auto end = frame.memory_base + size;
    if (end > limits::kEvmMaxMemoryBytes)
        return false;
    if (end > arena_size_) {
        const auto new_size = std::max({end, arena_size_ * 2, kFirstArenaBytes});
        auto* moved = static_cast<std::uint8_t*>(std::realloc(arena_, new_size));
        if (moved == nullptr)
            return false;
        arena_ = moved;
        arena_size_ = new_size;
        refresh_pointers();
    }
    std::memset(arena_ + frame.memory_base + frame.memory_size, 0, size - frame.memory_size);
    frame.memory_size = size;
    return true;
}

void Workspace::refresh_pointers() {
    Frame& frame = top();
    frame.memory = arena_ == nullptr ? nullptr : arena_ + frame.memory_base;
    if (frame.input.outside != nullptr)
        frame.input_data = frame.input.outside;
    else
        frame.input_data = arena_ == nullptr ? nullptr : arena_ + frame.input.arena_offset;
}

const CodeCache::Entry* Workspace::find_code(const Hash32& code_hash, chain::Fork fork) {
    auto& slot = recent_slot(code_hash);
    if (slot.entry && slot.code_hash == code_hash && slot.fork == fork)
        return &slot.entry;
    auto entry = CodeCache::shared().find(code_hash, fork);
    if (!entry)
        return nullptr;
    slot = {code_hash, fork, std::move(entry)};
    return &slot.entry;
}

const CodeCache::Entry& Workspace::remember_code(const Hash32& code_hash, chain::Fork fork,
                                                 CodeCache::Entry entry) {
    CodeCache::shared().insert(code_hash, fork, entry);
    return (recent_slot(code_hash) = {code_hash, fork, std::move(entry)}).entry;
}

const CodeCache::Entry& Workspace::init_code(BytesView code, chain::Fork fork) {
    const bool is_known =
        last_init_code_ && last_init_fork_ == fork &&
        std::equal(code.begin(), code.end(), last_init_code_->bytes->begin(), last_init_code_->bytes->end());
    if (!is_known) {
        last_init_code_ = analyse(std::make_shared<const Bytes>(code.begin(), code.end()), fork);
        last_init_fork_ = fork;
    }
    return last_init_code_;
}

WorkspaceLease::WorkspaceLease() {
    if (free_workspaces.empty()) {
        workspace_ = std::make_unique<Workspace>();
        return;
    }
    workspace_ = std::move(free_workspaces.back());
    free_workspaces.pop_back();
}

WorkspaceLease::~WorkspaceLease() {
    workspace_->release_surplus();
    free_workspaces.push_back(std::move(workspace_));
}

}  // namespace studio::evm
