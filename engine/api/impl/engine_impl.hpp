// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <api/studio/engine.hpp>
#include <atomic>
#include <ending/restoration.hpp>
#include <gate/gate.hpp>
#include <map>
#include <memory>
#include <mutex>
#include <set>
#include <spec/estimate.hpp>
#include <store/chain_glance.hpp>
#include <thread>

#include "archive_record.hpp"
#include "event_log.hpp"
#include "genesis_lists.hpp"
#include "l1_reader.hpp"
#include "l1_to_read.hpp"
#include "price_book.hpp"
#include "resource_meter.hpp"
#include "rest_record.hpp"
#include "run_session.hpp"
#include "run_snapshot.hpp"
#include "shards_record.hpp"
#include "task_thread.hpp"
#include "ticker.hpp"

namespace studio::api_impl {

/// The product without a window: a workspace, its runs, and what watches them.
class EngineImpl final : public api::Engine {
public:
    EngineImpl(api::EngineOptions options, std::unique_ptr<store::Workspace> workspace);
    ~EngineImpl() override;
    /// Reads the list of runs; those that a killed program left as running are stopped ones now.
    Result<void> load_runs();
    /// Looks how far the workspace's L1 had come when it was last open; what is wrong with it is an event.
    void look_at_stored_l1();
    /// Asleep runs have their ports again, and events of theirs.
    void open_doors();
    void open_gates();
    /// Deletes the lists of accounts that no run and no saved design names.
    void drop_unused_lists() const;
    /// Reads which web pages may call. Error: kBadOrigin, of the options'.
    Result<void> load_origins();

    const std::vector<api::LayerInfo>& layers() const override;
    const std::vector<api::ModuleInfo>& modules() const override;
    const std::vector<api::LoadKindInfo>& load_kinds() const override;
    const std::vector<api::LoadArrivalInfo>& load_arrivals() const override;
    std::vector<api::PresetInfo> presets() const override;
    std::vector<api::DesignSummary> designs() const override;
    api::Validation parse_design(const std::string& json, api::RollupSpec& out) const override;
    std::string write_design(const api::RollupSpec& spec) const override;
    api::Validation validate(const api::RollupSpec& spec) const override;
    api::Estimate estimate(const api::RollupSpec& spec) const override;
    api::Outcome<api::Done> save_design(const std::string& id, const api::RollupSpec& spec) override;
    api::Outcome<api::Done> delete_design(const std::string& id) override;
    std::string unused_design_id(const std::string& name) const override;
    api::Outcome<api::ListImport> import_genesis_list(const std::string& path, const std::string& balance,
                                                      const ShareWatch& watch) override;
    api::Outcome<api::Done> find_genesis_list(const api::GenesisList& list,
                                              const std::string& folder) override;
    api::Outcome<api::Done> export_genesis_list(const api::GenesisList& list,
                                                const std::string& folder) const override;
    std::vector<api::PriceSet> price_sets() const override;
    api::Outcome<api::Done> save_price_set(const api::PriceSet& set) override;

    api::Outcome<api::RunId> launch(const api::RollupSpec& spec, const api::LaunchOptions& options) override;
    api::Outcome<api::Done> reopen(api::RunId run, const api::LaunchOptions& options) override;
    api::Outcome<api::Done> pause(api::RunId run) override;
    api::Outcome<api::Done> resume(api::RunId run) override;
    api::Outcome<api::Done> stop(api::RunId run) override;
    api::Outcome<api::Done> set_load(api::RunId run, const api::LoadChoice& load, bool active) override;
    api::Outcome<api::Done> delete_run(api::RunId run) override;
    bool wait_stopped(api::RunId run, std::int64_t timeout_ms) override;
    api::Outcome<api::Done> wake(api::RunId run) override;
    api::Outcome<api::Done> sleep(api::RunId run) override;
    api::Outcome<api::Done> set_rest(api::RunId run, std::int64_t sleep_after_ms) override;
    api::Outcome<api::Done> keep_warm(const api::RollupSpec& spec, std::size_t count) override;
    std::vector<api::WarmPool> warm_pools() const override;

