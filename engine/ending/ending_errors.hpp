// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/result.hpp>

namespace studio::ending::errors {

inline constexpr ErrorKind kEndedAlready{
    "ending.ended_already",
    STUDIO_TEXT("engine", "This rollup has ended already: its last transaction is in.")};
inline constexpr ErrorKind kNotSettled{
    "ending.not_settled",
    STUDIO_TEXT(
        "engine",
        "Nobody can be paid before the rollup's last state is settled on L1. It comes to that by itself "
        "once it has ended.")};
inline constexpr ErrorKind kBookNotMade{
    "ending.book_not_made",
    STUDIO_TEXT("engine", "The list of who had what is being made. Look again in a moment.")};
inline constexpr ErrorKind kNothingToClaim{
    "ending.nothing_to_claim",
    STUDIO_TEXT("engine", "The account %1 had nothing on the rollup when it ended. Check the address.")};
inline constexpr ErrorKind kWishesUnread{
    "ending.wishes_unread",
    STUDIO_TEXT(
        "engine",
        "What was asked for this rollup's end cannot be read (%1). Nothing is done until you ask for it "
        "again.")};
inline constexpr ErrorKind kClaimRefused{
    "ending.claim_refused",
    STUDIO_TEXT(
        "engine",
        "Its payment would be refused on L1: %1. A contract there may refuse ether. You can try again.")};

}  // namespace studio::ending::errors
