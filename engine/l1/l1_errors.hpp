// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/result.hpp>

namespace studio::l1::errors {

inline constexpr ErrorKind kReorgPastFinality{
    "l1.reorg_past_finality",
    STUDIO_TEXT("engine", "L1 block %1 is final: the L1 cannot go back before it.")};
inline constexpr ErrorKind kNoSuchL1Block{"l1.no_such_block",
                                          STUDIO_TEXT("engine", "The L1 has no block %1: its newest is %2.")};
inline constexpr ErrorKind kBlobNotKept{"l1.blob_not_kept",
                                        STUDIO_TEXT("engine", "The L1 node does not keep the blob %1.")};
inline constexpr ErrorKind kBlobDamaged{
    "l1.blob_damaged",
    STUDIO_TEXT("engine", "The file of the L1's blob %1 is damaged: it has %2 bytes instead of %3.")};
inline constexpr ErrorKind kL1CallReverted{
    "l1.call_reverted", STUDIO_TEXT("engine", "The call of the L1's contract reverted: %1.")};
inline constexpr ErrorKind kTimeNotAfterParent{
    "l1.time_not_after_parent",
    STUDIO_TEXT("engine", "An L1 block at %1 s cannot follow one at %2 s: time only goes forward.")};
inline constexpr ErrorKind kOtherL1{
    "l1.other_chain", STUDIO_TEXT("engine", "This folder holds the L1 with chain id %1, not %2.")};
inline constexpr ErrorKind kL1StateMismatch{
    "l1.state_mismatch",
    STUDIO_TEXT("engine",
                "The stored state of the L1 does not give the state root of its block %1: the data "
                "is damaged. Restore a copy of the workspace's folder.")};

}  // namespace studio::l1::errors
