// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <api/studio/engine.hpp>
#include <audience/audience.hpp>
#include <bridging/bridge.hpp>
#include <ending/ending.hpp>
#include <load/load_generator.hpp>
#include <load/load_thread.hpp>
#include <memory>
#include <metrics/price_set.hpp>
#include <mutex>
#include <query/explorer.hpp>
#include <rollup/rollup.hpp>
#include <rollup/run_folder.hpp>
#include <rpc/rollup_chain.hpp>
#include <rpc/server.hpp>
#include <store/workspace.hpp>

#include "event_log.hpp"
#include "genesis_lists.hpp"
#include "l1_place.hpp"
#include "rollup_load_target.hpp"
#include "run_accounts.hpp"
#include "wake_cause.hpp"

namespace studio::api_impl {

/// What every session of an engine shares; outlives them.
struct SessionContext {
    Clock* system_clock = nullptr;
    EventLog* events = nullptr;
    rpc::WebOrigins* origins = nullptr;  // of web pages that may call
    GenesisLists* lists = nullptr;
    bool simulated = false;
    store::DiskLimits disk;
    /// The L1 of the workspace, opened when it is first asked for.
    std::function<Result<WorkspaceL1*>()> l1;
    /// A price set by its id.
    std::function<metrics::PriceSet(const std::string& id)> prices;
    /// Called from the chain's thread when a run's phase changed.
    std::function<void(api::RunId)> on_phase;
    /// Called from any thread when an asleep run is needed, with the method of JSON-RPC that needs it.
    std::function<void(api::RunId, const std::string& method)> on_call;
    /// Whether nobody uses any shard of a run's event.
    std::function<bool(api::RunId)> is_event_quiet = [](api::RunId) { return true; };
};

class RunSession;

/// How a run is brought up.
struct SessionSettings {
    api::RunId id = 0;
    api::RollupSpec spec;
    std::uint64_t chain_id = 0;
    std::uint64_t seed = 0;
    EventShards shards;                     // it is one of these
    std::shared_ptr<rpc::ServerLink> link;  // of a shard: how its event's gate reaches it
    std::filesystem::path folder;
    std::filesystem::path first_shard;  // folder of its event's first shard, if that is another run
    api::LaunchOptions launch;
    bool run = true;          // false: only to look inside
    bool is_archive = false;  // computed again from one: all of it is final
    bool is_foreign = false;  // its keys are somebody else's: the seed is none
    bool begins = true;       // false: it gets its genesis and its place on L1, and makes no block
    bool was_asleep = false;
    WakeCause cause = {};  // of one that runs; asked_ns also of one that is launched or reopened
    Crowd crowd = Crowd::held_back;
    std::optional<api::LoadChoice> load = {};  // traffic that begins with it; empty: its design's
    /// Simulated runs: called by the chain's thread at each slice, before the traffic of that slice comes.
    std::function<void(RunSession&)> on_slice = {};
};

/// One rollup that is open: its chain, traffic, RPC and explorer. Thread-safe once opened.
class RunSession {
public:
    /// `door` is the port of one that was asleep; null: it opens one, if it is to have any.
    static Result<std::unique_ptr<RunSession>> open(SessionSettings settings, const SessionContext& context,
                                                    std::unique_ptr<rpc::Server> door = nullptr);
    /// Stops everything in order: chain, traffic, RPC.
    ~RunSession();

    rollup::Rollup& rollup() const { return *rollup_; }
    const query::Explorer& explorer() const { return *explorer_; }
    const SessionSettings& settings() const { return settings_; }
    /// What the rollup is opened with, but for its place on L1.
    rollup::RollupSettings chain_settings() const;
    WorkspaceL1* l1() const { return l1_; }
    /// The clock that its blocks are made by.
    const Clock& chain_clock() const { return *chain_clock_; }
    const std::optional<rollup::Placement>& placement() const { return placement_; }
    std::vector<api::Engine::TestAccount> test_accounts() const { return accounts_.test_accounts(); }
    /// Errors: kNoBridge; why its records could not be read.
    Result<bridging::Bridge*> bridge() const;
    /// Errors: kNoLife; why what was asked for could not be read.
    Result<ending::Ending*> ending() const;
    /// The report of an ephemeral rollup's event. Errors: kNoLife, those of Ending::report.
    Result<api::EventReport> event_report() const;
    /// Nobody has used it for as long as its design says that it then ends.
    bool is_quiet() const { return ending_ && ending_->is_quiet(); }
    /// The archive that takes the place of its files, once it is dissolved for good.
    std::optional<archive::SignedManifest> last_archive() const;

    Result<void> set_load(const api::LoadChoice& choice, bool active);
    api::LoadStatus load_status() const;
    /// Adds what batches and claims used on the L1, shared by the transactions that they carried, if it is
    /// known.
    seams::Footprint with_l1_use(seams::Footprint footprint) const;
    /// Lets an operator behave otherwise. Error: kNoSuchOperator.
    Result<void> set_conduct(api::Layer layer, std::size_t index, api::OperatorConduct conduct);
    /// The page for guests. Errors: kRunNotLive, those of Audience::open.
    Result<void> open_audience(const api::AudienceOptions& options);
    /// Of an event of several shards: the addresses of all shards' pages; see audience::ShardPages::set().
    void set_audience_peers(std::vector<std::string> urls);
    void close_audience();
    /// Fills what changes while it runs.
    void fill(api::RunSnapshot& snapshot, const metrics::PriceSet& prices) const;
    /// Stops the traffic, then the chain; returns at once.
    void stop();

