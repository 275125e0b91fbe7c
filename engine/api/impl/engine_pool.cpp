// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <spec/capacity.hpp>
#include <spec/design.hpp>

#include "api_errors.hpp"
#include "api_text.hpp"
#include "engine_impl.hpp"

/// EngineImpl: rollups that are launched ahead and sleep before their first block.
namespace studio::api_impl {
namespace {

constexpr std::size_t kMostWarm = 8;
/// On an L1 a rollup's genesis is as old as its contracts there, and it owes a block for every block time
/// since. Older ones are made anew: at a block time of 1 s this one owes 600 empty blocks, which a waking
/// makes in three seconds (tests/bench/event, catching_up).
constexpr std::int64_t kFresh_ms = std::int64_t{10} * 60 * 1000;

}  // namespace

api::Outcome<api::Done> EngineImpl::keep_warm(const api::RollupSpec& spec, std::size_t count) {
    if (options_.simulated_clock)
        return failure(errors::kNoSleepSimulated);
    if (count > kMostWarm)
        return failure(errors::kTooManyWarm, {std::to_string(count), std::to_string(kMostWarm)});
    if (const auto checked = check_design(spec); !checked)
        return failure_of(checked.error());
    if (spec::shards_of(spec) > 1)
        return failure(errors::kNoShardsWarm);
    auto design = spec::write_design(spec);
    const std::lock_guard lock{mutex_};
    const auto found = std::ranges::find(pools_, design, &Pool::design);
    if (found != pools_.end())
        found->wanted = count;
    else if (count > 0)
        pools_.push_back({spec, std::move(design), count});
    return api::Done{};
}

std::vector<api::WarmPool> EngineImpl::warm_pools() const {
    const std::lock_guard lock{mutex_};
    std::vector<api::WarmPool> list;
    for (const auto& pool : pools_) {
        api::WarmPool row{pool.spec.name, pool.design, pool.wanted, 0, 0, 0, 0};
        for (const auto& [id, run] : runs_) {
            if (run.pool != pool.design || !run.asleep)
                continue;
            ++row.ready;
            row.disk_bytes += run.snapshot.disk_bytes;
            row.l1_gas += run.l1_gas;
            row.renew_after_ms = run.snapshot.l1 ? kFresh_ms : 0;
        }
        list.push_back(std::move(row));
    }
    return list;
}

std::optional<api::RunId> EngineImpl::take_warm(const api::RollupSpec& spec,
                                                const api::LaunchOptions& options) {
    if (options.activation.kind != api::ActivationKind::at_once || options.max_blocks)
        return std::nullopt;
    const auto design = spec::write_design(spec);
    std::unique_lock lock{mutex_};
    const auto found = std::ranges::find_if(
        runs_, [&](const auto& entry) { return entry.second.asleep && entry.second.pool == design; });
    if (found == runs_.end())
        return std::nullopt;
    auto& [id, run] = *found;
    run.pool.clear();
    run.rest.sleep_after_ms = options.sleep_after_ms;
    run.record.started_ms = run.snapshot.started_ms = clock_.wall_ms();
    begin_waking(run, {WakeCause::Kind::taken_from_pool, {}, clock_.monotonic_ns()}, options);
    const auto record = run.record;
    lock.unlock();
    keep_record(record);  // from here on it is not the pool's to lose
    return record.id;
}

bool EngineImpl::is_stale(const Run& run) const {
    auto* l1 = open_l1_.load();
    return run.asleep && run.snapshot.l1 && l1 != nullptr &&
           l1->clock().wall_ms() - run.snapshot.head_time_ms > kFresh_ms;
}

void EngineImpl::look_after_pools() {
    std::vector<Pool> pools;
    {
        const std::lock_guard lock{mutex_};
        if (closing_)
            return;
        pools = pools_;
    }
    for (const auto& pool : pools)
        look_after_pool(pool);
    const std::lock_guard lock{mutex_};
    std::erase_if(pools_, [&](const auto& pool) {
        return pool.wanted == 0 && std::ranges::none_of(runs_, [&](const auto& entry) {
                   return entry.second.pool == pool.design;
               });
    });
}

/// One thing at a time: the next look does the next.
void EngineImpl::look_after_pool(const Pool& pool) {
    std::size_t there = 0;
    bool is_making = false;
    std::optional<api::RunId> surplus, broken;
    {
        const std::lock_guard lock{mutex_};
        for (const auto& [id, run] : runs_) {
            if (run.pool != pool.design)
                continue;
            is_making = is_making || run.live;
            if (!run.live && !run.asleep)
                broken = id;
            else if (is_stale(run) || ++there > pool.wanted)
                surplus = id;
        }
    }
    if (is_making)
        return;
    if (broken) {  // why is an event; it would fail again
        free_warm(*broken);
        static_cast<void>(keep_warm(pool.spec, 0));
    } else if (surplus) {
        free_warm(*surplus);
    } else if (there < pool.wanted) {
        api::LaunchOptions options;
        options.rpc_port = 0;
        options.activation.kind = api::ActivationKind::on_demand;
        if (const auto launched = launch_new(pool.spec, options, pool.design, 1); !launched)
            tell_once(launched.error());
    }
}

void EngineImpl::free_warm(api::RunId id) {
    if (const auto freed = delete_all({id}); !freed)
        report(0, freed.error());
}

}  // namespace studio::api_impl
