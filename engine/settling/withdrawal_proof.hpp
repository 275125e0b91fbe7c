// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <op/withdrawal.hpp>

#include "dispute_games.hpp"
#include "safe_chain.hpp"

/// What brings a withdrawal from L2 to its target on L1 (OP specs, protocol/withdrawals.md: it is sent on L2,
/// proven against a dispute game, and finalised when both delays are over).
namespace studio::settling {

/// The withdrawals that a transaction on L2 sent, in the order of their events. Error: an event of the
/// message passer cannot be read.
Result<std::vector<op::Withdrawal>> withdrawals_in(const chain::Receipt& receipt);

/// Against what a withdrawal is proven.
struct WithdrawalProof {
    op::Withdrawal withdrawal;
    Game game;
    op::OutputParts output;            // opens the game's root claim
    std::vector<Bytes> account_nodes;  // the message passer in the output's state root; clients check it
    std::vector<Bytes> storage_nodes;  // the withdrawal in the message passer's storage root
};

/// Proves withdrawals against the games of one portal. One thread.
class WithdrawalProver {
public:
    WithdrawalProver(const seams::L1Node& l1, const Address& portal, DisputeGames& games, const SafeChain& l2)
        : l1_{l1}, portal_{portal}, games_{games}, l2_{l2} {}

    /// The newest game that counts and claims this L2 block or a later one: of the type that the portal
    /// respects, created since it does so, neither lost nor blacklisted, and for the L2 as it is. Error:
    /// kNoGameForWithdrawal, those of the L1.
    Result<Game> choose_game(std::uint64_t l2_block);
    /// Errors: kNotSafe, kWithdrawalNotSent; kBlockNotKept when nothing of the game's block is kept.
    Result<WithdrawalProof> prove(const op::Withdrawal& withdrawal, const Game& game) const;

private:
    Result<bool> counts(const Game& game) const;

    const seams::L1Node& l1_;
    const Address portal_;
    DisputeGames& games_;
    const SafeChain& l2_;
};

/// Call data for the portal. Whoever sends the proof is the one who may finalise by it.
Bytes prove_withdrawal_call(const WithdrawalProof& proof);
Bytes finalize_withdrawal_call(const op::Withdrawal& withdrawal);
/// The same by the proof that somebody else has sent.
Bytes finalize_withdrawal_call(const op::Withdrawal& withdrawal, const Address& proof_submitter);

}  // namespace studio::settling
