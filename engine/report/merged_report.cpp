// SPDX-License-Identifier: GPL-3.0-or-later
#include "merged_report.hpp"

#include <algorithm>
#include <base/assert.hpp>

#include "figures.hpp"
#include "merged_series.hpp"

namespace studio::report {
namespace {

using Reports = std::vector<api::EventReport>;
using Time = std::optional<std::int64_t> api::EventReport::*;

/// Nothing as long as one of both is not known.
std::string sum_of(const std::string& a, const std::string& b) {
    return added(a, b).value_or("");
}

/// When it came for the last shard; nothing while one still waits for it.
std::optional<std::int64_t> last_time(const Reports& shards, Time time) {
    std::optional<std::int64_t> last;
    for (const auto& shard : shards) {
        const auto& at_ms = shard.*time;
        if (!at_ms)
            return std::nullopt;
        last = std::max(last.value_or(*at_ms), *at_ms);
    }
    return last;
}

void merge_life(api::EventReport& event, const Reports& shards) {
    for (const auto& shard : shards) {
        event.is_simulated |= shard.is_simulated;
        event.written_ms = std::max(event.written_ms, shard.written_ms);
        event.state = std::min(event.state, shard.state);
        if (shard.born_ms)
            event.born_ms = std::min(event.born_ms.value_or(*shard.born_ms), *shard.born_ms);
    }
    event.sealed_ms = last_time(shards, &api::EventReport::sealed_ms);
    event.last_block_ms = last_time(shards, &api::EventReport::last_block_ms);
    event.settled_ms = last_time(shards, &api::EventReport::settled_ms);
}

void add_cost(std::vector<api::ReportCost>& costs, const api::ReportCost& more) {
    const auto same = std::ranges::find(costs, more.duty, &api::ReportCost::duty);
    if (same == costs.end())
        return costs.push_back(more);
    same->transactions += more.transactions;
    same->failed += more.failed;
    same->gas += more.gas;
    same->blobs += more.blobs;
    same->fee_wei = sum_of(same->fee_wei, more.fee_wei);
    same->usd += more.usd;
}

void add_asset(std::vector<api::ReportAsset>& assets, const api::ReportAsset& more) {
    const auto same = std::ranges::find_if(assets, [&more](const auto& one) {
        return !more.asset.on_l1.empty() && one.asset.on_l1 == more.asset.on_l1;
    });
    if (same == assets.end())
        return assets.push_back(more);
    same->holders += more.holders;
    same->amount = sum_of(same->amount, more.amount);
    if (same->asset.on_rollup != more.asset.on_rollup)
        same->asset.on_rollup.clear();  // another one on each shard
}

/// `first_shard`: the place of the first one of `more` among the event's.
void add_growth(api::ReportGrowth& growth, api::ReportGrowth more, std::size_t first_shard) {
    growth.taken += more.taken;
    for (auto& one : more.decisions) {
        one.shard += static_cast<std::uint32_t>(first_shard);
        growth.decisions.push_back(std::move(one));
    }
}

void add_claims(api::ClaimProgress& claims, const api::ClaimProgress& more) {
    claims.is_known &= more.is_known;
    claims.holders += more.holders;
    claims.paid += more.paid;
    claims.refused += more.refused;
    claims.is_paying |= more.is_paying;
    if (claims.note.empty())
        claims.note = more.note;
    claims.wei = sum_of(claims.wei, more.wei);
    claims.paid_wei = sum_of(claims.paid_wei, more.paid_wei);
    claims.fees_wei = sum_of(claims.fees_wei, more.fees_wei);
}

}  // namespace

api::EventReport merged_report(const Reports& shards) {
    STUDIO_ASSERT(!shards.empty());
    auto event = shards.front();
    if (shards.size() == 1)
        return event;
    merge_life(event, shards);
    event.series = merged_series(shards);
    for (std::size_t i = 1; i < shards.size(); ++i) {
        const auto& shard = shards[i];
        event.transactions += shard.transactions;
        for (const auto& cost : shard.costs)
            add_cost(event.costs, cost);
        for (const auto& asset : shard.assets)
            add_asset(event.assets, asset);
        add_claims(event.claims, shard.claims);
        add_growth(event.growth, shard.growth, event.shards.size());
        event.shards.insert(event.shards.end(), shard.shards.begin(), shard.shards.end());
    }
    std::ranges::stable_sort(event.growth.decisions, {},
                             [](const auto& one) { return one.decision.wall_ms; });
    return event;
}

}  // namespace studio::report
