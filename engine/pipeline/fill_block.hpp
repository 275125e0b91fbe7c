// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/clock.hpp>
#include <functional>
#include <seams/execution.hpp>
#include <txpool/txpool.hpp>

namespace studio::pipeline {

/// A transaction that went into the block, with when it came and what it cost.
struct Inclusion {
    std::int64_t received_ns = 0;
    std::int64_t received_wall_ms = 0;
    std::uint32_t execution_ns = 0;  // measured
};

/// Called for a transaction that execution refused; it has left the pool.
using RefusalHandler = std::function<void(const chain::TransactionPtr&, const Error&)>;

enum class FillEnd : std::uint8_t { pool_empty, block_full, out_of_time };

struct FillRequest {
    txpool::TxPool& pool;
    const seams::Sequencing& order;
    Uint256 base_fee;
    std::int64_t deadline_ns = 0;  // on the stopwatch
    const Clock& stopwatch;        // measures; never decides what a repeatable run contains
    bool heed_deadline = true;     // false in simulated time
};

/// Moves transactions from the pool into the block until there are none, the block is full, or time is up.
/// Appends to `inclusions` in the block's order.
FillEnd fill_block(const FillRequest& request, seams::BlockBuilder& builder,
                   std::vector<Inclusion>& inclusions, const RefusalHandler& on_refusal);

}  // namespace studio::pipeline
