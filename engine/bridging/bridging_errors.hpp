// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/result.hpp>

namespace studio::bridging::errors {

// --- orders ------------------------------------------------------------------------------------------
inline constexpr ErrorKind kUnknownAccount{
    "bridging.unknown_account",
    STUDIO_TEXT("engine",
                "\"%1\" is none of this rollup's test accounts: the studio cannot sign for it. Choose a test "
                "account.")};
inline constexpr ErrorKind kBadAmount{
    "bridging.bad_amount",
    STUDIO_TEXT("engine", "\"%1\" is no amount: write a whole number above 0, in the smallest unit.")};
inline constexpr ErrorKind kBadTokenId{
    "bridging.bad_token_id", STUDIO_TEXT("engine", "\"%1\" is no token's number: write a whole number.")};
inline constexpr ErrorKind kTooLittle{
    "bridging.too_little",
    STUDIO_TEXT("engine", "The account has %1 to move, less than the %2 that you ask for. Move less.")};
inline constexpr ErrorKind kTooLittleEther{
    "bridging.too_little_ether",
    STUDIO_TEXT("engine",
                "The account has %1 to move, less than the %2 that you ask for with the %3 that are "
                "kept back for fees. Move less.")};
inline constexpr ErrorKind kNoEtherForFees{
    "bridging.no_ether_for_fees",
    STUDIO_TEXT("engine",
                "The account has %1 on the L1 and needs %2 there for fees. Send some there first.")};
inline constexpr ErrorKind kNoEtherForFeesL2{
    "bridging.no_ether_for_fees_l2",
    STUDIO_TEXT("engine",
                "The account has %1 on the rollup and needs %2 there for fees. Send some there first.")};
inline constexpr ErrorKind kPortalTooPoor{
    "bridging.portal_too_poor",
    STUDIO_TEXT("engine",
                "The rollup's portal on L1 holds %1 that no other withdrawal waits for, and this one takes "
                "%2. What accounts have from the rollup's beginning was never deposited there: deposit some "
                "first.")};
inline constexpr ErrorKind kTokenNotOwned{
    "bridging.token_not_owned",
    STUDIO_TEXT("engine", "Token %1 does not belong to the account on the chain that it would leave.")};
inline constexpr ErrorKind kTokenUnderWay{
    "bridging.token_under_way", STUDIO_TEXT("engine", "Token %1 is being moved by another transfer.")};
inline constexpr ErrorKind kNoTestAssets{
    "bridging.no_test_assets",
    STUDIO_TEXT("engine", "There is no test token and no test collection yet. Make the test assets first.")};
inline constexpr ErrorKind kTooManyTransfers{
    "bridging.too_many_transfers",
    STUDIO_TEXT("engine", "%1 transfers are on their way already. Wait until some have ended.")};
inline constexpr ErrorKind kNoTransfer{"bridging.no_transfer",
                                       STUDIO_TEXT("engine", "This rollup has no transfer %1.")};
inline constexpr ErrorKind kNotFailed{
    "bridging.not_failed", STUDIO_TEXT("engine", "Transfer %1 has not failed: it goes on by itself.")};

// --- what is kept ------------------------------------------------------------------------------------
inline constexpr ErrorKind kRecordsUnread{
    "bridging.records_unread",
    STUDIO_TEXT(
        "engine",
        "The file with this rollup's transfers cannot be read (%1). Nothing is moved, so that nothing "
        "is moved twice. Restore the file \"bridging\" in the run's folder from a copy.")};

// --- on the way; the first sentences of what a step waits for ------------------------------------------
inline constexpr ErrorKind kWalletEmpty{
    "bridging.wallet_empty",
    STUDIO_TEXT("engine",
                "Ether for fees: the account has %1 on this chain and needs %2. It goes on by itself when "
                "some has come.")};
inline constexpr ErrorKind kPortalMustFill{
    "bridging.portal_must_fill",
    STUDIO_TEXT("engine",
                "More ether in the rollup's portal on L1, which holds %1: this withdrawal takes %2, and "
                "would be lost if the portal could not pay. It goes on by itself after a deposit.")};
inline constexpr ErrorKind kPaused{
    "bridging.paused",
    STUDIO_TEXT("engine",
                "The guardian of the L1's contracts, who has paused all bridges, to let them go on.")};
inline constexpr ErrorKind kL2CallReverted{
    "bridging.l2_call_reverted", STUDIO_TEXT("engine", "The call of the rollup's contract reverted: %1.")};
inline constexpr ErrorKind kNoWithdrawal{
    "bridging.no_withdrawal",
    STUDIO_TEXT("engine", "The transaction %1 on the rollup left no message to L1 behind.")};

// --- why a transfer cannot go on -----------------------------------------------------------------------
inline constexpr ErrorKind kReverted{
    "bridging.reverted",
    STUDIO_TEXT(
        "engine",
        "The transaction %1 was reverted: a contract refused it. What it paid for gas is gone, nothing "
        "else has moved. You can try again.")};
inline constexpr ErrorKind kRefusedOnL2{
    "bridging.refused_on_l2",
    STUDIO_TEXT("engine",
                "The deposit came to the rollup, in transaction %1, but the bridge there refused it. The "
                "messenger on the rollup keeps the message; anybody may relay it again.")};
inline constexpr ErrorKind kRefusedOnL1{
    "bridging.refused_on_l1",
    STUDIO_TEXT(
        "engine",
        "The withdrawal was finished on L1, in transaction %1, but the call that the portal made for it "
        "was refused there, and what it carried did not arrive.")};

}  // namespace studio::bridging::errors
