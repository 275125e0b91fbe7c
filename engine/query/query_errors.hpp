// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/result.hpp>

/// What a question about a chain can be answered with instead of an answer.
namespace studio::query::errors {

inline constexpr ErrorKind kNoSuchBlock{
    "query.no_such_block", STUDIO_TEXT("engine", "Block %1 does not exist; the newest block is %2.")};
inline constexpr ErrorKind kNoSuchTransaction{
    "query.no_such_transaction", STUDIO_TEXT("engine", "No block of this chain holds the transaction %1.")};
inline constexpr ErrorKind kBadHash{
    "query.bad_hash", STUDIO_TEXT("engine", "\"%1\" is not a hash: it needs 0x and 64 hexadecimal digits.")};
inline constexpr ErrorKind kBadAddress{
    "query.bad_address",
    STUDIO_TEXT("engine",
                "\"%1\" is not an address: it needs 0x and 40 hexadecimal digits, in one case or with a "
                "right checksum.")};
inline constexpr ErrorKind kReplayDiffers{
    "query.replay_differs",
    STUDIO_TEXT("engine",
                "Transaction %1 gave another result when it was run again; its calls are not shown.")};

// Overrides: execution-apis, eth_call and eth_simulateV1. Programs look for go-ethereum's words.
inline constexpr ErrorKind kNotAPrecompile{"override.not_a_precompile",
                                           STUDIO_TEXT("engine", "account %1 is not a precompile")};
inline constexpr ErrorKind kAlreadyOverridden{"override.already_overridden",
                                              STUDIO_TEXT("engine", "account %1 is already overridden")};
inline constexpr ErrorKind kStateAndStateDiff{
    "override.state_and_state_diff", STUDIO_TEXT("engine", "account %1 has both 'state' and 'stateDiff'")};
inline constexpr ErrorKind kOverrideOfWholeBlock{
    "override.of_whole_block",
    STUDIO_TEXT("engine", "block override \"%1\" is not supported for this RPC method")};

// Simulations: execution-apis, eth_simulateV1.
inline constexpr ErrorKind kBlockNumberOrder{
    "simulation.block_number_order", STUDIO_TEXT("engine", "block numbers must be in order: %1 <= %2")};
inline constexpr ErrorKind kBlockTimestampOrder{
    "simulation.block_timestamp_order", STUDIO_TEXT("engine", "block timestamps must be in order: %1 <= %2")};
inline constexpr ErrorKind kTooManyBlocks{"simulation.too_many_blocks",
                                          STUDIO_TEXT("engine", "too many blocks")};
inline constexpr ErrorKind kBlockGasLimitReached{
    "simulation.block_gas_limit_reached",
    STUDIO_TEXT("engine", "block gas limit reached: remaining: %1, required: %2")};
inline constexpr ErrorKind kSimulationTooLong{
    "simulation.too_long", STUDIO_TEXT("engine", "execution aborted: the simulation took too long")};

}  // namespace studio::query::errors
