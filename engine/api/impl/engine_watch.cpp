// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "engine_impl.hpp"

namespace studio::api_impl {

std::vector<api::RunSnapshot> EngineImpl::runs() const {
    const std::lock_guard lock{mutex_};
    std::vector<api::RunSnapshot> list;
    for (auto run = runs_.rbegin(); run != runs_.rend(); ++run)
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

void EngineImpl::keep_machine_figures(const Run& run) {
    constexpr std::uint64_t least_transactions = 1'000;
    const auto figures = run.session->rollup().figures();
    const auto& kind = run.snapshot.spec.load.kind;
    if (!kind.empty() && figures.transactions >= least_transactions && figures.cpu_seconds_per_tx > 0)
        machine_[kind] = {figures.cpu_seconds_per_tx, run.record.name};
}

}  // namespace studio::api_impl
