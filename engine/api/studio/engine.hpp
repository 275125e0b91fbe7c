// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "audience.hpp"
#include "bridging.hpp"
#include "ending.hpp"
#include "events.hpp"
#include "module_info.hpp"
#include "outcome.hpp"
#include "rehearsal.hpp"
#include "report.hpp"
#include "rest.hpp"
#include "rollup_spec.hpp"
#include "snapshots.hpp"
#include "web_origins.hpp"

namespace studio::api {

struct EngineOptions {
    std::string data_dir;                      // designs, runs, prices; made when absent
    std::optional<std::uint64_t> seed;         // of keys and traffic; empty: from the operating system
    bool simulated_clock = false;              // as fast as it goes, repeatable (rollupctl run --blocks)
    std::vector<std::string> allowed_origins;  // web pages that may call, beside those that always may
    /// The workspace's L1: from block to block, at least a second (empty: as last set, 12 s at first); how
    /// many blocks lie on one until it counts as safe and as final.
    std::optional<std::int64_t> l1_block_time_ms;
    std::uint64_t l1_safe_depth = 32;
    std::uint64_t l1_finality_depth = 64;
    /// Bytes left on the disk of the data folder; empty: asked of the operating system.
    std::function<std::uint64_t()> free_disk_bytes = {};
};

struct LaunchOptions {
    std::optional<std::uint16_t> rpc_port;    // empty: first free port from 8545; 0: no RPC
    bool start_load = true;                   // start the design's own traffic
    std::optional<std::uint64_t> max_blocks;  // stop after so many (rollupctl run --blocks)
    Activation activation = {};               // of a launch; not of a simulated run
    std::int64_t sleep_after_ms = 0;          // of a launch: RestStanding::sleep_after_ms
};

struct DesignSummary {
    std::string id;  // file name without .rollup.json
    RollupSpec spec;
    std::int64_t saved_ms = 0;
};

struct PresetInfo {
    std::string id;
    Text title;
    Text plain;
    std::string icon;
    RollupSpec spec;
};

struct LoadKindInfo {
    std::string id;
    Text title;
    Text plain;
    std::string icon;
    bool sells = false;  // something of which a supply may be set (LoadChoice::supply)
};

/// How the users of a load come over time.
struct LoadArrivalInfo {
    std::string id;
    Text title;
    Text plain;            // one plain sentence
    Text origin;           // where its shape comes from
    bool has_end = false;  // lasts LoadChoice::arrival_s, and needs a rate
    /// The share of the peak rate, 0 to 1, at equal steps from the start of its time to the end.
    std::vector<double> shape;
};

struct PriceInput {
    std::string id;
    Text title;
    std::string unit;
    double value = 0;
};
struct PriceSet {
    std::string id;
    std::string title;
    std::string date;
    std::string source;
    bool user_made = false;
    std::vector<PriceInput> inputs;
};

/// The whole product without a window. Every member is safe to call from any thread. Those marked
/// [quick] answer at once from memory; the others read files or run code: call them off the window's thread.
class Engine {
public:
    /// Fails when the folder cannot be made, written or is in use by another program.
    static Outcome<std::unique_ptr<Engine>> open(EngineOptions options);
    virtual ~Engine() = default;  // stops every run cleanly

    // Modules and designs
    virtual const std::vector<LayerInfo>& layers() const = 0;               // [quick] top of the stack first
    virtual const std::vector<ModuleInfo>& modules() const = 0;             // [quick]
    virtual const std::vector<LoadKindInfo>& load_kinds() const = 0;        // [quick]
    virtual const std::vector<LoadArrivalInfo>& load_arrivals() const = 0;  // [quick] the usual one first
    virtual std::vector<PresetInfo> presets() const = 0;                    // [quick]
    virtual std::vector<DesignSummary> designs() const = 0;
    /// Parses a *.rollup.json; on a syntax error the list holds that one problem.
    virtual Validation parse_design(const std::string& json, RollupSpec& out) const = 0;  // [quick]
    virtual std::string write_design(const RollupSpec& spec) const = 0;                   // [quick]
    virtual Validation validate(const RollupSpec& spec) const = 0;                        // [quick]
    virtual Estimate estimate(const RollupSpec& spec) const = 0;                          // [quick]
    virtual Outcome<Done> save_design(const std::string& id, const RollupSpec& spec) = 0;
    virtual Outcome<Done> delete_design(const std::string& id) = 0;
    virtual std::string unused_design_id(const std::string& name) const = 0;