    std::vector<api::RunSnapshot> runs() const override;
    std::optional<api::RunSnapshot> snapshot(api::RunId run) const override;
    std::vector<api::Event> events_after(std::uint64_t sequence, std::size_t limit) const override;
    std::vector<api::Sample> series(api::RunId run, api::Metric metric, std::int64_t from_ms,
                                    std::int64_t to_ms, std::size_t buckets) const override;
    api::ResourceUse resources() const override;

    api::Page<api::BlockRow> blocks(api::RunId run, const std::string& cursor,
                                    std::size_t limit) const override;
    api::Outcome<api::BlockDetail> block(api::RunId run, std::uint64_t number) const override;
    api::Page<api::TransactionRow> transactions(api::RunId run, std::optional<std::uint64_t> block,
                                                const std::string& address, const std::string& cursor,
                                                std::size_t limit) const override;
    api::Outcome<api::TransactionDetail> transaction(api::RunId run, const std::string& hash) const override;
    api::Page<api::AccountRow> accounts(api::RunId run, bool contracts_only, const std::string& cursor,
                                        std::size_t limit) const override;
    api::Outcome<api::AccountDetail> account(api::RunId run, const std::string& address,
                                             std::optional<std::uint64_t> as_of) const override;
    api::Page<api::StorageRow> storage(api::RunId run, const std::string& address,
                                       std::optional<std::uint64_t> as_of, const std::string& cursor,
                                       std::size_t limit) const override;
    api::Page<api::LogRow> logs(api::RunId run, const std::string& address, const std::string& cursor,
                                std::size_t limit) const override;
    std::vector<api::SearchHit> search(api::RunId run, const std::string& text) const override;
    std::vector<TestAccount> test_accounts(api::RunId run) const override;

    api::Outcome<api::Verification> verify(api::RunId run,
                                           const std::function<void(std::uint64_t)>& progress) const override;
    api::L1Status l1() const override;
    api::Outcome<api::Done> reorganise_l1(std::uint64_t blocks) override;
    api::Outcome<api::Done> set_l1_block_time(std::int64_t ms) override;
    api::Outcome<api::Done> travel(std::int64_t ms) override;

    api::Outcome<std::vector<api::BridgeAsset>> bridge_assets(api::RunId run,
                                                              const std::string& account) const override;
    api::Outcome<std::uint64_t> begin_bridging(api::RunId run, const api::BridgeOrder& order) override;
    std::vector<api::BridgeTransfer> bridge_transfers(api::RunId run) const override;
    api::Outcome<api::Done> retry_bridging(api::RunId run, std::uint64_t transfer) override;
    api::Outcome<api::Done> end_life(api::RunId run) override;
    api::Outcome<api::Done> pay_claims(api::RunId run, const std::vector<std::string>& holders) override;
    api::Outcome<api::Page<api::ClaimRow>> claims(api::RunId run, const std::string& find,
                                                  const std::string& cursor,
                                                  std::size_t limit) const override;
    api::Outcome<std::vector<api::ClaimAsset>> claim_assets(api::RunId run) const override;
    api::Outcome<api::Done> dissolve(api::RunId run) override;
    api::Outcome<api::RunId> import_archive(const std::string& path, const ShareWatch& watch) override;
    api::Outcome<api::ArchiveCheck> open_archive(api::RunId run, const ShareWatch& watch) override;
    api::Outcome<api::Done> close_archive(api::RunId run) override;
    api::Outcome<api::ArchiveCheck> verify_archive(const std::string& path,
                                                   const ShareWatch& watch) const override;
    api::Outcome<std::vector<api::ClaimCall>> archived_claim(api::RunId run,
                                                             const std::string& holder) const override;
    api::Outcome<api::EventReport> event_report(api::RunId run) const override;
    api::Outcome<api::EventReport> archived_report(const std::string& path) const override;
    api::ReportPage report_page(const api::EventReport& report, const api::ReportWords& words,
                                api::ReportForm form) const override;
    api::Outcome<api::RehearsalReport> rehearse(const api::RollupSpec& spec,
                                                const api::RehearsalOptions& options,
                                                const ShareWatch& watch) override;
    api::Outcome<api::Done> open_audience(api::RunId run, const api::AudienceOptions& options) override;
    api::Outcome<api::Done> close_audience(api::RunId run) override;
    api::Outcome<api::Done> set_conduct(api::RunId run, api::Layer layer, std::size_t index,
                                        api::OperatorConduct conduct) override;

