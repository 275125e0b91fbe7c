// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <modules/registry.hpp>
#include <spec/design.hpp>
#include <spec/estimate.hpp>
#include <spec/problem_kinds.hpp>
#include <thread>

#include "api_errors.hpp"
#include "api_text.hpp"
#include "engine_impl.hpp"
#include "workspace_designs.hpp"

namespace studio::api_impl {

const std::vector<api::LayerInfo>& EngineImpl::layers() const {
    return studio::modules::layers();
}
const std::vector<api::ModuleInfo>& EngineImpl::modules() const {
    return module_infos_;
}
const std::vector<api::LoadKindInfo>& EngineImpl::load_kinds() const {
    return load_kind_infos();
}
const std::vector<api::LoadArrivalInfo>& EngineImpl::load_arrivals() const {
    return load_arrival_infos();
}
std::vector<api::PresetInfo> EngineImpl::presets() const {
    return api_impl::presets();
}
std::vector<api::DesignSummary> EngineImpl::designs() const {
    auto found = saved_designs(*workspace_);
    if (found)
        return std::move(*found);
    tell_once(found.error());
    return {};
}

api::Validation EngineImpl::parse_design(const std::string& json, api::RollupSpec& out) const {
    auto problems = spec::read_design(json, out);
    if (!problems.empty() && problems.front().path.empty())
        return {std::move(problems)};  // not a design at all: the rest would only repeat that
    auto more = validate(out);
    for (auto& problem : more.problems) {
        const bool told = std::any_of(problems.begin(), problems.end(),
                                      [&](const auto& p) { return p.path == problem.path; });
        if (!told)
            problems.push_back(std::move(problem));
    }
    return {std::move(problems)};
}

std::string EngineImpl::write_design(const api::RollupSpec& spec) const {
    return spec::write_design(spec);
}

api::Validation EngineImpl::validate(const api::RollupSpec& spec) const {
    auto validation = spec::validate(spec, prices_.ids());
    if (validation.launchable() && spec.genesis_list && !lists_.has(*spec.genesis_list))
        validation.problems.push_back(
            spec::make_problem(spec::problems::kListMissing, {"/genesis_list"}, {spec.genesis_list->file}));
    return validation;
}

api::Estimate EngineImpl::estimate(const api::RollupSpec& spec) const {
    if (!validate(spec).launchable())
        return {};
    const auto prices = prices_.find(spec.prices);
    return spec::estimate(spec, {prices.values(),
                                 prices.title,
                                 machine_figures(spec.load.kind),
                                 {l1_block_time_ms(), options_.l1_finality_depth},
                                 std::thread::hardware_concurrency()});
}

api::Outcome<api::Done> EngineImpl::save_design(const std::string& id, const api::RollupSpec& spec) {
    if (!is_design_id(id))
        return failure(errors::kBadName, {id});
    const auto saved = workspace_->save_design(id, spec::write_design(spec));
    if (!saved)
        return failure_of(saved.error());
    return api::Done{};
}

api::Outcome<api::Done> EngineImpl::delete_design(const std::string& id) {
    if (!is_design_id(id))
        return failure(errors::kBadName, {id});
    const auto deleted = workspace_->delete_design(id);
    if (!deleted)
        return failure_of(deleted.error());
    return api::Done{};
}

std::string EngineImpl::unused_design_id(const std::string& name) const {
    return api_impl::unused_design_id(*workspace_, name);
}

std::vector<api::PriceSet> EngineImpl::price_sets() const {
    std::vector<api::PriceSet> sets;
    for (const auto& set : prices_.all()) {
        api::PriceSet out{set.id, set.title, set.date, set.source, set.user_made, {}};
        for (const auto& input : set.inputs)
            out.inputs.push_back({input.id, {input.title, {}}, input.unit, input.value});
        sets.push_back(std::move(out));
    }
    return sets;
}

api::Outcome<api::Done> EngineImpl::save_price_set(const api::PriceSet& set) {
    if (const auto saved = prices_.save(set); !saved)
        return failure_of(saved.error());
    return api::Done{};
}

}  // namespace studio::api_impl
