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

inline constexpr ErrorKind kClaimFailed{
    "ending.claim_failed",
    STUDIO_TEXT(
        "engine",
        "Its payment failed on L1, though it was sent alone: a contract there may refuse ether or use "
        "up its gas. You can try again.")};
inline constexpr ErrorKind kAssetRefused{
    "ending.asset_refused",
    STUDIO_TEXT(
        "engine",
        "What it had of the token contract %1 would be refused on L1: %2. The rest does not depend on "
        "it.")};
inline constexpr ErrorKind kAssetFailed{
    "ending.asset_failed",
    STUDIO_TEXT(
        "engine",
        "What it had of the token contract %1 is not paid on L1: payments of it failed there, though they "
        "were sent alone. The rest does not depend on it.")};
inline constexpr ErrorKind kLifeJson{
    "ending.life_json",
    STUDIO_TEXT(
        "engine",
        "What the archive says of the rollup's end cannot be read (%1). Fetch the archive again, from "
        "somebody you trust.")};
inline constexpr ErrorKind kForeignFile{
    "ending.foreign_file",
    STUDIO_TEXT("engine",
                "The archive of %1 has a file that does not belong into it, %2. Do not open it; ask for the "
                "archive whose hash stands on L1.")};
inline constexpr ErrorKind kFileMissing{
    "ending.file_missing",
    STUDIO_TEXT("engine",
                "The archive of %1 lacks %2, without which its rollup cannot be computed again. Ask for the "
                "archive whose hash stands on L1.")};
inline constexpr ErrorKind kTooManyBlocks{
    "ending.too_many_blocks",
    STUDIO_TEXT("engine",
                "The archive of %1 says that its rollup had %2 blocks; at most %3 are computed again. Do not "
                "believe this archive.")};
inline constexpr ErrorKind kRestoredOtherwise{
    "ending.restored_otherwise",
    STUDIO_TEXT("engine",
                "What follows from the L1 data in the archive of %1 is not what its list of contents says: "
                "computed again, the %2 is %3. Do not believe this archive.")};
inline constexpr ErrorKind kDissolvedAlready{
    "ending.dissolved_already", STUDIO_TEXT("engine", "This rollup is being dissolved already.")};

}  // namespace studio::ending::errors
