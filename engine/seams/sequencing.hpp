// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/uint256.hpp>
#include <chain/block.hpp>
#include <cstdint>
#include <optional>

#include "scaling.hpp"

namespace studio::seams {

/// A transaction that waits, as a sequencer sees it.
struct Candidate {
    const chain::SignedTransaction* transaction = nullptr;
    std::uint64_t arrival = 0;  // ascending in the order in which the pool took them
    Uint256 tip;                // wei a gas above the base fee at which it was asked
};

/// Whose transactions a sequencer takes. What L1 forces in comes in whoever sent it.
enum class Admission : std::uint8_t { everybody, genesis_accounts };

/// When blocks are made, and in which order transactions get in.
/// Must: give a strict weak order that never depends on anything but the two candidates, so that a run can be
/// repeated. The pool keeps each sender's own nonce order, whatever this says.
class Sequencing {
public:
    virtual ~Sequencing() = default;
    /// Milliseconds between blocks while there is no rush; a whole number of seconds or a divisor of one
    /// second.
    virtual std::int64_t block_time_ms() const = 0;
    /// Milliseconds between preconfirmations; divides block_time_ms. 0: none.
    virtual std::int64_t slice_ms() const = 0;
    /// Whether `a` goes before `b`.
    virtual bool before(const Candidate& a, const Candidate& b) const = 0;
    /// Must: not be empty blocks unless this says so.
    virtual bool makes_empty_blocks() const = 0;
    /// May: take only some.
    virtual Admission admission() const { return Admission::everybody; }
    /// May: make more room in a rush. Must: then slice_ms() divides the block time of a rush too.
    virtual std::optional<ScalingChoices> scaling() const { return std::nullopt; }
};

}  // namespace studio::seams
