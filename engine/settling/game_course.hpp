// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "dispute_games.hpp"
#include "l1_wallet.hpp"

namespace studio::settling {

/// GameStatus of the contracts.
enum class GameStatus : std::uint8_t { in_progress, challenger_wins, defender_wins };

/// Where a game stands at the newest L1 block, and what whoever created it does next.
struct GameCourse {
    GameStatus status = GameStatus::in_progress;
    bool is_false = false;              // it claims what the L2 is not, at a block that is safe
    bool is_over = false;               // nothing of its creator's is in it any more
    Uint256 locked_wei;                 // of its creator's bonds
    std::vector<L1Wallet::Call> calls;  // to be sent in this order, now
};

/// The course of a game whose creator is `self`: claims are resolved bottom up once their clocks have run out
/// (resolveClaim), then the game (resolve), and the bonds are fetched when DelayedWETH lets them go
/// (claimCredit). `true_root` is the L2's output root at the game's block; empty while the block is not safe.
/// A game that turns out to claim something else, since the L1 went another way behind it, is countered by
/// its own creator once the game is final on L1, and is never helped to an end in which it wins. Errors:
/// those of the L1.
Result<GameCourse> course_of(const seams::L1Node& l1, const Game& game, const Address& self,
                             const std::optional<Hash32>& true_root);

}  // namespace studio::settling
