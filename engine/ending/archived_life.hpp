// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <op/rollup_config.hpp>
#include <settling/claim_book.hpp>

namespace studio::ending {

/// Where what was on an ephemeral rollup is claimed on L1, and which L1 that is: `life.json` of its archive.
struct ArchivedLife {
    Address life;                   // EphemeralLife
    Address claims;                 // EphemeralClaims
    std::uint64_t settled_at = 0;   // L1 time, seconds
    std::uint64_t final_block = 0;  // of the L2
    op::BlockId last_l1;            // of the L1 data that the archive has
    std::vector<settling::ClaimAsset> assets;
};

std::string write_life_json(const ArchivedLife& life);
/// Reads exactly such a text. Errors: of codec's JSON; kLifeJson, which names the field.
Result<ArchivedLife> read_life_json(std::string_view text);

}  // namespace studio::ending
