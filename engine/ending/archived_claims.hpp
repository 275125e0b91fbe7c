// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <rollup/rollup.hpp>

#include "archived_life.hpp"

namespace studio::ending {

/// What pays a holder on L1, without asking it: calls of EphemeralClaims, which anybody may send.
struct ArchivedClaim {
    std::vector<Bytes> proofs;  // of the token contracts that it needs, first; once for all holders
    std::vector<Bytes> claims;
};

/// The claims of what an account had in the last state of a rollup that has ended. Errors: kNothingToClaim;
/// of the store.
Result<ArchivedClaim> claim_of(const rollup::Rollup& rollup, const ArchivedLife& life, const Address& holder);

}  // namespace studio::ending