    std::vector<api::WebOrigin> web_origins() const override;
    api::Outcome<api::Done> answer_origin(const std::string& origin, api::OriginAnswer answer) override;
    api::Outcome<api::Done> forget_origin(const std::string& origin) override;

private:
    using SessionPtr = std::shared_ptr<RunSession>;
    /// One run as the engine remembers it.
    struct Run {
        store::RunRecord record;
        api::RunSnapshot snapshot;  // complete for ended runs, the fixed part for open ones
        SessionPtr session;         // null: closed
        bool live = false;          // makes blocks or is about to
        bool asleep = false;        // not live; wakes when it is used
        bool resting = false;       // live, and asleep once its chain has stopped
        RestRecord rest = {};
        ShardsRecord event = {};                          // of a shard: what it belongs to
        std::shared_ptr<rpc::ServerLink> link = {};       // of a shard: how its event's gate reaches it
        api::Text stays_awake = {};                       // why it does not sleep though nobody uses it
        std::unique_ptr<rpc::Server> door = {};           // of an asleep one; null: it has no port
        bool stop_wanted = false;                         // while it is resting
        std::optional<WakeCause> wake_wanted = {};        // before it has fallen asleep
        std::optional<api::LoadChoice> load_wanted = {};  // of an asleep one: traffic to wake with
        std::string pool = {};                            // its design, of one that is kept warm; empty: none
        std::uint64_t l1_gas = 0;                         // of one that is kept warm: used for its contracts
    };
    /// What the shards of an event have in common.
    struct Gathering {
        std::unique_ptr<gate::Gate> gate;     // null: closed
        std::optional<api::LoadChoice> load;  // as it was told last
    };
    /// Rollups of a design that are launched ahead.
    struct Pool {
        api::RollupSpec spec;
        std::string design;  // text of its file
        std::size_t wanted = 0;
    };

    SessionPtr live_session(api::RunId run) const;
    /// Errors: kRunNotLive, RunSession::bridge.
    static Result<bridging::Bridge*> bridge_of(const SessionPtr& session);
    std::size_t live_runs() const;
    /// Waits while the run is being opened; never on the task thread, which opens it.
    void await_opening(api::RunId run) const;
    /// Opens a closed run's chain to look inside, when it is not open.
    Result<SessionPtr> session_to_read(api::RunId run) const;
    SessionPtr open_session(api::RunId run) const;  // null: closed
    /// A chain that somebody looks into: a run's, or the workspace's L1.
    struct Look {
        SessionPtr session;         // null: the L1
        L1Reader::Reading l1 = {};  // of the L1
        const query::Explorer& explorer() const { return session ? session->explorer() : l1.explorer(); }
    };
    Result<Look> look_into(api::RunId run) const;
    /// Those opened longest ago, for the caller to close. mutex_ is held.
    std::vector<SessionPtr> take_surplus_readers() const;
    SessionSettings settings_of(const Run& run, const api::LaunchOptions& options, bool live) const;
    void open_run(SessionSettings settings);
    /// Asked for by a launch or a reopening just now.
    WakeCause asked_now() const { return {WakeCause::Kind::person, {}, clock_.monotonic_ns()}; }
    /// A launch that is checked; `pool` names the pool that it is for. The first run of them.
    Result<api::RunId> launch_new(const api::RollupSpec& spec, const api::LaunchOptions& options,
                                  const std::string& pool, std::uint32_t shards);
    Result<std::vector<Run>> new_runs(const api::RollupSpec& spec, const std::string& pool,
                                      std::uint32_t shards);

