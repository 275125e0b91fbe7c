// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <base/message.hpp>
#include <charconv>
#include <codec/hex.hpp>
#include <nlohmann/json.hpp>

#include "api_errors.hpp"
#include "api_text.hpp"
#include "engine_impl.hpp"
#include "random_seed.hpp"

/// EngineImpl: the workspace's L1.
namespace studio::api_impl {
namespace {

constexpr const char* kSeedSetting = "l1_seed";

constexpr const char* kSkipsSetting = "l1_skips";
constexpr std::size_t kMostSkips = 100;
constexpr const char* kBlockTimeSetting = "l1_block_time_ms";
constexpr std::int64_t kShortestBlock_ms = 1'000;
constexpr std::int64_t kLongestBlock_ms = 60'000;
/// A month: more than any waiting time that a design can have.
constexpr std::int64_t kLongestSkip_ms = std::int64_t{31} * 24 * 3600 * 1000;

bool is_block_time(std::int64_t ms) {
    return ms >= kShortestBlock_ms && ms <= kLongestBlock_ms;
}

/// What has another form is left out.
std::vector<api::TimeSkip> skips_of(const std::string& text) {
    std::vector<api::TimeSkip> skips;
    const auto all = nlohmann::json::parse(text, nullptr, false);
    if (!all.is_array())
        return skips;
    for (const auto& entry : all) {
        const auto is_number = [](const auto& value) { return value.is_number_integer(); };
        if (entry.is_array() && entry.size() == 3 && std::all_of(entry.begin(), entry.end(), is_number))
            skips.push_back(
                {entry[0].get<std::int64_t>(), entry[1].get<std::int64_t>(), entry[2].get<std::int64_t>()});
    }
    return skips;
}

Result<std::uint64_t> kept_seed(store::Workspace& workspace, std::optional<std::uint64_t> given) {
    STUDIO_TRY(kept, workspace.setting(kSeedSetting));
    if (kept)
        return std::uint64_t{std::stoull(*kept)};
    const auto seed = given.value_or(random_seed());
    STUDIO_CHECK(workspace.set_setting(kSeedSetting, std::to_string(seed)));
    return seed;
}

}  // namespace

Result<WorkspaceL1*> EngineImpl::l1_of_workspace() {
    if (!l1_)
        STUDIO_CHECK(l1_reader_.replace([this] { return open_l1(); }));
    return l1_.get();
}

Result<WorkspaceL1*> EngineImpl::open_l1() {
    STUDIO_TRY(seed, kept_seed(*workspace_, options_.seed));
    STUDIO_TRY(opened, WorkspaceL1::open(l1_settings(seed)));
    l1_ = std::move(opened);
    open_l1_ = l1_.get();
    return l1_.get();
}

WorkspaceL1Settings EngineImpl::l1_settings(std::uint64_t seed) const {
    WorkspaceL1Settings settings;
    settings.folder = workspace_->folder() / "l1";
    settings.seed = seed;
    settings.block_time_ms = l1_block_time_ms();
    settings.safe_depth = options_.l1_safe_depth;
    settings.finality_depth = options_.l1_finality_depth;
    settings.disk = context_.disk;
    settings.clock = context_.system_clock;
    settings.stopwatch = &clock_;
    settings.origins = context_.origins;
    return settings;
}

void EngineImpl::look_at_stored_l1() {
    auto found = store::glance_at_chain(workspace_->folder() / "l1");
    if (!found)
        return report(0, found.error());
    stored_l1_ = std::move(*found);
}

Result<std::optional<WorkspaceL1Settings>> EngineImpl::kept_l1() const {
    STUDIO_TRY(seed, workspace_->setting(kSeedSetting));
    if (!seed || (open_l1_.load() == nullptr && !stored_l1_))
        return std::nullopt;
    return l1_settings(std::stoull(*seed));
}

Result<std::optional<L1ToRead>> EngineImpl::l1_to_read(const std::filesystem::path& run_folder,
                                                       std::uint64_t run_seed) const {
    WorkspaceL1Settings settings;
    settings.folder = run_folder / "l1";  // of a simulated run
    settings.seed = run_seed;
    std::error_code ignored;
    if (run_folder.empty() || !std::filesystem::exists(settings.folder, ignored)) {
        STUDIO_TRY(seed, workspace_->setting(kSeedSetting));
        settings.folder = workspace_->folder() / "l1";
        settings.seed = seed ? std::stoull(*seed) : 0;
        if (auto* open = open_l1_.load())
            return std::optional<L1ToRead>{std::in_place, open->chain(), settings.seed};
    }
    if (!std::filesystem::exists(settings.folder, ignored))
        return std::nullopt;
    settings.disk = context_.disk;
    settings.stopwatch = &clock_;
    STUDIO_TRY(chain, open_l1_chain(settings, 0));
    return std::optional<L1ToRead>{std::in_place, std::move(chain), settings.seed};
}

std::vector<L1Tenant> EngineImpl::l1_tenants() const {
    const std::lock_guard lock{mutex_};
    std::vector<L1Tenant> tenants;
    for (const auto& [id, run] : runs_)
        if (!run.snapshot.archive || !run.snapshot.archive->is_foreign)
            tenants.push_back({{run.snapshot.seed, id, run.event.shards},
                               run.record.name,
                               run.snapshot.spec,
                               run.record.chain_id});
    return tenants;
}

api::L1Status EngineImpl::l1() const {
    api::L1Status status;
    auto* l1 = open_l1_.load();
    if (l1 == nullptr && stored_l1_) {
        status.is_stored = true;
        status.chain_id = WorkspaceL1::kChainId;
        status.head_number = stored_l1_->header.number;
        status.head_hash = codec::to_hex(stored_l1_->hash);
        status.head_time_ms = static_cast<std::int64_t>(stored_l1_->header.timestamp) * 1000;
    }
    if (l1 == nullptr)
        return status;
    const auto head = l1->chain().l1_head();
    const auto settled = l1->chain().l1_settled();
    status.is_open = true;
    status.rpc_url = l1->url();
    status.chain_id = l1->chain().l1_chain_id();
    status.head_number = head->block.header.number;
    status.head_hash = codec::to_hex(head->hash);
    status.head_time_ms = static_cast<std::int64_t>(head->block.header.timestamp) * 1000;
    status.block_time_ms = l1->block_time_ms();
    status.safe_number = settled.safe;
    status.finalized_number = settled.finalized;
    status.now_ms = l1->clock().wall_ms();
    const auto fees = l1->chain().l1_fees();
    status.base_fee_wei = fees.base_fee.to_decimal();
    status.blob_base_fee_wei = fees.blob_base_fee.to_decimal();
    const std::lock_guard lock{mutex_};
    status.skips = skips_;
    return status;
}

void EngineImpl::tell_of_l1(api::Text text) const {
    events_.add(0, clock_.wall_ms(),
                {api::EventKind::lifecycle, api::Layer::settlement, std::move(text), {}, {}, {}});
}

api::Outcome<api::Done> EngineImpl::reorganise_l1(std::uint64_t blocks) {
    auto* l1 = open_l1_.load();
    if (l1 == nullptr)
        return failure(errors::kNoL1);
    if (const auto done = l1->reorganise(blocks); !done)
        return failure_of(done.error());
    tell_of_l1(
        {STUDIO_TEXT("engine", "The newest %1 blocks of the L1 were taken away; others come in their place."),
         {std::to_string(blocks)}});
    return api::Done{};
}

api::Outcome<api::Done> EngineImpl::travel(std::int64_t ms) {
    auto* l1 = open_l1_.load();
    if (l1 == nullptr)
        return failure(errors::kNoL1);
    if (ms <= 0 || ms > kLongestSkip_ms)
        return failure(errors::kBadSkip, {std::to_string(ms / 1000), std::to_string(kLongestSkip_ms / 1000)});
    const api::TimeSkip skip{clock_.wall_ms(), l1->clock().wall_ms(), ms};
    if (const auto done = l1->travel(ms); !done)
        return failure_of(done.error());
    if (const auto kept = keep_skip(skip); !kept)
        return failure_of(kept.error());
    tell_of_l1({STUDIO_TEXT("engine", "Time was moved forward by %1 s, for the L1 and all rollups on it."),
                {std::to_string(ms / 1000)}});
    return api::Done{};
}

void EngineImpl::load_l1_settings() {
    const auto skips = workspace_->setting(kSkipsSetting);
    const auto block_time = workspace_->setting(kBlockTimeSetting);
    for (const auto* setting : {&skips, &block_time})
        if (!*setting)
            return report(0, setting->error());
    if (*skips)
        skips_ = skips_of(**skips);
    std::int64_t ms = 0;
    if (*block_time)
        std::from_chars((*block_time)->data(), (*block_time)->data() + (*block_time)->size(), ms);
    if (is_block_time(ms))
        l1_block_time_ms_ = ms;
}

std::int64_t EngineImpl::l1_block_time_ms() const {
    if (const auto* l1 = open_l1_.load())
        return l1->block_time_ms();
    return options_.l1_block_time_ms.value_or(l1_block_time_ms_);
}

std::int64_t EngineImpl::slowest_on_l1() const {
    std::int64_t slowest_ms = 0;
    const std::lock_guard lock{mutex_};
    for (const auto& [id, run] : runs_)
        if (run.live && run.session && run.session->l1() != nullptr)
            slowest_ms = std::max(slowest_ms, run.session->rollup().block_time_ms());
    return slowest_ms;
}

api::Outcome<api::Done> EngineImpl::set_l1_block_time(std::int64_t ms) {
    if (!is_block_time(ms))
        return failure(errors::kBadL1BlockTime, {std::to_string(ms), std::to_string(kShortestBlock_ms),
                                                 std::to_string(kLongestBlock_ms)});
    auto* l1 = open_l1_.load();
    if (l1 == nullptr)
        return failure(errors::kNoL1);
    if (const auto slowest = slowest_on_l1(); slowest > ms)
        return failure(errors::kL1TooFast, {std::to_string(slowest / 1000)});
    l1->set_block_time(ms);
    l1_block_time_ms_ = ms;
    if (const auto kept = workspace_->set_setting(kBlockTimeSetting, std::to_string(ms)); !kept)
        return failure_of(kept.error());
    return api::Done{};
}

Result<void> EngineImpl::keep_skip(api::TimeSkip skip) {
    auto rows = nlohmann::json::array();
    {
        const std::lock_guard lock{mutex_};
        skips_.push_back(skip);
        if (skips_.size() > kMostSkips)
            skips_.erase(skips_.begin());
        for (const auto& [wall_ms, from_ms, ms] : skips_)
            rows.push_back({wall_ms, from_ms, ms});
    }
    return workspace_->set_setting(kSkipsSetting, rows.dump());
}

}  // namespace studio::api_impl