    /// Why it may not fall asleep now, since something would be lost or left hanging. Any thread; the rest of
    /// this section is of the engine's task thread.
    Result<void> check_restful() const;
    /// For how long nobody has used it: neither its traffic, nor its guests, nor by JSON-RPC.
    std::int64_t idle_ms();
    /// Begins to fall asleep: from now on calls wake it, and it makes no more blocks. Errors:
    /// check_restful(), kAwakeWebSockets.
    Result<void> lie_down();
    bool lies_down() const { return lies_down_; }
    /// Wakes before it has fallen asleep.
    void get_up();
    /// It lies down, and all its blocks are safe: it can be closed.
    bool is_at_rest();
    /// By the L1's clock: when the life of an ephemeral rollup ends; empty: not by time.
    std::optional<std::int64_t> ends_at_l1_ms() const;
    /// Of its contracts on the L1, when they have just been deployed; 0: it stands on none.
    std::uint64_t deployment_gas() const;
    /// Its port stays open without it; null: it has none.
    std::unique_ptr<rpc::Server> take_door();

private:
    RunSession(SessionSettings settings, const SessionContext& context);
    Result<void> open_chain();
    /// Gives the rollup its place on an L1.
    Result<void> find_place(const L1Wishes& wishes, rollup::RollupSettings& chain);
    /// A chain on L1 begins with its contracts there. Error: kNotBegun.
    Result<void> check_begun() const;
    Result<WorkspaceL1*> find_l1(std::int64_t block_time_ms);
    /// A rollup takes at most one L1 block with each of its own (OP specs, derivation: L1 origins follow one
    /// another): a faster L1 would run away from it.
    void slow_l1_down(std::int64_t block_time_ms);
    Result<void> begin();
    /// The port for JSON-RPC, at which the rollup is asleep so far.
    Result<void> open_door();
    void begin_load();
    void note_awake();
    void note_first_block();
    Result<void> check_life() const;
    Result<bool> has_counted_to_end() const;
    Result<void> check_bridge() const;
    void work_on_simulated_l1();
    void open_bridge();
    void open_ending(const L1Wishes& wishes);
    /// For the explorer.
    query::ChainAccess access() const;
    /// After each look at the L1. Whether there is more to do at once.
    bool work_beside_l1();
    bool work_on_bridge();
    bool work_on_ending();
    void tell_trouble(std::string& told, const Result<bool>& did) const;
    std::optional<api::AudienceStanding> audience_standing() const;
    api::L1Standing l1_standing() const;
    std::uint64_t blocks_due() const;
    std::vector<api::OperatorGroup> operators() const;
    /// Null: the layer depends on nobody.
    seams::Operators* operators_of(api::Layer layer) const;
    void report(pipeline::Notice notice) const;
    void report_damage() const;

    SessionSettings settings_;
    const SessionContext& context_;
    RunAccounts accounts_;
    chain::AccountListPtr genesis_list_;  // null: the design names none
    std::unique_ptr<Clock> simulated_clock_;
    std::unique_ptr<WorkspaceL1> simulated_l1_;  // simulated runs have one of their own
    Clock* chain_clock_ = nullptr;
    WorkspaceL1* l1_ = nullptr;  // null: it stands on none
    std::optional<rollup::Placement> placement_;
    std::unique_ptr<rollup::RunFolder> files_;
    std::unique_ptr<bridging::Bridge> bridge_;  // outlives the rollup's threads, which use it, and no more
    std::optional<Error> no_bridge_;            // why there is none
    std::unique_ptr<ending::Ending> ending_;    // likewise; of an ephemeral rollup
    std::optional<Error> no_ending_;
    std::string bridge_trouble_, ending_trouble_;  // told last; of the thread that works on L1
    bool load_ended_ = false;                      // of that thread: nothing is taken any more
    std::unique_ptr<rollup::Rollup> rollup_;
    std::unique_ptr<query::Explorer> explorer_;
    pipeline::ChainFeed::Subscription subscription_;
    std::unique_ptr<RollupLoadTarget> load_target_;
    std::unique_ptr<load::LoadThread> load_thread_;        // live runs
    mutable std::mutex load_mutex_;                        // simulated runs: the chain's thread pumps
    std::unique_ptr<load::LoadGenerator> load_generator_;  // guarded by load_mutex_
    std::unique_ptr<rpc::RollupChain> rpc_chain_;
    std::unique_ptr<rpc::Server> rpc_;
    std::string rpc_url_;  // empty: not served
    std::optional<seams::LifeChoices> life_choices_;
    std::int64_t used_ns_ = 0;  // of the engine's task thread
    std::atomic<bool> lies_down_ = false;
    std::atomic<bool> works_beside_l1_ = true;  // at the last look
    std::atomic<double> cold_start_ms_ = 0;     // 0: not yet
    std::atomic<double> first_block_ms_ = 0;    // likewise
    mutable std::mutex audience_mutex_;
    std::unique_ptr<audience::Audience> audience_;  // guarded by audience_mutex_
    bool begun_ = false;
};

}  // namespace studio::api_impl
