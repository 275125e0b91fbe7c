// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/result.hpp>

namespace studio::rehearsal::errors {

inline constexpr ErrorKind kNoTraffic{
    "rehearsal.no_traffic",
    STUDIO_TEXT("engine",
                "The design has no traffic: nobody would come to the rehearsal. Choose what its users do, "
                "under \"Traffic\" in the design's settings.")};
inline constexpr ErrorKind kNoRate{
    "rehearsal.no_rate",
    STUDIO_TEXT(
        "engine",
        "The design's traffic comes as fast as it goes, so that nobody knows how many come. Give it a "
        "number of transactions a second.")};
inline constexpr ErrorKind kBadRuns{
    "rehearsal.bad_runs", STUDIO_TEXT("engine", "There can be 1 to %2 rehearsals of an event, not %1.")};
inline constexpr ErrorKind kBadTurnout{
    "rehearsal.bad_turnout",
    STUDIO_TEXT("engine",
                "Between 1 and %3 % of those who are expected can come, the smaller number first, not %1 to "
                "%2 %.")};
inline constexpr ErrorKind kBadLength{
    "rehearsal.bad_length",
    STUDIO_TEXT("engine", "A rehearsal can be %2 to %3 seconds of an event long, not %1.")};
inline constexpr ErrorKind kTooManyCome{
    "rehearsal.too_many_come",
    STUDIO_TEXT("engine",
                "%1 % of the design's traffic are %2 transactions a second, more than the %3 that can be "
                "made here. Let fewer come.")};
inline constexpr ErrorKind kCancelled{"rehearsal.cancelled",
                                      STUDIO_TEXT("engine", "The rehearsal was ended before it was over.")};
inline constexpr ErrorKind kFailed{"rehearsal.failed",
                                   STUDIO_TEXT("engine", "The rollup could not go on in the rehearsal: %1")};

}  // namespace studio::rehearsal::errors
