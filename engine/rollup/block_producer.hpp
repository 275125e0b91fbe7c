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
    /// once. While the L1 cannot be read there is no block. Errors: those of the store,
    /// kVerifierReorgPastFinality; then the chain must not go on.
    Result<void> produce();
    /// Forgets the time table: after a pause the next block begins now.
    void restart_schedule();

private:
    struct Slot {
        std::int64_t begin_ns = 0;
        std::int64_t end_ns = 0;
    };
    /// What is known of a block before the pool is asked.
    struct Order {
        Slot slot;
        chain::ChainConfig rules;
        chain::Header draft;
        std::vector<chain::TransactionPtr> forced;  // by L1
        bool takes_transactions = true;
        bool is_late = false;  // its time was over before it was begun: time was skipped, or it stood still
    };
    Result<Order> next_order();
    Order sovereign_order();
    /// The chain follows the L1 and the verifier first, and may go back for that.
    Result<Order> order_on_l1();
    /// No block for as long as one takes; why is told once.
    void sit_out(const Error& error);
    Slot next_slot();
    /// The slot that ends at the block's time.
    Slot slot_until(std::uint64_t timestamp) const;
    /// Fills the block slice by slice until its slot ends; false when it was cut short.
    bool fill_slices(const Order& order, seams::BlockBuilder& builder);
    void fill_from_pool(const chain::Header& draft, std::int64_t span_ns, seams::BlockBuilder& builder);
    void publish_slice(const chain::Header& draft, seams::BlockBuilder& builder);
    Result<void> store_block(const Order& order, seams::BlockBuilder& builder);
    void announce(const chain::SealedBlockPtr& block);
    store::BlockNotes notes(std::size_t forced) const;

    Core& core_;
    Waiter wait_;
    std::optional<std::int64_t> last_end_ns_;
    std::string told_;                             // why there is no block; empty: there was one
    std::vector<pipeline::Inclusion> inclusions_;  // of the block being built
    std::vector<std::int64_t> promised_wall_ms_;   // of each inclusion
    std::int64_t work_ns_ = 0;                     // of filling and storing it; measured
};

}  // namespace studio::rollup
