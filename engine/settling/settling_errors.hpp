// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/result.hpp>

namespace studio::settling::errors {

inline constexpr ErrorKind kWalletEmpty{
    "settling.wallet_empty",
    STUDIO_TEXT("engine",
                "The account %1 has %2 wei on the L1 beyond what its waiting transactions may cost, too "
                "little for the next one. Send some there: it goes on by itself.")};
inline constexpr ErrorKind kL2BlockMissing{
    "settling.l2_block_missing",
    STUDIO_TEXT("engine", "L2 block %1, which is to be batched, is not stored.")};
inline constexpr ErrorKind kGameTypeNotOffered{
    "settling.game_type_not_offered",
    STUDIO_TEXT(
        "engine",
        "The rollup's DisputeGameFactory has no games of type %1: no output can be claimed. Its owner "
        "must set an implementation.")};
inline constexpr ErrorKind kNotSafe{
    "settling.not_safe",
    STUDIO_TEXT("engine", "L2 block %1 is not safe: what it claims cannot be recomputed from L1 yet.")};
inline constexpr ErrorKind kNoGameForWithdrawal{
    "settling.no_game_for_withdrawal",
    STUDIO_TEXT("engine",
                "No dispute game that counts claims L2 block %1 or a later one yet. The withdrawal can be "
                "proven after the next proposal.")};
inline constexpr ErrorKind kWithdrawalNotSent{
    "settling.withdrawal_not_sent",
    STUDIO_TEXT("engine", "At L2 block %1, the withdrawal had not been sent.")};

}  // namespace studio::settling::errors
