// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/result.hpp>

/// What can be wrong with the settings of a deployment: what the contracts' constructors and initialisers
/// would refuse, or what would leave a rollup that cannot go on.
namespace studio::l1::errors {

// Roles (OP specs, protocol/configurability).
inline constexpr ErrorKind kRoleMissing{
    "deployment.role_missing", STUDIO_TEXT("engine", "The rollup's %1 has no address; choose an account.")};
inline constexpr ErrorKind kBatchInboxMissing{"deployment.batch_inbox_missing",
                                              STUDIO_TEXT("engine", "The batch inbox has no address.")};

// SystemConfig (OP specs, protocol/system-config; holocene, isthmus, jovian).
inline constexpr ErrorKind kGasLimitOutOfRange{
    "deployment.gas_limit_out_of_range",
    STUDIO_TEXT("engine", "A block of the rollup has %1 gas; its contracts on L1 accept %2 to %3.")};
inline constexpr ErrorKind kFeeMarketZero{
    "deployment.fee_market_zero",
    STUDIO_TEXT("engine", "The base fee's change denominator and elasticity must be at least 1.")};
inline constexpr ErrorKind kFeeNeedsFork{
    "deployment.fee_needs_fork", STUDIO_TEXT("engine", "The setting %1 needs the rules of %2 or later.")};

// FaultDisputeGame (OP specs, fault-proof/stage-one/fault-dispute-game).
inline constexpr ErrorKind kClockTooShort{
    "deployment.clock_too_short",
    STUDIO_TEXT(
        "engine",
        "A side of a dispute game has %1 seconds, and its clock is extended by up to twice %2; give it at "
        "least that much.")};
inline constexpr ErrorKind kGameDepth{
    "deployment.game_depth",
    STUDIO_TEXT(
        "engine",
        "A dispute game that splits at depth %1 of %2 cannot be played: it must split at 2 or deeper and 2 "
        "before its end, which is at 125 at most.")};
inline constexpr ErrorKind kAnchorMissing{
    "deployment.anchor_missing",
    STUDIO_TEXT("engine", "There is no output root that the dispute games could begin from.")};

}  // namespace studio::l1::errors
