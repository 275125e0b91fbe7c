// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <api/studio/report.hpp>
#include <map>
#include <seams/l1_source.hpp>

namespace studio::ending {

/// Who pays on L1 for a rollup; each with a key of its own, which signs for nothing else.
struct L1Payers {
    Address deployer;
    Address batcher;
    Address proposer;
    Address organiser;
    Address claims;                // EphemeralClaims: what the organiser sends there
    std::uint64_t settled_at = 0;  // from that L1 time (seconds) on is a payment
};

/// What that was for and has cost.
struct Spending {
    std::uint64_t transactions = 0;
    std::uint64_t failed = 0;  // of them
    std::uint64_t gas = 0;
    std::uint64_t blob_gas = 0;
    Uint256 fee_wei;  // for gas and blobs
};

/// Reads the L1's blocks from the newest one back to the payers' first transaction. Errors: of the L1.
Result<std::map<api::ReportDuty, Spending>> spent_on_l1(const seams::L1Node& l1, const L1Payers& payers);

}  // namespace studio::ending
