// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <api/studio/rollup_spec.hpp>
#include <api/studio/scaling.hpp>
#include <array>
#include <base/clock.hpp>
#include <base/result.hpp>
#include <chain/account_list.hpp>
#include <chain/chain_config.hpp>
#include <chain/shard_place.hpp>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <pipeline/chain_feed.hpp>
#include <pipeline/pending_block.hpp>
#include <seams/execution.hpp>
#include <seams/module.hpp>
#include <seams/settlement.hpp>
#include <state/chain_state.hpp>
#include <store/chain_store.hpp>
#include <txpool/txpool.hpp>

#include "run_figures.hpp"

namespace studio::rollup {

struct L1Terms;  // l1_link.hpp
class L1Link;

enum class Phase : std::uint8_t { starting, running, paused, stopping, stopped, failed };

/// An account that the genesis funds.
struct FundedAccount {
    Address address;
    Uint256 balance;  // wei
};

struct RollupSettings {
    api::RollupSpec spec;  // validated
    std::uint64_t chain_id = 0;
    std::filesystem::path folder;        // of this run
    std::uint64_t seed = 0;              // of the keys of its modules' operators
    std::vector<FundedAccount> funded;   // beside the design's own genesis accounts
    chain::AccountListPtr genesis_list;  // the one that the design names; null: it names none
    std::optional<std::uint64_t> max_blocks;
    store::Durability durability = store::Durability::full;
    store::DiskLimits disk;
    std::shared_ptr<const L1Terms> l1;         // null: it stands on no L1
    chain::ShardPlace place = {};              // among those that carry an event together
    std::vector<Address> on_every_shard = {};  // the studio's accounts that act on each of them
};

/// Whose transaction it is.
enum class SentBy : std::uint8_t {
    people,  // a wallet's or a script's; on a shard: of accounts that live there
    studio   // this program's own: its accounts act on every shard
};

struct RollupClocks {
    Clock* chain = nullptr;      // decides when blocks are made
    Clock* stopwatch = nullptr;  // only measures
};

/// One rollup built from a design: modules, pool, state, store, and the one thread that owns the chain.
/// Every public member may be called from any thread.
class Rollup {
public:
    /// Builds the modules and opens the chain's folder; makes the genesis block when it is new. Errors: those
    /// of the store, and rollup_errors.hpp when the folder holds a chain of other rules.
    static Result<std::unique_ptr<Rollup>> open(RollupSettings settings, RollupClocks clocks);
    /// Stops first.
    ~Rollup();
    Rollup(const Rollup&) = delete;
    Rollup& operator=(const Rollup&) = delete;

    /// Called by the chain's thread at each slice, before it is filled, and once a block time when there is
    /// no block to make: simulated load enters here.
    using SliceHook = std::function<void(std::int64_t now_ns)>;
    void set_slice_hook(SliceHook hook);  // before start()
    /// USD of a transaction by layer, for the series of the cost chart; in the order of api::Metric's cost
    /// series. Called once a second by the chain's thread.
    using CostHook = std::function<std::array<double, 3>(const seams::Footprint&)>;
    void set_cost_hook(CostHook hook);  // before start()

    /// Called by the thread that works on L1 after each of its steps; tells whether there is more to do at
    /// once. In simulated time nobody calls it.
    using L1Hook = std::function<bool()>;
    void set_l1_hook(L1Hook hook);  // before start()

    void start();
    /// Makes one block on the caller's thread: for drivers that never start() it.
    Result<void> step();
    void pause();
    void resume();
    /// Ends after the block being built, which is sealed when it has transactions.
    void stop();
    /// Waits for the end for at most `timeout_ms`; tells whether it has come.
    bool wait_stopped(std::int64_t timeout_ms) const;
    /// Stops, and joins its threads: no hook is called any more, and what the hooks use may go, which has to
    /// go before the rollup where it holds states of it. Only to be looked into from then on.
    void close();

    Phase phase() const;
    /// Why it stopped by itself or failed; empty else.
    api::Text end_reason() const;

    /// Reads, checks and pools a transaction (EIP-2718 bytes). Errors: kNotRunning, kSealed, check_home,
    /// chain, txpool.
    Result<Hash32> submit(BytesView raw_transaction, SentBy sender = SentBy::people);

    const chain::ChainConfig& config() const;
    const api::RollupSpec& spec() const;
    /// Of the next block on no L1, and between blocks; both may change in a rush.
    std::uint64_t block_gas_limit() const;
    std::int64_t block_time_ms() const;
    /// Newest stored block; never null after open().
    chain::SealedBlockPtr head() const;
    /// Block numbers as the settlement module has them.
    seams::SettledHeads settled() const;
    /// Null when nothing is promised yet for the next block.
    std::shared_ptr<const pipeline::PendingBlock> pending() const;
    /// The header the next block will have if nothing else comes: for calls on "pending" and fee advice.
    chain::Header next_draft() const;
    /// The state at a stored block; error when it is ahead of the head.
    Result<std::shared_ptr<const state::StateView>> state_at(std::uint64_t block) const;
    /// The newest stored state with the promised slices on top.
    Result<std::shared_ptr<const state::StateView>> pending_state() const;
    /// Proof of an account and some of its slots: ChainState::prove, and for the L2ToL1MessagePasser at every
    /// block that a dispute game on L1 claims, however old. Errors as ChainState::prove.
    Result<state::AccountProof> prove(std::uint64_t block, const Address& address,
                                      const std::vector<Uint256>& keys) const;
    /// Tip in wei a gas at which a wallet gets in without waiting.
    Uint256 suggested_tip() const;

    /// Null: it stands on no L1.
    L1Link* l1() const;
    /// The module that runs its transactions.
    const seams::Execution& execution() const;
    /// The module that orders them.
    const seams::Sequencing& sequencing() const;
    /// The module that keeps its data.
    seams::Availability& availability() const;
    store::ChainStore& store() const;
    const state::ChainState& state() const;
    txpool::TxPool& pool() const;

    /// Blocks, slices, pooled transactions, notices as they happen; handlers run on the thread that made them
    /// and must be quick. Unsubscribes when the handle goes.
    pipeline::ChainFeed& feed() const;
    RunFigures figures() const;
    /// How it grows and shrinks; nothing: it does not.
    std::optional<api::ScalingStanding> scaling() const;

private:
    struct Parts;
    explicit Rollup(std::unique_ptr<Parts> parts);
    std::unique_ptr<Parts> parts_;
};

}  // namespace studio::rollup
