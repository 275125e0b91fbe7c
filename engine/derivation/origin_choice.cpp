// SPDX-License-Identifier: GPL-3.0-or-later
#include "origin_choice.hpp"

#include "derivation_errors.hpp"

namespace studio::derivation {

Result<OriginChoice> choose_origin(const L2Ref& parent, const op::RollupConfig& config,
                                   const seams::L1Source& l1, std::uint64_t confirmations) {
    const auto number = parent.l1_origin.number;
    const auto reorganised = [&] { return fail(errors::kL1Reorganised, {std::to_string(number)}); };
    STUDIO_TRY(current, l1.l1_block(number));
    if (!current || current->hash != parent.l1_origin.hash)
        return reorganised();
    const auto time = parent.time + config.block_time;
    const auto within_drift = [&](const chain::SealedBlock& origin) {
        return time <= origin.block.header.timestamp + config.max_sequencer_drift;
    };
    STUDIO_TRY(next, l1.l1_block(number + 1));
    if (next && next->block.header.parent_hash != current->hash)
        return reorganised();
    const bool can_be_next = next && next->block.header.timestamp <= time;
    const bool is_confirmed = l1.l1_head()->block.header.number >= number + 1 + confirmations;
    if (can_be_next && (is_confirmed || !within_drift(*current)))
        return OriginChoice{next, within_drift(*next)};
    return OriginChoice{current, within_drift(*current)};
}

}  // namespace studio::derivation
