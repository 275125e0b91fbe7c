// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/result.hpp>
#include <chain/blob_sidecar.hpp>
#include <chain/chain_config.hpp>
#include <functional>
#include <map>
#include <mutex>
#include <seams/sequencing.hpp>
#include <span>
#include <state/account.hpp>
#include <unordered_map>
#include <vector>

namespace studio::txpool {

/// A transaction that waits, and since when.
struct Pooled {
    chain::TransactionPtr transaction;
    std::uint64_t arrival = 0;     // ascending in the order of arrival
    std::int64_t received_ns = 0;  // monotonic
    std::int64_t received_wall_ms = 0;
    chain::BlobSidecarPtr sidecar;  // of a blob transaction
};

/// When a transaction reached this computer.
struct ReceiptTime {
    std::int64_t monotonic_ns = 0;
    std::int64_t wall_ms = 0;
};

/// An account at the newest stored block. Called from any thread.
using AccountReader = std::function<state::Account(const Address&)>;

/// What the chain demands of every transaction.
struct PoolRules {
    chain::ChainConfig config;
    std::uint64_t block_gas_limit = 0;
    std::function<bool(const Address&)> may_send = {};  // empty: everybody
};

struct PoolCounts {
    std::size_t ready = 0;   // could go into the next block
    std::size_t queued = 0;  // wait for an earlier nonce
};

class Selection;

/// The mempool of one chain. Any thread adds; the chain's thread selects. Nothing here depends on hash-table
/// order: what a selection gives depends on the candidates alone.
class TxPool {
public:
    TxPool(PoolRules rules, AccountReader reader);

    /// Takes a transaction whose signature was checked. A blob transaction needs its sidecar, which is
    /// checked here (EIP-4844, 7594). Errors: txpool_errors.hpp, chain's kSidecar….
    Result<void> add(chain::TransactionPtr transaction, ReceiptTime time, chain::BlobSidecarPtr sidecar = {});

    /// Opens a selection over what is ready now, in the sequencer's order. One at a time.
    Selection select(const seams::Sequencing& order, const Uint256& base_fee);
    /// The block is stored: its transactions leave the pool.
    void forget_included(const std::vector<chain::TransactionPtr>& included);
    /// The chain's state went back, or blocks came that others made: `returned`, and all that waits, is
    /// placed anew by the accounts as they are now, and what can never come is dropped. Chain thread only,
    /// with no selection open.
    void rebuild(std::span<const Pooled> returned);
    /// Execution refused a selected transaction: it leaves; later ones of its sender wait for its nonce.
    void discard(const chain::TransactionPtr& transaction);

    chain::TransactionPtr find(const Hash32& hash) const;  // null when not there
    /// The next nonce of the account, counting what waits and what is in the block being built.
    std::uint64_t next_nonce(const Address& address) const;
    PoolCounts counts() const;
    /// Places left.
    std::size_t room() const;
    /// Everything that waits, by sender and nonce; ready ones first, for txpool_content. At most `limit`.
    struct Content {
        std::vector<chain::TransactionPtr> ready, queued;
    };
    Content content(std::size_t limit) const;
    Content content_of(const Address& sender) const;
    /// What is ready and pays the base fee, each sender in nonce order, the highest tip first; for blocks
    /// that are built beside the chain. At most `limit`.
    std::vector<Pooled> ready_by_tip(const Uint256& base_fee, std::size_t limit) const;

private:
    friend class Selection;
    struct Sender {
        std::uint64_t next_nonce = 0;  // after the state and what was selected
        std::map<std::uint64_t, Pooled> waiting;
    };

    Result<void> check_fields(const chain::SignedTransaction& transaction) const;
    Result<void> check_blobs(const chain::Transaction& transaction,
                             const chain::BlobSidecarPtr& sidecar) const;
    Result<void> check_account(const chain::SignedTransaction& transaction, std::uint64_t next_nonce,
                               const Uint256& balance) const;
    /// Places what was checked for all but its sender's account; gives it the next arrival number.
    Result<void> place_by_account(Pooled pooled);
    Result<void> place(Sender& sender, Pooled pooled);
    std::size_t waiting_count() const { return waiting_; }
    static void append(const Sender& sender, std::size_t limit, Content& content);

    const PoolRules rules_;
    const AccountReader reader_;
    mutable std::mutex mutex_;
    std::unordered_map<Address, Sender> senders_;                // guarded by mutex_
    std::unordered_map<Hash32, chain::TransactionPtr> by_hash_;  // guarded by mutex_; selected ones too
    std::size_t waiting_ = 0;                                    // guarded by mutex_
    std::uint64_t arrivals_ = 0;                                 // guarded by mutex_
};

/// Hands out ready transactions one by one, best first, each sender in nonce order. What it handed out is
/// "selected" until forget_included(), discard() or give_back(). Chain thread only.
class Selection {
public:
    /// Empty when nothing more is ready.
    std::optional<Pooled> next();
    /// Returns the last ones handed out to the pool, for a later block. Skips their sender from here on.
    void give_back(Pooled pooled);

private:
    friend class TxPool;
    struct Head {
        Pooled pooled;
        Uint256 tip;
    };
    Selection(TxPool& pool, const seams::Sequencing& order, const Uint256& base_fee);
    bool after(const Head& a, const Head& b) const;
    void push_next_of(const Address& sender);  // the pool's mutex is held

    TxPool* pool_;
    const seams::Sequencing* order_;
    Uint256 base_fee_;
    std::vector<Head> heap_;
};

}  // namespace studio::txpool
