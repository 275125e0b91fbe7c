// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <derivation/origin_choice.hpp>
#include <optional>
#include <settling/batcher.hpp>
#include <settling/config_keeper.hpp>
#include <settling/life.hpp>
#include <settling/proposer.hpp>

#include "passer_proofs.hpp"

namespace studio::rollup {

/// Of an ephemeral rollup, on L1.
struct LifeTerms {
    Address life;                           // EphemeralLife
    Address claims;                         // EphemeralClaims
    std::optional<settling::EndClaim> end;  // such a claim on L1 ends the rollup
};

/// How a rollup stands on its L1. What is referred to outlives the rollup.
struct L1Terms {
    op::RollupConfig config;
    chain::ForkSchedule l1_schedule;
    std::map<Address, chain::GenesisAccount> predeploys;  // in the L2's genesis, beside the design's accounts
    std::shared_ptr<const L2Genesis> genesis;             // with the block whose hash `config` has
    /// L1 blocks upon an origin before it is taken; none once an ephemeral rollup is sealed.
    std::uint64_t confirmations = 0;
    seams::BatchingChoices batcher;
    std::optional<crypto::SecretKey> batcher_key;  // empty: somebody else brings the batches to L1
    Address dispute_game_factory;
    settling::ProposerSettings proposer;
    std::optional<crypto::SecretKey> proposer_key;  // empty: somebody else claims its outputs there
    std::optional<crypto::SecretKey> owner_key;     // empty: it is somebody else's
    std::optional<LifeTerms> life;                  // of an ephemeral rollup
    seams::L1Node* l1 = nullptr;
    const seams::CommittedData* committed = nullptr;  // of the availability module; null: all data are on L1
    seams::PayloadKeeper* keeper = nullptr;           // the same; null: all data go to L1
};

/// What the chain's thread needs to make the next block.
struct NextBlock {
    derivation::BlockAttributes attributes;
    bool takes_transactions = true;
    bool is_over = false;  // the head is the last block of an ephemeral rollup
};

/// What ties a rollup to its L1: the verifier that recomputes it from there, the batcher that brings its
/// blocks there, and the proposer that claims its outputs there.
class L1Link {
public:
    /// `l2` are the sequencer's own blocks. Errors: Verifier::open, those of the L1.
    static Result<std::unique_ptr<L1Link>> open(L1Terms terms, VerifierSettings verifier,
                                                const seams::Execution& execution,
                                                const seams::BlockArchive& l2, const Clock& stopwatch);

    const L1Terms& terms() const { return terms_; }
    const Verifier& verifier() const { return *verifier_; }
    /// What may be claimed of the L2 on L1, and proofs of it; any thread.
    const PasserProofs& passer_proofs() const { return *proofs_; }

    /// What L1 lays down for the block after `head`, with the origin that a sequencer chooses. Errors:
    /// kL1Unreadable, which may pass; those of derivation's attributes.
    Result<NextBlock> next_block(const chain::SealedBlock& head) const;
    /// The newest block up to `head` that may become safe on the L1 as it is now: its origin is in the L1's
    /// chain, or not to be seen there for now, past the drift there was no newer origin to be had, and the
    /// rollup had not ended before it.
    /// Errors: of the archive; kL1Unreadable, which may pass; kVerifierReorgPastFinality.
    Result<std::uint64_t> newest_standing(std::uint64_t head) const;

    /// One step of the work on L1: the verifier's, then the batcher's, then the proposer's. False: there is
    /// nothing to do until either chain has more. Errors: as theirs. One thread.
    Result<bool> work(std::uint64_t unsafe_head);
    /// What the verifier has read so far is all that L1 has.
    bool has_caught_up() const { return caught_up_; }
    /// What batching has cost; any thread.
    settling::BatcherFigures batcher_figures() const;
    /// Likewise proposing.
    settling::ProposerFigures proposer_figures() const;
    /// Brings what there is to L1 without waiting for a full channel.
    void flush();
    /// What the owner wants of the L2's block gas limit from now on, and whether batches wait until they are
    /// full; any thread.
    void wish_gas_limit(std::uint64_t gas) { wished_gas_ = gas; }
    void wish_full_batches(bool shall_wait) { full_batches_ = shall_wait; }

    /// The life of an ephemeral rollup as L1 had it at the last look; any thread.
    std::optional<settling::Life> life() const;
    /// What its organiser wants from now on; any thread.
    void wish(settling::LifeWishes wishes);

private:
    L1Link(L1Terms terms, const seams::BlockArchive& l2);
    void begin_proposing();
    void begin_keeping();
    Result<void> look_at_life();
    Result<bool> batch(std::uint64_t unsafe_head);
    Result<bool> propose();
    Result<bool> keep_life();
    Result<bool> keep_config();
    /// Empty when the L1 does not show the block's origin: its node may be behind.
    Result<std::optional<bool>> stands(const derivation::L2Ref& block) const;
    Result<chain::SealedBlockPtr> l1_block(std::uint64_t number) const;

    const L1Terms terms_;
    const seams::BlockArchive& l2_;
    std::unique_ptr<Verifier> verifier_;
    std::optional<settling::L1Wallet> batcher_wallet_;
    std::optional<settling::Batcher> batcher_;
    settling::DisputeGames games_;
    std::unique_ptr<PasserProofs> proofs_;
    std::optional<settling::L1Wallet> proposer_wallet_;
    std::optional<settling::Proposer> proposer_;
    std::optional<settling::L1Wallet> owner_wallet_;
    std::optional<settling::LifeKeeper> keeper_;
    std::optional<settling::ConfigKeeper> config_keeper_;
    Hash32 looked_at_life_;  // L1 block
    mutable std::mutex figures_mutex_;
    std::optional<settling::Life> life_;          // guarded by figures_mutex_
    settling::LifeWishes wishes_;                 // guarded by figures_mutex_
    settling::BatcherFigures batcher_figures_;    // guarded by figures_mutex_
    settling::ProposerFigures proposer_figures_;  // guarded by figures_mutex_
    std::atomic<bool> flush_ = false;
    std::atomic<std::uint64_t> wished_gas_ = 0;  // 0: as it is
    std::atomic<bool> full_batches_ = false;
    std::atomic<bool> caught_up_ = false;
};

}  // namespace studio::rollup
