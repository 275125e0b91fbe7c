// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/clock.hpp>
#include <map>
#include <mutex>
#include <pipeline/chain_feed.hpp>
#include <seams/execution.hpp>
#include <seams/l1_source.hpp>
#include <state/chain_state.hpp>
#include <store/chain_store.hpp>
#include <txpool/txpool.hpp>

#include "blob_store.hpp"
#include "l1_rules.hpp"

namespace studio::l1 {

struct L1Settings {
    std::uint64_t chain_id = 0;
    std::filesystem::path folder;
    chain::BlobSchedule blobs = kBpo2;
    std::uint64_t gas_limit = kBlockGasLimit;
    std::uint64_t safe_depth = kSafeDepth;             // blocks
    std::uint64_t finality_depth = kFinalityDepth;     // blocks; at least safe_depth
    std::uint64_t genesis_time = 0;                    // seconds; of a new chain
    std::map<Address, chain::GenesisAccount> genesis;  // of a new chain, beside the protocol's own contracts
    store::Durability durability = store::Durability::full;
    store::DiskLimits disk;
};

/// What becomes of transactions whose blocks a reorganisation took away.
enum class Undone : std::uint8_t {
    wait_again,  // they may come into the next blocks
    are_dropped  // as if nobody had ever sent them
};

/// The local L1. One thread at a time makes blocks and takes them back; any thread may read and send.
class L1Chain final : public seams::L1Node {
public:
    /// Opens the chain in the folder, or makes its genesis. Errors: those of the store; kOtherL1,
    /// kL1StateMismatch.
    static Result<std::unique_ptr<L1Chain>> open(L1Settings settings,
                                                 std::unique_ptr<seams::Execution> execution,
                                                 const Clock& stopwatch);
    ~L1Chain() override;

    /// Makes the next block from what waits and stores it. Errors: kTimeNotAfterParent, those of the store.
    Result<chain::SealedBlockPtr> produce(std::uint64_t timestamp);
    /// A reorganisation: takes the blocks after `last` away. Others, with other hashes, come in their place
    /// as they are made. Errors: kNoSuchL1Block; kReorgPastFinality unless `even_final`, which no honest L1
    /// does.
    Result<void> rewind(std::uint64_t last, Undone undone, bool even_final = false);

    chain::SealedBlockPtr l1_head() const override;
    Result<chain::SealedBlockPtr> l1_block(std::uint64_t number) const override;
    seams::SettledHeads l1_settled() const override;
    Result<Bytes> l1_blob(const Hash32& versioned_hash) const override;
    Result<Hash32> send_to_l1(BytesView raw_transaction) override;
    std::uint64_t l1_chain_id() const override { return settings_.chain_id; }
    std::uint64_t l1_next_nonce(const Address& account) const override;
    std::uint64_t l1_nonce(const Address& account) const override;
    Uint256 l1_balance(const Address& account) const override;
    bool l1_waits(const Hash32& transaction) const override;
    Result<std::optional<Included>> l1_receipt(const Hash32& transaction) const override;
    Result<Bytes> l1_call(const Address& to, BytesView data) const override;
    Fees l1_fees() const override;

    // For JSON-RPC and the explorer.
    const chain::ForkSchedule& schedule() const { return schedule_; }
    const L1Settings& settings() const { return settings_; }
    const seams::Execution& execution() const { return *execution_; }
    const store::ChainStore& store() const { return *store_; }
    const state::ChainState& state() const { return *state_; }
    const txpool::TxPool& pool() const { return *pool_; }
    pipeline::ChainFeed& feed() const { return feed_; }
    /// The header of a block at this time, before anything is in it.
    chain::Header draft_at(std::uint64_t timestamp) const;

private:
    L1Chain(L1Settings settings, std::unique_ptr<seams::Execution> execution, const Clock& stopwatch);
    state::Account account_at_head(const Address& address) const;  // of the state
    state::Account account_at_newest(const Address& address) const;
    Result<void> make_genesis();
    Result<void> restore();
    void open_pool();
    void set_head(chain::SealedBlockPtr block);
    Result<void> store_blobs(const chain::PooledTransaction& pooled);
    Result<std::vector<chain::SealedBlockPtr>> blocks_after(std::uint64_t last) const;

    const L1Settings settings_;
    const chain::ForkSchedule schedule_;
    const std::unique_ptr<seams::Execution> execution_;
    const Clock& stopwatch_;
    std::unique_ptr<store::ChainStore> store_;
    std::unique_ptr<BlobStore> blobs_;
    std::unique_ptr<state::ChainState> state_;
    std::unique_ptr<txpool::TxPool> pool_;
    mutable pipeline::ChainFeed feed_;
    std::uint64_t branch_ = 0;  // reorganisations so far; of the block maker

    std::mutex making_;  // a blob is kept before its transaction can be in a block
    mutable std::mutex mutex_;
    chain::SealedBlockPtr head_;   // guarded by mutex_
    std::uint64_t finalized_ = 0;  // guarded by mutex_; never goes back
};

}  // namespace studio::l1
