// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seams/l1_source.hpp>

#include "refs.hpp"

namespace studio::derivation {

struct OriginChoice {
    chain::SealedBlockPtr block;
    /// False: the L1 stands still for longer than the sequencer may be ahead of it; the block must be empty.
    bool takes_transactions = true;
};

/// The L1 origin of the block after `parent`, as a sequencer chooses it (OP specs, protocol/derivation.md:
/// sequencer; batch queue): the next L1 block as soon as the L2 block is not older, else the same again. A
/// new origin has `confirmations` blocks on it, so that few reorganisations touch L2; where the drift is used
/// up, it is taken without. Errors: kL1Reorganised, those of the source.
Result<OriginChoice> choose_origin(const L2Ref& parent, const op::RollupConfig& config,
                                   const seams::L1Source& l1, std::uint64_t confirmations);

}  // namespace studio::derivation
