// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <base/uint256_reduction.hpp>
#include <vector>

#include "code_cache.hpp"
#include "frame.hpp"

namespace studio::evm {

/// The room a machine works in: one stack and one memory for all frames of a transaction, and the frames
/// themselves. Kept from transaction to transaction, so that running one allocates nothing. One thread.
class Workspace {
public:
    Workspace();
    ~Workspace();
    Workspace(const Workspace&) = delete;
    Workspace& operator=(const Workspace&) = delete;

    int depth() const { return depth_; }  // frames that are open
    Frame& top() { return *frames_[static_cast<std::size_t>(depth_ - 1)]; }
    /// Opens a frame whose stack and memory begin where those of the frame below end.
    Frame& push();
    void pop();
    /// Gives back what an unusually large transaction made it take.
    void release_surplus();

    /// Makes the top frame's memory `size` bytes long, new bytes zero. `size` is a multiple of 32. False when
    /// limits::kEvmMaxMemoryBytes does not allow it.
    bool grow_memory(std::size_t size);
    /// Sets the top frame's pointers into the arena anew; needed after the frame above it is gone.
    void refresh_pointers();

    /// Analysed code by hash: a small table of this thread in front of the shared cache. Null when unknown.
    const CodeCache::Entry* find_code(const Hash32& code_hash, chain::Fork fork);
    const CodeCache::Entry& remember_code(const Hash32& code_hash, chain::Fork fork, CodeCache::Entry entry);

    /// Init code made ready. The last one is remembered: a factory runs the same again and again.
    const CodeCache::Entry& init_code(BytesView code, chain::Fork fork);

    /// Output of precompiles.
    Bytes scratch;
    /// Of MULMOD.
    RepeatedModulus modulus;

private:
    struct RecentCode {
        Hash32 code_hash;
        chain::Fork fork{};
        CodeCache::Entry entry;
    };
    RecentCode& recent_slot(const Hash32& code_hash) { return recent_[code_hash[0] % recent_.size()]; }

    Uint256* stack_;
    std::uint8_t* arena_ = nullptr;
    std::size_t arena_size_ = 0;
    std::vector<std::unique_ptr<Frame>> frames_;
    int depth_ = 0;
    std::size_t deepest_ = 0;  // since the last release_surplus()
    std::array<RecentCode, 64> recent_;
    CodeCache::Entry last_init_code_;
    chain::Fork last_init_fork_{};
};

/// Lends a workspace of this thread for as long as it lives.
class WorkspaceLease {
public:
    WorkspaceLease();
    ~WorkspaceLease();
    WorkspaceLease(const WorkspaceLease&) = delete;
    WorkspaceLease& operator=(const WorkspaceLease&) = delete;
    Workspace& operator*() { return *workspace_; }

private:
    std::unique_ptr<Workspace> workspace_;
};

}  // namespace studio::evm
