// SPDX-License-Identifier: GPL-3.0-or-later
#include "event_shards.hpp"

#include <algorithm>

namespace studio::cli {

std::vector<api::RunSnapshot> shards_of(const api::Engine& engine, api::RunId run) {
    auto asked = engine.snapshot(run);
    if (!asked)
        return {};
    if (!asked->shard)
        return {std::move(*asked)};
    auto shards = engine.runs();
    std::erase_if(shards,
                  [&](const auto& one) { return !one.shard || one.shard->event != asked->shard->event; });
    std::ranges::sort(shards, {}, [](const auto& one) { return one.shard->index; });
    return shards;
}

api::RunSnapshot whole_event(const api::Engine& engine, api::RunId run) {
    const auto shards = shards_of(engine, run);
    auto whole = shards.front();
    for (auto shard = shards.begin() + 1; shard != shards.end(); ++shard) {
        whole.transactions += shard->transactions;
        whole.gas_used_total += shard->gas_used_total;
        whole.tx_per_s += shard->tx_per_s;
        whole.gas_per_s += shard->gas_per_s;
        whole.peak_tx_per_s += shard->peak_tx_per_s;
        whole.pool_pending += shard->pool_pending;
        whole.load.refused += shard->load.refused;
        whole.fullness = std::max(whole.fullness, shard->fullness);
        whole.soft_latency.p50_ms = std::max(whole.soft_latency.p50_ms, shard->soft_latency.p50_ms);
        whole.soft_latency.p99_ms = std::max(whole.soft_latency.p99_ms, shard->soft_latency.p99_ms);
        whole.block_latency.p50_ms = std::max(whole.block_latency.p50_ms, shard->block_latency.p50_ms);
        whole.block_latency.p99_ms = std::max(whole.block_latency.p99_ms, shard->block_latency.p99_ms);
    }
    return whole;
}

}  // namespace studio::cli
