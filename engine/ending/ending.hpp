// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <api/studio/report.hpp>
#include <api/studio/snapshots.hpp>
#include <base/clock.hpp>
#include <rollup/l1_link.hpp>
#include <settling/life.hpp>

#include "archivist.hpp"
#include "claim_desk.hpp"
#include "token_scout.hpp"

namespace studio::ending {

struct EndingTerms {
    rollup::Rollup& rollup;  // ephemeral, on an L1
    seams::RunFiles& files;
    const Clock& clock;  // the L1's time
    seams::LifeChoices choices;
    std::uint64_t game_s = 0;      // what an unchallenged dispute game takes
    std::uint64_t guardian_s = 0;  // and the guardian's time after it
    std::function<std::string(const Address&)> name_of;
    std::filesystem::path folder;       // of its run
    std::string design;                 // text of its design file
    const Clock* wall_clock = nullptr;  // the computer's
    Address deployer;                   // of its contracts on L1
    /// Whether a contract is the event's own: nobody else can put one at its address.
    std::function<bool(const Address&)> is_of_event;
    bool is_shard = false;  // then these are the same on all shards, and their tokens become one on L1
    /// The whole report: what report() gives and what else is known of the run.
    std::function<Result<api::EventReport>()> report;
    /// Whether nobody uses the event any more, this rollup or another of its shards.
    std::function<bool()> is_event_quiet;
};

/// Sees an ephemeral rollup through its end for its organiser: gives the organiser's word, registers the
/// tokens whose holders are to be paid, and pays the claims. Every public member may be called from any
/// thread; what the terms refer to outlives it.
class Ending {
public:
    /// Errors: kWishesUnread, of the file.
    static Result<std::unique_ptr<Ending>> open(EndingTerms terms);

    /// The organiser's word, durably. Errors: kEndedAlready, of the file.
    Result<void> end();
    /// Pays these, or everybody; durably. Errors: kNotSettled, kBookNotMade, kNothingToClaim, of the file.
    Result<void> pay(const std::vector<Address>& holders);
    /// Makes the archive and has its hash put on L1; durably. Errors: kNotSettled, kBookNotMade,
    /// kDissolvedAlready, of the file.
    Result<void> dissolve();
    /// That it is dissolved is final on L1, and the archive is there, as was asked for: nothing else of its
    /// folder is needed.
    bool is_over() const { return is_over_; }
    /// Nobody has used it for as long as its choices say.
    bool is_quiet() const { return is_quiet_; }
    /// The archive, once it is made here.
    std::optional<archive::SignedManifest> archive() const;

    /// Empty: the L1 has not been looked at yet.
    std::optional<api::LifeStanding> standing() const;
    /// `find` is part of an address, of a name, or empty. Errors: kNotSettled, kBookNotMade.
    Result<api::Page<api::ClaimRow>> claims(const std::string& find, const std::string& cursor,
                                            std::size_t limit) const;
    /// Errors: those of the L1.
    Result<std::vector<api::ClaimAsset>> assets() const;

    /// What it knows for the report of the event: all but design, prices and measured series. Errors:
    /// kNotSettled, kBookNotMade, those of the L1 and the store.
    Result<api::EventReport> report() const;

    /// The next step, if there is one. One thread. Errors: of the chains and the wallet, which may pass.
    Result<bool> work();

private:
    explicit Ending(EndingTerms terms);
    settling::Life life() const;
    Result<void> keep(const Wishes& wishes);
    Wishes wishes() const;
    Result<void> check_settled() const;
    Result<void> watch_for_quiet(const settling::Life& life);
    Result<bool> register_tokens(const settling::Life& life);
    Result<bool> count_left_out(const settling::Life& life);
    Result<bool> pay_claims(const settling::Life& life);
    Result<void> look_at_game(const settling::Life& life);
    Result<api::ReportProof> report_proof(const settling::Life& life) const;
    Result<void> pursue_dissolution(const settling::Life& life);
    api::ArchiveProgress archive_progress() const;
    void tell_keeper() const;

    const EndingTerms terms_;
    const rollup::LifeTerms life_terms_;
    seams::L1Node& l1_;
    settling::L1Wallet payer_;
    ClaimDesk desk_;

    // Of the thread that works.
    TokenScout scout_;
    Archivist archivist_;
    std::optional<std::uint64_t> dissolved_at_;  // L1 block at which that was seen first
    Hash32 registered_at_;                       // L1 block at which the registered assets were read
    bool may_settle_ = false;
    bool is_left_out_final_ = false;  // counted since it was settled
    std::uint64_t quiet_head_ = 0;    // L2 block
    std::int64_t active_ms_ = 0;      // when a user's transaction was seen last

    mutable std::mutex mutex_;
    Wishes wishes_;                                   // guarded by mutex_
    std::uint64_t assets_ = 0;                        // guarded by mutex_
    std::size_t left_out_ = 0;                        // token contracts; guarded by mutex_
    std::optional<std::int64_t> settleable_ms_;       // guarded by mutex_
    std::optional<archive::SignedManifest> archive_;  // guarded by mutex_
    std::atomic<bool> is_over_ = false;
    std::atomic<bool> is_quiet_ = false;
};

}  // namespace studio::ending