    // Events of several shards; see engine_shards.cpp. The runs of an event, by shard; of a run that is
    // alone, itself.
    std::vector<api::RunId> members_of(api::RunId run) const;  // mutex_ is held
    std::vector<api::RunId> event_of(api::RunId run) const;
    api::Outcome<api::Done> tell_event(api::RunId run,
                                       const std::function<api::Outcome<api::Done>(api::RunId)>& tell) const;
    /// What must hold of each shard's life first, and what is said of one of which it does not.
    struct Readiness {
        std::function<bool(const api::LifeStanding&)> holds;
        const ErrorKind& error;  // %1: the shard
    };
    api::Outcome<api::Done> tell_whole_event(api::RunId run,
                                             const std::function<api::Outcome<api::Done>(api::RunId)>& tell,
                                             const std::optional<Readiness>& needed = {}) const;
    static api::LaunchOptions of_shard(api::LaunchOptions options);
    static std::shared_ptr<rpc::ServerLink> link_of(const ShardsRecord& event);
    /// What the run itself was opened with; of a shard, its share of the design that people see.
    static api::RollupSpec own_design(const Run& run);
    void add_event(const Run& run, api::RunSnapshot& snapshot) const;  // mutex_ is held
    /// Null: it is alone, or has no JSON-RPC.
    Result<std::unique_ptr<gate::Gate>> make_gate(const std::vector<std::shared_ptr<rpc::ServerLink>>& shards,
                                                  std::optional<std::uint16_t> port) const;
    Result<void> open_gate_again(api::RunId first, std::optional<std::uint16_t> port);
    void keep_gate(api::RunId first, std::unique_ptr<gate::Gate> gate);
    void close_gate_when_over(api::RunId run);
    bool is_event_quiet(api::RunId run) const;
    void introduce_pages(const std::vector<api::RunId>& shards) const;
    /// An event is launched whole or not at all.
    void stop_others(api::RunId run);

    // What the public functions of these names tell each shard of an event.
    api::Outcome<api::Done> reopen_one(api::RunId run, const api::LaunchOptions& options);
    api::Outcome<api::Done> pause_one(api::RunId run);
    api::Outcome<api::Done> resume_one(api::RunId run);
    api::Outcome<api::Done> stop_one(api::RunId run);
    /// One or all shards of an event, with their data. Errors: kNoSuchRun, kRunIsLive, of the workspace.
    Result<void> delete_all(const std::vector<api::RunId>& runs);
    api::Outcome<api::Done> wake_one(api::RunId run);
    api::Outcome<api::Done> sleep_one(api::RunId run);
    api::Outcome<api::Done> set_rest_of(api::RunId run, std::int64_t sleep_after_ms);
    api::Outcome<api::Done> set_load_of(api::RunId run, const api::LoadChoice& load, bool active);
    api::Outcome<api::Done> end_one(api::RunId run);
    api::Outcome<api::Done> pay_claims_of(api::RunId run, const std::vector<std::string>& holders);
    api::Outcome<api::Done> dissolve_one(api::RunId run);
    api::Outcome<api::Done> open_audience_of(api::RunId run, const api::AudienceOptions& options);
    api::Outcome<api::Done> close_audience_of(api::RunId run);

