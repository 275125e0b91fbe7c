// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/result.hpp>

/// What a question about a chain can be answered with instead of an answer.
namespace studio::query::errors {

inline constexpr ErrorKind kNoSuchBlock{
    "query.no_such_block", STUDIO_TEXT("engine", "Block %1 does not exist; the newest block is %2.")};
inline constexpr ErrorKind kNoSuchTransaction{
    "query.no_such_transaction", STUDIO_TEXT("engine", "No block of this rollup holds the transaction %1.")};
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

}  // namespace studio::query::errors
