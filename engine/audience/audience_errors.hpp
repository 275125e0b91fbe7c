// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/result.hpp>

namespace studio::audience::errors {

inline constexpr ErrorKind kNothingToDo{
    "audience.nothing_to_do",
    STUDIO_TEXT("engine",
                "There is nothing for guests to do here: the page offers mints, tokens to claim and games. "
                "Choose one of these as the rollup's traffic.")};
inline constexpr ErrorKind kAllowListed{
    "audience.allow_listed",
    STUDIO_TEXT("engine",
                "This rollup takes transactions of listed accounts alone, and guests come with keys of their "
                "own: set \"Who may send\" to everybody in the design, then launch it again.")};
inline constexpr ErrorKind kLivesElsewhere{
    "audience.lives_elsewhere",
    STUDIO_TEXT("engine",
                "The account %1 lives on shard %2 of the event, and this page is of shard %3: it cannot be "
                "given coins here. Scan the code again.")};
inline constexpr ErrorKind kNoNetwork{
    "audience.no_network",
    STUDIO_TEXT("engine",
                "This computer is on no network that phones could reach. Connect it to the phones' Wi-Fi, "
                "then try again.")};

}  // namespace studio::audience::errors
