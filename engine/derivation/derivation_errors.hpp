// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/result.hpp>

namespace studio::derivation::errors {

inline constexpr ErrorKind kL1Reorganised{
    "derivation.l1_reorganised",
    STUDIO_TEXT("engine", "L1 block %1 is no longer in the chain: the L1 was reorganised.")};
inline constexpr ErrorKind kL1BlockMissing{"derivation.l1_block_missing",
                                           STUDIO_TEXT("engine", "The L1 does not give its block %1 now.")};
inline constexpr ErrorKind kWrongBlob{
    "derivation.wrong_blob",
    STUDIO_TEXT("engine", "What the L1 node gives as the blob %1 is another one: it has the hash %2.")};
inline constexpr ErrorKind kEpochBeforeOrigin{
    "derivation.time_before_origin",
    STUDIO_TEXT("engine", "An L2 block at %1 s cannot have an L1 origin at %2 s: it would be older.")};

}  // namespace studio::derivation::errors
