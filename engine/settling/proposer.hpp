// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <deque>
#include <map>
#include <set>

#include "game_course.hpp"
#include "safe_chain.hpp"

namespace studio::settling {

/// What lies between two claims at least.
enum class ProposalInterval : std::uint8_t { l1_seconds, l2_blocks };
/// Which block of the L2 is claimed: the newest that follows from L1, or the newest that cannot change any
/// more.
enum class ProposedHead : std::uint8_t { safe, finalized };

struct ProposerSettings {
    std::uint32_t game_type = 1;  // PermissionedDisputeGame
    ProposalInterval unit = ProposalInterval::l1_seconds;
    std::uint64_t interval = 3600;
    ProposedHead head = ProposedHead::safe;
};

/// What proposing has come to: games and bonds as the L1 has them now, transactions since it was opened, from
/// receipts of blocks on L1.
struct ProposerFigures {
    std::uint64_t games = 0;            // that it created
    std::uint64_t in_progress = 0;      // of these
    std::uint64_t upheld = 0;           // ended in its favour
    std::uint64_t lost = 0;             // ended against it
    std::uint64_t false_claims = 0;     // in progress, for an L2 that is gone
    std::uint64_t newest_l2_block = 0;  // claimed rightly
    Uint256 bonds_locked_wei;
    std::uint64_t transactions = 0;
    std::uint64_t failed_transactions = 0;
    std::uint64_t gas = 0;
    Uint256 fees_wei;
};

/// Claims the L2's outputs on L1 and sees the claims through, until its bonds are back. One thread.
///
/// It decides anew for each L1 block, from what both chains say, and only while nothing that its account sent
/// waits to be included: what a decision leads to is known before the next one, also behind a restart, or
/// when a reorganisation made transactions wait again.
///
/// Limitations: a claim is made as soon as the block is safe, also when its transaction lands beside the
/// batches that make it so; games of others are left alone.
class Proposer {
public:
    /// `first_interval_from` is when the first interval begins, L1 seconds. Everything outlives it.
    Proposer(ProposerSettings settings, L1Wallet& wallet, seams::L1Node& l1, DisputeGames& games,
             SafeChain& l2, std::uint64_t first_interval_from);

    enum class Did : std::uint8_t {
        nothing,  // until L1 has another block
        decided,  // what to send
        sent      // a transaction to L1
    };
    /// One step, when all that L1 has is known of the L2. Errors: kWalletEmpty, kGameTypeNotOffered and what
    /// L1 says; the next step goes on, and what could not be sent is decided again with the next L1 block.
    Result<Did> step();

    /// The L2's last block, when it has one: it is claimed as soon as it may be, and nothing after it.
    void end_at(std::optional<std::uint64_t> l2_block) { last_block_ = l2_block; }

    const ProposerFigures& figures() const { return figures_; }

private:
    Result<void> count_included();
    Result<void> decide();
    Result<void> look_after(const Game& game);
    void count(const Game& game, const GameCourse& course);
    Result<std::optional<Hash32>> true_root(std::uint64_t l2_block) const;
    Result<const Game*> newest_true_claim() const;
    bool is_own(const Game& game) const { return game.creator == wallet_.address(); }
    bool is_due(const Game* last, std::uint64_t l2_block) const;
    Result<void> propose();

    const ProposerSettings settings_;
    L1Wallet& wallet_;
    seams::L1Node& l1_;
    DisputeGames& games_;
    SafeChain& l2_;
    const std::uint64_t first_interval_from_;

    std::optional<std::uint64_t> last_block_;   // of the L2
    Hash32 decided_at_;                         // L1 block
    std::deque<L1Wallet::Call> queue_;          // decided there, to be sent
    std::set<Hash32> sent_;                     // not yet seen in a block
    std::uint64_t rests_until_ = 0;             // L1 block: after a failure
    std::uint64_t branch_ = 0;                  // of the games
    std::map<std::uint64_t, GameStatus> over_;  // games with nothing left to do, by index
    ProposerFigures figures_;
};

}  // namespace studio::settling
