// SPDX-License-Identifier: GPL-3.0-or-later
#include "l1_reader.hpp"

#include "api_errors.hpp"

namespace studio::api_impl {

L1Reader::L1Reader(Settings settings, Tenants tenants)
    : settings_{std::move(settings)}, tenants_{std::move(tenants)} {}

Result<L1Reader::Reading> L1Reader::read(const std::vector<api::RunId>& runs) {
    Reading reading;
    reading.open_ = std::shared_lock{open_};
    const std::lock_guard one_at_a_time{making_};
    if (!explorer_ || runs_ != runs) {
        STUDIO_TRY(settings, settings_());
        if (!settings)
            return fail(errors::kNoL1);
        STUDIO_TRY(chain, chain_to_read(*settings));
        STUDIO_TRY(shared, plan_shared(settings->seed));
        STUDIO_TRY(names, names_on_l1(settings->seed, shared, tenants_()));
        query::ChainAccess access{chain->store(), chain->state(), chain->schedule()};
        access.settled = [chain] { return chain->l1_settled(); };
        explorer_ = std::make_shared<const query::Explorer>(std::move(access), std::move(names));
        runs_ = runs;
    }
    reading.explorer_ = explorer_;
    return reading;
}

Result<l1::L1Chain*> L1Reader::chain_to_read(const WorkspaceL1Settings& settings) {
    if (running_ != nullptr)
        return &running_->chain();
    if (!stored_) {
        STUDIO_TRY(opened, open_l1_chain(settings, 0));
        stored_ = std::move(opened);
    }
    return stored_.get();
}

Result<void> L1Reader::replace(const std::function<Result<WorkspaceL1*>()>& open) {
    const std::unique_lock nobody_reads{open_};
    const std::lock_guard nobody_makes{making_};
    explorer_.reset();
    stored_.reset();
    STUDIO_TRY(opened, open());
    running_ = opened;
    return {};
}

}  // namespace studio::api_impl