    // Lists of accounts that designs name. The workspace keeps them by their content.
    /// Hears how much of a long piece of work is done, 0 to 1; false ends it. May be empty.
    using ShareWatch = std::function<bool(double share)>;
    /// Takes in a table of accounts: a line for each, "address,balance", perhaps below a line of titles; the
    /// balance in wei, or with a unit ("1.5 ether", "20 gwei"). Lines with an address alone get `balance` (in
    /// the same form; empty: there may be none). A *.accounts file of the studio is taken as it is. Nothing
    /// is taken when a line has a problem. Fails when the file cannot be read, and when `watch` says so.
    virtual Outcome<ListImport> import_genesis_list(const std::string& path, const std::string& balance,
                                                    const ShareWatch& watch) = 0;
    /// Brings the list of a design that was read from `folder` into the workspace, unless it is there. Fails
    /// when it is in neither, or the one beside the design has another content.
    virtual Outcome<Done> find_genesis_list(const GenesisList& list, const std::string& folder) = 0;
    /// Puts the list into a folder, under its name, for a design's file there. Fails when another file has
    /// that name.
    virtual Outcome<Done> export_genesis_list(const GenesisList& list, const std::string& folder) const = 0;

    virtual std::vector<PriceSet> price_sets() const = 0;
    virtual Outcome<Done> save_price_set(const PriceSet& set) = 0;

    // Running. Commands return at once when they were queued; their effect comes as events and snapshots.
    // A design with several shards is launched as so many runs, the first of which launch() gives. What
    // is told to any of them is told to the event: pause, resume, stop, reopen, wake, sleep, set_rest,
    // set_load (all of it, which is shared out), delete_run, end_life, pay_claims without holders, dissolve,
    // open_audience, close_audience.
    virtual Outcome<RunId> launch(const RollupSpec& spec, const LaunchOptions& options) = 0;
    virtual Outcome<Done> reopen(RunId run,
                                 const LaunchOptions& options) = 0;  // continue a stopped run's chain
    virtual Outcome<Done> pause(RunId run) = 0;
    virtual Outcome<Done> resume(RunId run) = 0;
    virtual Outcome<Done> stop(RunId run) = 0;
    virtual Outcome<Done> set_load(RunId run, const LoadChoice& load, bool active) = 0;
    virtual Outcome<Done> delete_run(RunId run) = 0;  // a stopped one, with its data
    /// Blocks until the run has stopped, or for at most `timeout_ms`; tells whether it has. An asleep one has
    /// not.
    virtual bool wait_stopped(RunId run, std::int64_t timeout_ms) = 0;

    // Sleep. An asleep run stays one when the program ends, and has its port again when it begins.
    /// Wakes an asleep run, or one that is falling asleep. Fails for any other.
    virtual Outcome<Done> wake(RunId run) = 0;
    /// Lets a running rollup fall asleep; on an L1, as soon as its last blocks are safe there. Fails, and
    /// says why, while something would be lost or left hanging.
    virtual Outcome<Done> sleep(RunId run) = 0;
    /// From now on it falls asleep when nobody has used it for so long: 0 (never), or a second to a week.
    virtual Outcome<Done> set_rest(RunId run, std::int64_t sleep_after_ms) = 0;
    /// Keeps so many (0 to 8) rollups of this design launched ahead, for launch() to wake one of them. They
    /// are none of runs(). Lasts until the program ends; what they used is freed then.
    virtual Outcome<Done> keep_warm(const RollupSpec& spec, std::size_t count) = 0;
    virtual std::vector<WarmPool> warm_pools() const = 0;  // [quick]