    // Sleep; see engine_rest.cpp. Of the task thread, but for those that say that mutex_ is held.
    Result<void> check_rest(std::int64_t sleep_after_ms) const;
    Result<void> check_activation(const api::LaunchOptions& options) const;
    static void remember_rest(Run& run);                            // mutex_ is held
    api::RestStanding rest_of(const Run& run) const;                // mutex_ is held
    std::optional<std::int64_t> wakes_at_ms(const Run& run) const;  // mutex_ is held
    /// The life of an asleep ephemeral one ends now.
    bool is_due(const Run& run) const;  // mutex_ is held
    /// Opens an asleep run; without options, as it was. mutex_ is held.
    void begin_waking(Run& run, const WakeCause& cause,
                      const std::optional<api::LaunchOptions>& launch = std::nullopt);
    bool will_stop_asleep(api::RunId run);
    bool wake_with_load(api::RunId run, const api::LoadChoice& load);
    void rouse(api::RunId run, const WakeCause& cause);
    void lay_down(api::RunId run);
    void fall_asleep(api::RunId run, SessionPtr session);
    void tell_of_sleep(api::RunId run) const;
    void look_after_rest();
    void look_after_rest_of(api::RunId run, RunSession& session);
    void open_door(api::RunId run);
    /// An asleep run ends.
    void end_sleep(api::RunId run);

    // Pools; see engine_pool.cpp.
    std::optional<api::RunId> take_warm(const api::RollupSpec& spec, const api::LaunchOptions& options);
    void look_after_pools();
    void look_after_pool(const Pool& pool);
    bool is_stale(const Run& run) const;  // mutex_ is held
    void free_warm(api::RunId run);

    void run_failed_to_open(api::RunId run, const Error& error);
    void settle_ended(api::RunId run);
    /// Of a run that was laid down and whose chain has stopped; null: it is no such run.
    SessionPtr rested_session(api::RunId run) const;
    /// Its archive takes the place of a dissolved rollup's files; nobody has them open.
    void put_away(api::RunId run, api::ArchiveStanding standing);
    /// Puts what the run is now into its record. mutex_ is held.
    void remember(Run& run) const;
    /// Writes a run's record; what goes wrong is an event of the run.
    void keep_record(const store::RunRecord& record);
    /// An event; run 0: of the workspace.
    void report(api::RunId run, const Error& error) const;
    /// The same for the workspace, but each error only once.
    void tell_once(const Error& error) const;
    api::RunSnapshot current(const Run& run) const;
    /// Archives: as the public functions say, with what went wrong.
    Result<api::RunId> take_archive(const std::string& path, const ShareWatch& watch);
    Result<api::ArchiveCheck> restore_run(api::RunId run, const ShareWatch& watch);
    /// The design of an unpacked archive, which the modules here can run.
    Result<api::RollupSpec> usable_design(const std::filesystem::path& unpacked) const;
    Result<api::ArchiveCheck> compute_archive(const std::filesystem::path& path,
                                              const std::filesystem::path& run_folder,
                                              const std::filesystem::path& scratch,
                                              const ShareWatch& watch) const;
    /// Of the run itself, whatever event it belongs to.
    Result<api::EventReport> report_of(api::RunId run) const;
    Result<api::RehearsalReport> rehearse_event(const api::RollupSpec& spec,
                                                const api::RehearsalOptions& options,
                                                const ShareWatch& watch);
    /// Error: kDesignInvalid.
    Result<void> check_design(const api::RollupSpec& spec) const;
    Result<api::EventReport> read_archived_report(const std::filesystem::path& path) const;
    Result<std::vector<api::ClaimCall>> claim_from_archive(api::RunId run, const std::string& holder) const;
    /// Whether the L1 names the archive and its signer, if the L1 at hand is the rollup's.
    Result<bool> compare_with_l1(const L1ToRead* l1, const ending::Restored& restored,
                                 const archive::SignedManifest& archive) const;
    /// The archive of a run that is not live; its chain is closed, so that its files may change.
    Result<api::ArchiveStanding> archive_of(api::RunId run);
    std::filesystem::path folder_of_archive(const std::filesystem::path& path) const;
    Result<void> set_archive(api::RunId run, const api::ArchiveStanding& standing);
    /// A run that is only an archive.
    void remember_archive(store::RunRecord record);
    Result<api::Verification> verify_run(const SessionPtr& session,
                                         const std::function<void(std::uint64_t)>& progress) const;
    /// Opens the workspace's L1 unless it is open. opening_ is held.
    Result<WorkspaceL1*> l1_of_workspace();
    Result<WorkspaceL1*> open_l1();
    WorkspaceL1Settings l1_settings(std::uint64_t seed) const;
    /// For Explore; nothing when this workspace never had an L1.
    Result<std::optional<WorkspaceL1Settings>> kept_l1() const;
    std::vector<L1Tenant> l1_tenants() const;
    /// The L1 of a run, else, or when the folder is empty, the workspace's; nothing when there is none. The
    /// run's seed is that of an L1 of its own.
    Result<std::optional<L1ToRead>> l1_to_read(const std::filesystem::path& run_folder,
                                               std::uint64_t run_seed) const;
    std::optional<spec::MachineFigures> machine_figures(const std::string& load_kind) const;
    void keep_machine_figures(const RunSession& session, const api::RunSnapshot& last);
    void load_machine_figures();
    /// An event of the workspace.
    void tell_of_l1(api::Text text) const;
    void load_l1_settings();
    /// From L1 block to L1 block, as it runs or as it would.
    std::int64_t l1_block_time_ms() const;
    /// The longest block time of the rollups that run on it; 0: none does.
    std::int64_t slowest_on_l1() const;
    Result<void> keep_skip(api::TimeSkip skip);
    api::Outcome<api::Done> keep_origins();
    /// The record of a run that a killed program left is as old as its launch: asks the chain itself.
    void catch_up(store::RunRecord& record) const;
    /// Puts the cost of what it used into the detail, at the prices of the design.
    void price(const RunSession& session, api::TransactionDetail& detail) const;

