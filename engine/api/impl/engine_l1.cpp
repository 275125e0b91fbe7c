// SPDX-License-Identifier: GPL-3.0-or-later
#include <codec/hex.hpp>

#include "api_errors.hpp"
#include "api_text.hpp"
#include "engine_impl.hpp"
#include "random_seed.hpp"

/// EngineImpl: the workspace's L1.
namespace studio::api_impl {
namespace {

constexpr const char* kSeedSetting = "l1_seed";

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
    settings.block_time_ms = options_.l1_block_time_ms;
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

std::vector<L1Tenant> EngineImpl::l1_tenants() const {
    const std::lock_guard lock{mutex_};
    std::vector<L1Tenant> tenants;
    for (const auto& [id, run] : runs_)
        tenants.push_back({id, run.record.name, run.snapshot.spec, run.record.chain_id, run.snapshot.seed});
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
    status.safe_number = settled.safe;
    status.finalized_number = settled.finalized;
    status.now_ms = l1->clock().wall_ms();
    const auto fees = l1->chain().l1_fees();
    status.base_fee_wei = fees.base_fee.to_decimal();
    status.blob_base_fee_wei = fees.blob_base_fee.to_decimal();
    return status;
}

api::Outcome<api::Done> EngineImpl::reorganise_l1(std::uint64_t blocks) {
    auto* l1 = open_l1_.load();
    if (l1 == nullptr)
        return failure(errors::kNoL1);
    if (const auto done = l1->reorganise(blocks); !done)
        return failure_of(done.error());
    return api::Done{};
}

api::Outcome<api::Done> EngineImpl::travel(std::int64_t ms) {
    auto* l1 = open_l1_.load();
    if (l1 == nullptr)
        return failure(errors::kNoL1);
    if (const auto done = l1->travel(ms); !done)
        return failure_of(done.error());
    return api::Done{};
}

}  // namespace studio::api_impl