    // Watching
    virtual std::vector<RunSnapshot> runs() const = 0;                 // [quick] newest first, past ones too
    virtual std::optional<RunSnapshot> snapshot(RunId run) const = 0;  // [quick]
    /// Events after `sequence`, at most `limit`, oldest first.
    virtual std::vector<Event> events_after(std::uint64_t sequence, std::size_t limit) const = 0;  // [quick]
    /// Samples of [from_ms, to_ms] in at most `buckets` buckets (min, mean, max each); oldest first.
    virtual std::vector<Sample> series(RunId run, Metric metric, std::int64_t from_ms, std::int64_t to_ms,
                                       std::size_t buckets) const = 0;
    virtual ResourceUse resources() const = 0;  // [quick]

    // Looking inside (Explore). `as_of` empty: the newest block. All but test_accounts() take l1_run too: the
    // L1 that runs, or what is stored of it; a workspace without one has nothing to show.
    virtual Page<BlockRow> blocks(RunId run, const std::string& cursor, std::size_t limit) const = 0;
    virtual Outcome<BlockDetail> block(RunId run, std::uint64_t number) const = 0;
    virtual Page<TransactionRow> transactions(RunId run, std::optional<std::uint64_t> block,
                                              const std::string& address, const std::string& cursor,
                                              std::size_t limit) const = 0;
    virtual Outcome<TransactionDetail> transaction(RunId run, const std::string& hash) const = 0;
    virtual Page<AccountRow> accounts(RunId run, bool contracts_only, const std::string& cursor,
                                      std::size_t limit) const = 0;
    virtual Outcome<AccountDetail> account(RunId run, const std::string& address,
                                           std::optional<std::uint64_t> as_of) const = 0;
    virtual Page<StorageRow> storage(RunId run, const std::string& address,
                                     std::optional<std::uint64_t> as_of, const std::string& cursor,
                                     std::size_t limit) const = 0;
    virtual Page<LogRow> logs(RunId run, const std::string& address, const std::string& cursor,
                              std::size_t limit) const = 0;
    virtual std::vector<SearchHit> search(RunId run, const std::string& text) const = 0;
    /// Test accounts with funds that the run's genesis made: addresses and their private keys, for wallets.
    struct TestAccount {
        std::string address, private_key, label;
    };
    virtual std::vector<TestAccount> test_accounts(RunId run) const = 0;

    /// Computes a stopped rollup again from the data on its L1 alone, blobs checked against their hashes, and
    /// compares every block with what was stored. `progress` (may be empty) hears the number of blocks.
    virtual Outcome<Verification> verify(RunId run,
                                         const std::function<void(std::uint64_t)>& progress) const = 0;

    // The L1 that the rollups of this workspace stand on. It runs since the first of them was launched.
    virtual L1Status l1() const = 0;  // [quick]
    /// Takes the newest blocks of the L1 away, as a reorganisation does; others come in their place. Fails
    /// when one of them is final.
    virtual Outcome<Done> reorganise_l1(std::uint64_t blocks) = 0;
    /// The L1's pace from now on, kept for the next time: 1,000 to 60,000 ms from block to block.
    virtual Outcome<Done> set_l1_block_time(std::int64_t ms) = 0;
    /// Moves the time of the L1 and of all rollups on it forward, to skip a wait.
    virtual Outcome<Done> travel(std::int64_t ms) = 0;

    // Assets between the L1 and a running rollup on it.
    /// Ether, and the test assets once they are made, as the account has them on both sides.
    virtual Outcome<std::vector<BridgeAsset>> bridge_assets(RunId run, const std::string& account) const = 0;
    /// Begins a transfer and gives its id; it goes on by itself. Fails when the rollup stands on no L1 or
    /// does not run, for an account that is none of its test accounts, for an amount that is no positive
    /// number or more than the account has.
    virtual Outcome<std::uint64_t> begin_bridging(RunId run, const BridgeOrder& order) = 0;
    virtual std::vector<BridgeTransfer> bridge_transfers(RunId run) const = 0;  // [quick] newest first
    /// Tries a failed transfer again from the step that failed.
    virtual Outcome<Done> retry_bridging(RunId run, std::uint64_t transfer) = 0;

