// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/bytes.hpp>
#include <base/result.hpp>
#include <chain/chain_config.hpp>

/// What proposals on L1 claim of the L2 (OP specs, protocol/proposals.md: L2 output commitment construction).
namespace studio::op {

/// What an output root of version 0 is made of, and what a withdrawal's proof opens it with.
struct OutputParts {
    Hash32 state_root;
    Hash32 message_passer_storage_root;
    Hash32 block_hash;
    friend bool operator==(const OutputParts&, const OutputParts&) = default;
};

Hash32 output_root(const OutputParts& parts);

/// Those of a block since Isthmus, whose header has the message passer's root; before, only the state has it.
/// Error: kOutputNoPasserRoot.
Result<OutputParts> output_parts_of(const chain::Header& header, chain::OpFork fork);

}  // namespace studio::op
