// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <map>
#include <mutex>
#include <string>
#include <studio/engine.hpp>
#include <vector>

namespace studio::gui_test {

/// A double of the engine for tests of the window: shows what a test puts into its public fields and writes
/// down what was asked of it. It runs nothing. Fill the fields before the window looks, or with `with()`.
class FakeEngine : public api::Engine {
public:
    FakeEngine();

    /// Changes fields while workers may read them.
    template <class Change>
    void with(Change change) {
        const std::lock_guard lock(mutex_);
        change(*this);
    }
    /// What was asked, in order: "launch NFT drop", "stop 1", "save_design nft-drop".
    std::vector<std::string> calls() const;
    bool called(const std::string& call) const;

    std::vector<api::LayerInfo> layer_list;
    std::vector<api::ModuleInfo> module_list;
    std::vector<api::LoadKindInfo> load_kind_list;
    std::vector<api::LoadArrivalInfo> load_arrival_list;
    std::vector<api::PresetInfo> preset_list;
    std::vector<api::PriceSet> price_set_list;
    std::vector<api::DesignSummary> design_list;
    std::vector<api::RunSnapshot> run_list;
    std::vector<api::Event> event_list;
    std::vector<api::BlockRow> block_list;
    std::vector<api::TransactionRow> transaction_list;
    std::vector<api::AccountRow> account_list;
    std::vector<api::StorageRow> storage_list;
    std::vector<api::LogRow> log_list;
    std::vector<api::SearchHit> hit_list;
    std::vector<TestAccount> test_account_list;
    std::vector<api::WebOrigin> origin_list;
    std::vector<api::BridgeAsset> bridge_asset_list;
    std::vector<api::BridgeTransfer> bridge_transfer_list;
    std::vector<api::ClaimRow> claim_list;
    std::vector<api::ClaimAsset> claim_asset_list;
    api::ListImport list_import;
    api::ArchiveCheck archive_check;
    api::EventReport report;
    api::RehearsalReport rehearsal;
    /// What the last rehearse() asked for.
    std::optional<api::RehearsalOptions> rehearsed_with;
    api::ReportPage written_page;
    api::L1Status l1_status;
    std::map<std::uint64_t, api::BlockDetail> block_details;
    std::map<std::string, api::TransactionDetail> transaction_details;
    std::map<std::string, api::AccountDetail> account_details;
    std::map<api::Metric, std::vector<api::Sample>> samples;
    api::Estimate estimate_answer;
    api::ResourceUse resource_answer;
    /// Added to those validate() finds itself: an empty name, a parameter out of range.
    std::vector<api::Problem> extra_problems;
    /// What the last reopen() asked for.
    std::optional<api::LaunchOptions> reopened_with;
    /// What the last launch() asked for.
    std::optional<api::LaunchOptions> launched_with;
    std::vector<api::WarmPool> pool_list;
    /// When set, every command and query with an Outcome fails with it.
    std::optional<api::Failure> failure;
    /// How long each call that may block takes: to show that the window does not wait.
    std::atomic<int> delay_ms = 0;
    /// Archives open, and rehearsals end, only when they are told to stop.
    std::atomic<bool> is_opening_slow = false;

    const std::vector<api::LayerInfo>& layers() const override { return layer_list; }
    const std::vector<api::ModuleInfo>& modules() const override { return module_list; }
    const std::vector<api::LoadKindInfo>& load_kinds() const override { return load_kind_list; }
    const std::vector<api::LoadArrivalInfo>& load_arrivals() const override { return load_arrival_list; }
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
    api::Outcome<api::Done> wake(api::RunId run) override;
    api::Outcome<api::Done> sleep(api::RunId run) override;
    api::Outcome<api::Done> set_rest(api::RunId run, std::int64_t sleep_after_ms) override;
    api::Outcome<api::Done> keep_warm(const api::RollupSpec& spec, std::size_t count) override;
    std::vector<api::WarmPool> warm_pools() const override;
    api::Outcome<api::Done> set_load(api::RunId run, const api::LoadChoice& load, bool active) override;
    api::Outcome<api::Done> delete_run(api::RunId run) override;
    bool wait_stopped(api::RunId run, std::int64_t timeout_ms) override;
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
    api::Outcome<api::Verification> verify(api::RunId,
                                           const std::function<void(std::uint64_t)>&) const override {
        return api::Verification{};
    }
    api::L1Status l1() const override { return l1_status; }
    api::Outcome<api::Done> reorganise_l1(std::uint64_t) override { return api::Done{}; }
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
    api::Outcome<api::ArchiveCheck> verify_archive(const std::string&, const ShareWatch&) const override {
        return archive_check;
    }
    api::Outcome<std::vector<api::ClaimCall>> archived_claim(api::RunId, const std::string&) const override {
        return std::vector<api::ClaimCall>{};
    }
    api::Outcome<api::EventReport> event_report(api::RunId run) const override;
    api::Outcome<api::EventReport> archived_report(const std::string&) const override { return report; }
    api::ReportPage report_page(const api::EventReport&, const api::ReportWords& words,
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
    void note(const std::string& call) const;
    void dawdle() const;
    api::Outcome<api::Done> command(const std::string& call, api::RunId run, api::RunState becomes);

    mutable std::mutex mutex_;
    mutable std::vector<std::string> calls_;  // guarded by mutex_
};

/// Six layers, eight modules, two presets: enough for every page to have something to show.
void fill_catalogue(FakeEngine& engine);
/// A valid design of the catalogue's modules.
api::RollupSpec sample_design(const std::string& name = "Friday drop");
/// A run of that design in the given state.
api::RunSnapshot sample_run(api::RunId id, api::RunState state, const std::string& name = "Friday drop");

}  // namespace studio::gui_test
