// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/result.hpp>

namespace studio::load::errors {

inline constexpr ErrorKind kUnknownKind{
    "load.unknown_kind", STUDIO_TEXT("engine", "There is no load called \"%1\". Choose one of: %2.")};
inline constexpr ErrorKind kBadRate{
    "load.bad_rate",
    STUDIO_TEXT("engine", "A load of %1 transactions a second is not possible; choose 1 to %2, or max.")};
inline constexpr ErrorKind kTooFewUsers{"load.too_few_users",
                                        STUDIO_TEXT("engine", "A load needs at least %1 users, not %2.")};
inline constexpr ErrorKind kTooManyUsers{
    "load.too_many_users",
    STUDIO_TEXT("engine",
                "This chain was started with %1 funded users; %2 are too many. Use fewer, or start "
                "the rollup anew with more users in its design.")};
inline constexpr ErrorKind kUnknownArrival{
    "load.unknown_arrival", STUDIO_TEXT("engine", "Traffic cannot come as \"%1\". Choose one of: %2.")};
inline constexpr ErrorKind kBadArrivalTime{
    "load.bad_arrival_time",
    STUDIO_TEXT("engine", "A curve of arrivals of %1 s is not possible; choose %2 to %3 s.")};
inline constexpr ErrorKind kCurveNeedsRate{
    "load.curve_needs_rate",
    STUDIO_TEXT("engine",
                "A curve of arrivals needs a rate, which is its peak. Set one, or let the traffic "
                "come steadily.")};
inline constexpr ErrorKind kNothingForSale{
    "load.nothing_for_sale",
    STUDIO_TEXT("engine", "Traffic \"%1\" sells nothing of which there could be a supply.")};
inline constexpr ErrorKind kBadSupply{
    "load.bad_supply", STUDIO_TEXT("engine", "A supply of %1 is not possible; choose 1 to %2, or none.")};
inline constexpr ErrorKind kOtherSupply{
    "load.other_supply",
    STUDIO_TEXT("engine",
                "The sale on this chain was opened with a supply of %1, which nobody can change. "
                "Start the rollup anew for another one.")};
inline constexpr ErrorKind kSetupFailed{
    "load.setup_failed",
    STUDIO_TEXT(
        "engine",
        "The contracts of the load \"%1\" could not be deployed: there is no code at %2. Start the rollup "
        "anew, with at least %3 gas a block.")};

}  // namespace studio::load::errors
