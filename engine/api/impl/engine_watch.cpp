// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <nlohmann/json.hpp>

#include "api_text.hpp"
#include "engine_impl.hpp"

namespace studio::api_impl {
namespace {

using MachineFigures = std::map<std::string, spec::MachineFigures>;

/// What runs showed of this computer's speed, by kind of traffic: a setting of the workspace.
constexpr const char* kMachineSetting = "machine_figures";

std::string json_of(const MachineFigures& figures) {
    auto out = nlohmann::json::object();
    for (const auto& [kind, measured] : figures)
        out[kind] = {{"cpu_seconds_per_tx", measured.cpu_seconds_per_tx}, {"run", measured.run}};
    return out.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

/// What has another form is left out: it will be measured again.
MachineFigures machine_of(const std::string& text) {
    MachineFigures figures;
    const auto all = nlohmann::json::parse(text, nullptr, false);
    if (!all.is_object())
        return figures;
    for (const auto& [kind, entry] : all.items()) {
        const auto seconds = entry.is_object() ? entry.find("cpu_seconds_per_tx") : entry.end();
        const auto run = entry.is_object() ? entry.find("run") : entry.end();
        if (seconds != entry.end() && seconds->is_number() && run != entry.end() && run->is_string())
            figures[kind] = {seconds->get<double>(), run->get<std::string>()};
    }
    return figures;
}

}  // namespace

std::vector<api::RunSnapshot> EngineImpl::runs() const {
    const std::lock_guard lock{mutex_};
    std::vector<api::RunSnapshot> list;
    for (auto run = runs_.rbegin(); run != runs_.rend(); ++run)
        if (run->second.pool.empty())
            list.push_back(current(run->second));
    return list;
}

std::optional<api::RunSnapshot> EngineImpl::snapshot(api::RunId id) const {
    const std::lock_guard lock{mutex_};
    const auto found = runs_.find(id);
    return found == runs_.end() ? std::nullopt : std::optional{current(found->second)};
}

std::vector<api::Event> EngineImpl::events_after(std::uint64_t sequence, std::size_t limit) const {
    return events_.after(sequence, limit);
}

std::vector<api::Sample> EngineImpl::series(api::RunId id, api::Metric metric, std::int64_t from_ms,
                                            std::int64_t to_ms, std::size_t buckets) const {
    std::vector<api::Sample> samples;
    const auto session = session_to_read(id);
    if (!session)
        return samples;
    const auto window = (*session)->rollup().store().metric_window(static_cast<std::uint8_t>(metric), from_ms,
                                                                   to_ms, buckets);
    if (window)
        for (const auto& bucket : *window)
            samples.push_back({bucket.wall_ms, bucket.min, bucket.mean, bucket.max});
    return samples;
}

api::ResourceUse EngineImpl::resources() const {
    return resources_.use();
}

std::optional<spec::MachineFigures> EngineImpl::machine_figures(const std::string& load_kind) const {
    const std::lock_guard lock{mutex_};
    const auto found = machine_.find(load_kind);
    return found == machine_.end() ? std::nullopt : std::optional{found->second};
}

void EngineImpl::keep_machine_figures(const RunSession& session, const api::RunSnapshot& last) {
    constexpr std::uint64_t least_transactions = 1'000;
    const auto figures = session.rollup().figures();
    const auto& kind = last.load.settings.kind;
    if (kind.empty() || figures.transactions < least_transactions || figures.cpu_seconds_per_tx <= 0)
        return;
    std::string json;
    {
        const std::lock_guard lock{mutex_};
        machine_[kind] = {figures.cpu_seconds_per_tx, last.name};
        json = json_of(machine_);
    }
    if (const auto kept = workspace_->set_setting(kMachineSetting, json); !kept)
        report(last.id, kept.error());
}

void EngineImpl::load_machine_figures() {
    const auto text = workspace_->setting(kMachineSetting);
    if (!text)
        return report(0, text.error());
    if (*text)
        machine_ = machine_of(**text);
}

void EngineImpl::report(api::RunId run, const Error& error) const {
    events_.add(run, clock_.wall_ms(),
                {api::EventKind::error, std::nullopt, text_of(error.message()), {}, {}, {}});
}

void EngineImpl::tell_once(const Error& error) const {
    {
        const std::lock_guard lock{mutex_};
        if (!told_.insert(error.english()).second)
            return;
    }
    report(0, error);
}

}  // namespace studio::api_impl
