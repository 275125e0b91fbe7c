// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <pipeline/fill_block.hpp>

#include "core.hpp"

namespace studio::rollup {

/// Builds one block after another on the head. Chain thread only.
class BlockProducer {
public:
    /// Waits until the moment on the chain's clock; false when the chain shall stop or pause now.
    using Waiter = std::function<bool(std::int64_t deadline_ns)>;

    BlockProducer(Core& core, Waiter wait);

    /// Builds and stores the next block. When the waiter says stop, what was promised so far is sealed at
    /// once. Errors: those of the store; then the chain must not go on.
    Result<void> produce();
    /// Forgets the time table: after a pause the next block begins now.
    void restart_schedule();

private:
    struct Slot {
        std::int64_t begin_ns = 0;
        std::int64_t end_ns = 0;
    };
    Slot next_slot();
    chain::Header draft_for(const Slot& slot) const;
    /// Fills the block slice by slice until its slot ends; false when it was cut short.
    bool fill_slices(const Slot& slot, const chain::Header& draft, seams::BlockBuilder& builder);
    void publish_slice(const chain::Header& draft, seams::BlockBuilder& builder);
    Result<void> store_block(const chain::Header& draft, seams::BlockBuilder& builder);
    void announce(const chain::SealedBlockPtr& block);
    store::BlockNotes notes() const;

    Core& core_;
    Waiter wait_;
    std::optional<std::int64_t> last_end_ns_;
    std::vector<pipeline::Inclusion> inclusions_;  // of the block being built
    std::vector<std::int64_t> promised_wall_ms_;   // of each inclusion
};

}  // namespace studio::rollup
