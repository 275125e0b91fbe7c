// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <api/studio/rehearsal.hpp>
#include <cstdint>

namespace studio::rehearsal {

/// What the sentences need beside the report itself.
struct FindingTerms {
    bool is_endless = false;        // the traffic has no end of its own
    bool stands_on_l1 = false;      // its batches and claims go to one
    bool is_sale = false;           // so many and no more are sold
    bool all_at_once = false;       // everybody is there at the opening
    std::uint32_t shards = 1;       // that carry the event; one of them was rehearsed
    std::int64_t slice_ms = 0;      // between two looks at who has come
    std::uint64_t gas_limit = 0;    // of a block
    std::uint64_t fitting_gas = 0;  // gas limit at which all fit who may come at the peak; 0: not known
};

/// What the figures and curves of a report mean: facts, then what to change, then what is not in it.
std::vector<api::RehearsalSentence> findings_of(const api::RehearsalReport& report,
                                                const FindingTerms& terms);

}  // namespace studio::rehearsal