    const api::EngineOptions options_;
    SystemClock clock_;
    std::unique_ptr<store::Workspace> workspace_;
    std::vector<api::ModuleInfo> module_infos_;
    PriceBook prices_;
    mutable GenesisLists lists_;
    mutable EventLog events_;
    mutable ResourceMeter resources_;
    rpc::WebOrigins origins_;
    SessionContext context_;
    std::unique_ptr<WorkspaceL1> l1_;              // opened with the first rollup on it; guarded by opening_
    std::atomic<WorkspaceL1*> open_l1_ = nullptr;  // the same, for those who only look
    std::optional<store::ChainGlance> stored_l1_;  // as the program found it
    mutable L1Reader l1_reader_;                   // reads l1_
    std::atomic<std::int64_t> l1_block_time_ms_ = 12'000;  // of the workspace, unless the options say
    std::vector<api::TimeSkip> skips_;                     // guarded by mutex_; the last ones, oldest first

    std::mutex rehearsing_;         // one event is rehearsed at a time; no other lock is held with it
    mutable std::mutex archiving_;  // one archive is worked on at a time; taken before mutex_
    std::mutex launching_;          // one run is launched at a time; taken before mutex_
    /// Held for moments only, never while something is written: the window waits for it.
    mutable std::mutex mutex_;
    mutable std::map<api::RunId, Run> runs_;   // guarded by mutex_
    mutable std::vector<api::RunId> readers_;  // guarded by mutex_; opened to look inside, oldest first
    mutable std::set<std::string> told_;       // guarded by mutex_; what tell_once() has said
    mutable std::mutex opening_;               // one run is opened at a time
    std::map<std::string, spec::MachineFigures> machine_;  // guarded by mutex_; by kind of traffic
    std::vector<Pool> pools_;                              // guarded by mutex_
    std::map<api::RunId, Gathering> gatherings_;           // guarded by mutex_; by the run of the first shard
    bool closing_ = false;                                 // guarded by mutex_
    mutable std::condition_variable changed_;
    std::atomic<bool> looking_ = false;  // a look after sleepers is queued
    TaskThread tasks_;                   // its tasks use everything above
    std::unique_ptr<Ticker> ticker_;     // last: it gives tasks; null: nobody sleeps in simulated time
};

}  // namespace studio::api_impl
