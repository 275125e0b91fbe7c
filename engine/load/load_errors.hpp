// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/result.hpp>

namespace studio::load::errors {

inline constexpr ErrorKind kUnknownKind{
    "load.unknown_kind",
    STUDIO_TEXT("engine", "There is no load called \"%1\". Choose transfers, token, mint, game or swap.")};
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
inline constexpr ErrorKind kSetupFailed{
    "load.setup_failed",
    STUDIO_TEXT(
        "engine",
        "The contracts of the load \"%1\" could not be deployed: there is no code at %2. Start the rollup "
        "anew, with at least %3 gas a block.")};

}  // namespace studio::load::errors
