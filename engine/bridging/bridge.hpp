// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/clock.hpp>
#include <map>
#include <mutex>
#include <seams/run_files.hpp>

#include "course.hpp"
#include "order.hpp"

namespace studio::bridging {

struct BridgeTerms {
    rollup::Rollup& rollup;  // on an L1
    l1::RollupContracts contracts;
    seams::RunFiles& files;
    const Clock& clock;                   // the L1's time
    std::vector<crypto::SecretKey> keys;  // of the accounts that it signs for
};

/// Moves assets between the L1 and a rollup for accounts whose keys it has. A transfer that was begun goes on
/// whenever work() is called, also after the program was killed, until its assets have arrived. Every public
/// member may be called from any thread; what the terms refer to outlives it.
///
/// Limitations: a transaction's fee cap, ten times the fee of the moment, is never raised; one behind a nonce
/// that another wallet of the account left open waits until that wallet sends again.
class Bridge {
public:
    /// Reads the transfers of the run. Errors: kRecordsUnread, those of the file; nothing is changed then.
    static Result<std::unique_ptr<Bridge>> open(BridgeTerms terms);

    /// Begins a transfer, durably, and gives its id. Errors: of the order, kTooManyTransfers, of the file.
    Result<std::uint64_t> begin(const api::BridgeOrder& wish);
    /// A failed one is taken up again at the step that failed. Errors: kNoTransfer, kNotFailed, of the file.
    Result<void> retry(std::uint64_t id);
    /// Newest first. Waits for nothing.
    std::vector<api::BridgeTransfer> transfers() const;
    /// What an account has on both sides. Errors: kUnknownAccount, those of the chains.
    Result<std::vector<api::BridgeAsset>> assets(const std::string& account) const;

    /// Takes every transfer as far as it goes, if either chain has moved. False: there was nothing to send.
    /// Error: the file cannot be written; what went wrong on the chains is told by the steps that wait.
    Result<bool> work();

private:
    /// By what the next look can see something else than the last one.
    struct Sight {
        Hash32 l1, l2;
        std::uint64_t safe = 0, final_l1 = 0, final_l2 = 0;
        friend bool operator==(const Sight&, const Sight&) = default;
    };
    explicit Bridge(BridgeTerms terms);
    Sides sides() const { return {ground_.l1, ground_.l2, ground_.assets, terms_.contracts.optimism_portal}; }
    Sight sight() const;
    Result<void> restore();
    std::vector<std::uint64_t> order_of_work() const;
    Result<bool> take_on(std::uint64_t id, BusyAccounts& busy);
    void walk(Walk& walk);
    void note_end(Walk& walk, const TransferRecord& before) const;
    bool is_final(const std::vector<api::BridgeStep>& steps) const;
    Result<void> keep(const TransferRecord& record);
    Result<void> save(TransferRecords records);
    void show(const TransferRecord& record, std::vector<api::BridgeStep> steps);
    void note_waits(api::BridgeTransfer& transfer) const;
    Promises promises() const;
    Uint256 owed_by_portal() const;
    const TransferRecord* find(std::uint64_t id) const;
    /// The records with room for one more: the oldest settled one is forgotten. Error: kTooManyTransfers.
    Result<TransferRecords> with_room() const;

    const BridgeTerms terms_;
    std::map<Address, crypto::SecretKey> keys_;
    settling::DisputeGames games_;  // guarded by working_
    Ground ground_;

    std::mutex working_;         // held while transfers are looked at and written; taken before mutex_
    TransferRecords records_;    // guarded by working_
    std::optional<Sight> seen_;  // guarded by working_
    mutable std::mutex mutex_;
    std::map<std::uint64_t, api::BridgeTransfer> shown_;  // guarded by mutex_
};

}  // namespace studio::bridging