    // The end of an ephemeral rollup. All fail for a run that is none, or does not run.
    /// The organiser's word that it shall end; it goes on by itself from there to SETTLED. There is no way
    /// back. Fails when it has ended already.
    virtual Outcome<Done> end_life(RunId run) = 0;
    /// Pays these holders (0x…), or everybody when there is none, what they had, from the organiser's account
    /// on L1; it goes on by itself. Fails before it is settled, and for an account that had nothing.
    virtual Outcome<Done> pay_claims(RunId run, const std::vector<std::string>& holders) = 0;
    /// Who had what at the end, most ether first; `find` is part of an address or a name. Fails before it is
    /// settled.
    virtual Outcome<Page<ClaimRow>> claims(RunId run, const std::string& find, const std::string& cursor,
                                           std::size_t limit) const = 0;
    virtual Outcome<std::vector<ClaimAsset>> claim_assets(RunId run) const = 0;
    /// Makes its signed archive, puts the hash of it on L1, and then its files give way to the archive; it
    /// goes on by itself. Fails before everybody can be paid, and when it was said already.
    virtual Outcome<Done> dissolve(RunId run) = 0;

    // What is left of a dissolved rollup. Its run is stopped and has an ArchiveStanding.
    /// Takes an archive from a file among the runs; one that is there already is not taken twice. Fails when
    /// it is none, or not signed by the organiser that it names.
    virtual Outcome<RunId> import_archive(const std::string& path, const ShareWatch& watch) = 0;
    /// Computes its chain again from the L1 data in it, so that it can be looked into, and reopened unless it
    /// is foreign.
    virtual Outcome<ArchiveCheck> open_archive(RunId run, const ShareWatch& watch) = 0;
    /// Deletes what open_archive() has computed. Fails while it runs.
    virtual Outcome<Done> close_archive(RunId run) = 0;
    /// Computes and compares the same, and leaves nothing behind.
    virtual Outcome<ArchiveCheck> verify_archive(const std::string& path, const ShareWatch& watch) const = 0;
    /// The transactions that pay a holder (0x…) what it had on the rollup. Fails while the archive is not
    /// open, and for an account that had nothing.
    virtual Outcome<std::vector<ClaimCall>> archived_claim(RunId run, const std::string& holder) const = 0;

    // The report of an ephemeral rollup's event.
    /// As it is now; of a dissolved rollup, as its archive has it. Fails before it is settled.
    virtual Outcome<EventReport> event_report(RunId run) const = 0;
    /// The one in an archive's file. Fails when it is none, or has none.
    virtual Outcome<EventReport> archived_report(const std::string& path) const = 0;
    /// The same for people to read.
    virtual ReportPage report_page(const EventReport& report, const ReportWords& words,
                                   ReportForm form) const = 0;  // [quick]

    /// Rehearses the event that a design describes, in simulated time and in files of its own, which are gone
    /// afterwards: nothing else in the workspace notices. One at a time; a second waits. Fails for a design
    /// that cannot be launched or has no traffic, for options out of range, when `watch` ends it, and when a
    /// rehearsal fails.
    virtual Outcome<RehearsalReport> rehearse(const RollupSpec& spec, const RehearsalOptions& options,
                                              const ShareWatch& watch) = 0;

    // A page for the guests of an event, on their phones; closed until somebody opens it.
    /// Opens it, with what the kind of the rollup's traffic gives guests to do; RunSnapshot::audience says
    /// where. Fails when that is nothing, when the rollup does not run or takes transactions of listed
    /// accounts alone, and when the port is taken. An open page stays as it is.
    virtual Outcome<Done> open_audience(RunId run, const AudienceOptions& options) = 0;
    virtual Outcome<Done> close_audience(RunId run) = 0;

    /// Lets an operator of a running rollup's layer behave otherwise, to see what holds.
    virtual Outcome<Done> set_conduct(RunId run, Layer layer, std::size_t index, OperatorConduct conduct) = 0;

    // Web pages of other computers that asked to use the rollups here; refused until somebody answers.
    virtual std::vector<WebOrigin> web_origins() const = 0;  // [quick] by name
    virtual Outcome<Done> answer_origin(const std::string& origin, OriginAnswer answer) = 0;
    /// As if it had never asked.
    virtual Outcome<Done> forget_origin(const std::string& origin) = 0;
};

}  // namespace studio::api
