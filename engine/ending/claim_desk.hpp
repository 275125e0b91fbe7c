// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <api/studio/ending.hpp>
#include <atomic>
#include <mutex>
#include <settling/l1_wallet.hpp>

#include "last_state.hpp"
#include "wishes.hpp"

namespace studio::ending {

/// A holder of the last state, and how far its claims are.
struct ClaimLine {
    settling::Holding holding;
    bool is_contract = false;                // paid to the heir
    bool is_paid = false;                    // all of it but what is refused
    std::map<std::uint64_t, Error> refused;  // bridged assets that refuse to be paid
    std::optional<Error> refusal;            // of everything
    std::optional<Hash32> transaction;       // on L1, of the organiser's
};

/// Pays on L1 what everybody had when an ephemeral rollup ended (EphemeralClaims.sol). What is paid is read
/// from the contract, so that it goes on after a kill, a reorganisation, or when holders claim by themselves;
/// nobody can be paid twice. work() belongs to one thread, the rest to any.
class ClaimDesk {
public:
    struct Terms {
        const rollup::Rollup& rollup;
        seams::L1Node& l1;
        Address contract;  // EphemeralClaims
        settling::L1Wallet& payer;
    };
    explicit ClaimDesk(Terms terms) : terms_{terms} {}

    /// When a rollup ended, as its contract on L1 has it.
    struct Settled {
        std::uint64_t last_block = 0;  // of the L2
        std::uint64_t at_s = 0;        // L1 time
    };
    /// Once settled. Makes the list of holders, looks what is paid, sends claims for whom it is wished.
    /// False: there is nothing to do until the L1 has a new block, or the wishes change. Errors: of the L1,
    /// the store, the wallet; the next L1 block tries again.
    Result<bool> work(const Settled& settled, const Wishes& wishes);
    /// What was refused is tried again.
    void try_again() { shall_try_again_ = true; }

    /// Whether holders are known, and whether this one had something.
    bool is_open() const;
    bool knows(const Address& holder) const;
    api::ClaimProgress progress(const Wishes& wishes) const;
    /// What it looks at, for views of it.
    struct Listing {
        std::vector<settling::ClaimAsset> assets;
        std::vector<ClaimLine> lines;  // most ether first
    };
    /// Calls `look` with the listing while nothing changes it.
    void view(const std::function<void(const Listing&)>& look) const;

private:
    /// More than fit into one.
    static constexpr std::size_t kMostClaims = 256;

    /// What the contract counts; the same counts mean that nobody was paid meanwhile.
    struct Counts {
        Uint256 holders;
        std::vector<Uint256> paid;
        friend bool operator==(const Counts&, const Counts&) = default;
    };
    Result<void> make_list(std::uint64_t last_block);
    /// Who was paid by the newest L1 block.
    struct Paid {
        Counts counts;
        std::vector<settling::ClaimAsset> assets;
        std::vector<bool> lines;
    };
    /// Nothing when it is as it was.
    Result<std::optional<Paid>> look() const;
    /// The L1 blocks up to `head` since the last look, or since it was settled; newest first.
    Result<std::vector<chain::SealedBlockPtr>> blocks_since(std::uint64_t settled_s,
                                                            const chain::SealedBlock& head) const;
    /// At once, so that nobody is seen paid without the transaction that did it.
    void publish(std::optional<Paid> paid, const std::vector<chain::SealedBlockPtr>& blocks);
    void note_transaction(const chain::SignedTransaction& transaction, const chain::Receipt& receipt);
    Result<Counts> read_counts() const;
    api::ClaimProgress count(const Wishes& wishes) const;
    Result<bool> is_paid(const ClaimLine& line) const;
    Result<bool> is_paid_of(std::uint64_t asset, const Uint256& holder_or_token) const;
    /// What of a holder is neither paid nor refused.
    Result<settling::Holding> unpaid_of(const ClaimLine& line) const;

    /// What one claim is of.
    struct Part {
        std::size_t line = 0;
        std::optional<std::uint64_t> asset;  // empty: of the ether alone
        std::vector<Uint256> tokens;         // of a collection
    };
    struct Sent {
        Hash32 hash;
        std::vector<Part> parts;  // empty: it proves an asset
    };
    /// Claims to be sent, each with what it is of.
    struct Batch {
        std::vector<Part> parts;
        std::vector<settling::Claim> claims;
        std::size_t bytes = 0;
    };
    void begin_again();
    /// True while something that was sent waits.
    Result<bool> look_after_sent();
    /// Whether nothing of it was paid meanwhile.
    Result<bool> is_still_due(const Part& part) const;
    Result<void> take_outcome(const Sent& sent, bool success);
    Result<bool> send_next(const Wishes& wishes);
    std::vector<std::size_t> wanted_lines(const Wishes& wishes) const;
    Result<bool> prove_assets(const std::vector<std::size_t>& lines);
    /// Adds claims of the line that the L1 would pay now, and refuses the others.
    Result<void> add_payable(std::size_t line, Batch& batch);
    void refuse(const Part& part, Error why);
    std::string contract_of(const Part& part) const;  // on the rollup
    Error failure_of(const Part& part) const;
    Error refusal_of(const Part& part, std::string why) const;
    bool is_bridged(const Part& part) const { return part.asset && !listing_.assets.at(*part.asset).is_born; }
    Result<void> send_batch(Batch batch);
    Result<void> send(Bytes call, std::uint64_t gas, std::vector<Part> parts);

    const Terms terms_;
    std::unique_ptr<EndState> end_;  // of the thread that works, as what follows
    Hash32 seen_;                    // L1 block
    std::uint64_t seen_number_ = 0;
    std::optional<Counts> counts_;
    std::optional<Wishes> served_;  // with nothing left to send at that block
    std::vector<Sent> in_flight_;
    /// Claims in one transaction. Nobody can say which of them it failed for, so the next ones have half as
    /// many, until one goes alone; when they succeed there are more again.
    std::size_t most_claims_ = kMostClaims;
    std::map<std::uint64_t, unsigned> failures_;  // of claims that went alone, by asset
    std::map<Address, std::size_t> line_of_;

    std::atomic<bool> shall_try_again_ = false;
    mutable std::mutex mutex_;
    bool is_open_ = false;  // guarded by mutex_
    Listing listing_;       // guarded by mutex_; changed by the thread that works alone
    Uint256 fees_wei_;      // guarded by mutex_
    /// Counted for these wishes; the window asks many times a second. Guarded by mutex_; empty: has changed.
    mutable std::optional<std::pair<Wishes, api::ClaimProgress>> progress_;
};

}  // namespace studio::ending
