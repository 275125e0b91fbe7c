// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <api/studio/engine.hpp>
#include <api/studio/whole_event.hpp>
#include <array>
#include <base/hex_digits.hpp>
#include <chain/shard_place.hpp>

namespace studio::api {
namespace {

Latency slower(const Latency& one, const Latency& other) {
    return {std::max(one.p50_ms, other.p50_ms), std::max(one.p99_ms, other.p99_ms)};
}

void add(EventFigures& sum, const RunSnapshot& run) {
    sum.transactions += run.transactions;
    sum.gas_used_total += run.gas_used_total;
    sum.pool_pending += run.pool_pending;
    sum.disk_bytes += run.disk_bytes;
    sum.archive_bytes += run.archive ? run.archive->bytes : 0;
    sum.tx_per_s += run.tx_per_s;
    sum.gas_per_s += run.gas_per_s;
    sum.peak_tx_per_s += run.peak_tx_per_s;
    sum.fullness = std::max(sum.fullness, run.fullness);
    sum.soft_latency = slower(sum.soft_latency, run.soft_latency);
    sum.block_latency = slower(sum.block_latency, run.block_latency);
}

void add(LoadStatus& sum, const LoadStatus& load) {
    sum.achieved_tx_per_s += load.achieved_tx_per_s;
    sum.submitted += load.submitted;
    sum.refused += load.refused;
    sum.turned_away += load.turned_away;
    sum.active = sum.active || load.active;
    sum.preparing = sum.preparing || load.preparing;
    if (sum.note.empty())
        sum.note = load.note;
    if (load.end == LoadEnd::none || sum.end == LoadEnd::none)
        sum.end = LoadEnd::none;  // one of them goes on
    else if (load.end == LoadEnd::over)
        sum.end = LoadEnd::over;
}

}  // namespace

bool are_one_event(const RunSnapshot& one, const RunSnapshot& other) {
    return one.id == other.id || (one.shard && other.shard && one.shard->event == other.shard->event);
}

void gather_shards(std::vector<RunSnapshot>& runs) {
    for (auto at = runs.begin(); at != runs.end();) {
        if (!at->shard) {
            ++at;
            continue;
        }
        const auto is_of_event = [event = at->shard->event](const RunSnapshot& run) {
            return run.shard && run.shard->event == event;
        };
        const auto rest = std::stable_partition(at, runs.end(), is_of_event);
        std::sort(at, rest, [](const RunSnapshot& one, const RunSnapshot& other) {
            return one.shard->index < other.shard->index;
        });
        at = rest;
    }
}

Shards shards_of(const std::vector<RunSnapshot>& runs, const RunSnapshot& run) {
    const auto is_of_event = [&run](const RunSnapshot& each) { return are_one_event(each, run); };
    const auto first = std::ranges::find_if(runs, is_of_event);
    return {first, std::find_if_not(first, runs.end(), is_of_event)};
}

std::vector<RunSnapshot> shards_of(const Engine& engine, RunId run) {
    auto runs = engine.runs();
    gather_shards(runs);
    const auto asked = std::ranges::find(runs, run, &RunSnapshot::id);
    if (asked == runs.end())
        return {};
    const auto shards = shards_of(runs, *asked);
    return {shards.begin(), shards.end()};
}

EventFigures figures_of(Shards shards) {
    EventFigures sum;
    for (const auto& run : shards)
        add(sum, run);
    return sum;
}

RunState state_of(Shards shards) {
    using enum RunState;
    constexpr std::array telling{failed, starting, stopping, running, paused, asleep, stopped};
    return *std::ranges::find_if(telling, [shards](RunState state) {
        return std::ranges::find(shards, state, &RunSnapshot::state) != shards.end();
    });
}

LoadStatus load_of(Shards shards) {
    auto sum = shards.front().load;
    for (const auto& run : shards.subspan(1))
        add(sum, run.load);
    return sum;
}

ClaimProgress claims_of(Shards shards) {
    ClaimProgress sum;
    sum.is_known = true;
    for (const auto& run : shards) {
        const auto claims = run.life ? run.life->claims : ClaimProgress{};
        sum.is_known = sum.is_known && claims.is_known;
        sum.is_paying = sum.is_paying || claims.is_paying;
        sum.holders += claims.holders;
        sum.paid += claims.paid;
        sum.refused += claims.refused;
    }
    return sum;
}

std::optional<AudienceStanding> audience_of(Shards shards) {
    auto page = shards.front().audience;
    for (const auto& run : shards.subspan(1))
        if (page && run.audience) {
            page->guests += run.audience->guests;
            page->transactions += run.audience->transactions;
        }
    return page;
}

std::optional<std::uint32_t> home_shard(std::string_view address, std::uint32_t count) {
    Address account;
    if (!address.starts_with("0x") || !read_hex_digits(address.substr(2), account.bytes))
        return std::nullopt;
    return chain::home_of(account, count);
}

}  // namespace studio::api
