// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <deque>
#include <set>
#include <settling/dispute_games.hpp>
#include <settling/safe_chain.hpp>

#include "verifier.hpp"

namespace studio::rollup {

/// The verifier's chain as proposals and withdrawals need it, with what proves the L2ToL1MessagePasser at
/// each claimed block, however old. The tries lead back 128 blocks only, so the nodes from the state root to
/// the passer's account are kept when a block is claimed; its storage is built again from the history of its
/// slots (engine/README.md, "Proofs for withdrawals").
///
/// Threads: look_at_safe(), keep_claimed() and keep_proof() belong to the thread that steps the verifier; the
/// rest to any.
class PasserProofs final : public settling::SafeChain {
public:
    explicit PasserProofs(Verifier& verifier) : verifier_{verifier} {}

    /// After each step of the verifier. `is_between_l1_blocks`: no more follows from what has been read, so
    /// that the newest safe block is one that may be claimed, now or when it is final. Errors: those of the
    /// store.
    Result<void> look_at_safe(bool is_between_l1_blocks);
    /// Keeps the proof for every game whose claim is true, whoever created it, and remembers the blocks of
    /// those to come. Errors: those of the store.
    Result<void> keep_claimed(const settling::DisputeGames& games);

    seams::SettledHeads heads() const override { return verifier_.heads(); }
    Result<op::OutputParts> output_at(std::uint64_t block) const override;
    Result<chain::Header> header_at(std::uint64_t block) const override;
    Result<void> keep_proof(std::uint64_t block) override;
    /// Errors: kPasserProofNotKept, those of the store.
    Result<state::AccountProof> prove_passer(std::uint64_t block,
                                             const std::vector<Uint256>& keys) const override;
    Result<state::AccountProof> prove(std::uint64_t block, const Address& address,
                                      const std::vector<Uint256>& keys) const override {
        return verifier_.state().prove(block, address, keys);
    }

private:
    struct Candidate {
        std::uint64_t block = 0;
        std::vector<Bytes> nodes;
    };
    /// The nodes, if they are at hand.
    Result<std::optional<std::vector<Bytes>>> nodes_at(std::uint64_t block) const;

    Verifier& verifier_;
    std::deque<Candidate> candidates_;  // ascending
    std::set<std::uint64_t> claimed_;   // L2 blocks ahead of the safe one that games on L1 name
    std::uint64_t looked_branch_ = 0;
    std::size_t looked_games_ = 0;
};

}  // namespace studio::rollup
