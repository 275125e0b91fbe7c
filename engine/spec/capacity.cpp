// SPDX-License-Identifier: GPL-3.0-or-later
#include "capacity.hpp"

#include <algorithm>
#include <base/assert.hpp>
#include <load/arrival.hpp>
#include <load/load_kinds.hpp>
#include <modules/registry.hpp>

namespace studio::spec {
namespace {

constexpr std::uint64_t kMsPerSecond = 1000;
/// Blocks of a sealed rollup, beside one for each L1 block by which its origin is behind for its
/// confirmations, until one has the L1 block as its origin that sealed it: that block, one that was being
/// made when it was sealed, and one for an L1 block that came early.
constexpr std::uint64_t kBlocksUntilTaken = 3;

template <class Seam>
std::unique_ptr<Seam> build(const api::RollupSpec& spec, api::Layer layer) {
    const auto& choice = spec.layers.at(layer);
    const auto* module = modules::find(layer, choice.module);
    STUDIO_ASSERT(module != nullptr);
    return std::get<seams::Factory<Seam>>(module->make)({module->info, choice.parameters}, {});
}

}  // namespace

std::uint64_t Capacity::gas_limit_for(std::uint64_t wanted_tx_per_s) const {
    return wanted_tx_per_s * gas_per_tx * static_cast<std::uint64_t>(block_time_ms) / 1000 / shards;
}

std::optional<std::uint32_t> asked_rate(const api::LoadChoice& load) {
    const auto* curve = load::find_curve(load.arrival);
    STUDIO_ASSERT(curve != nullptr);
    return curve->curve == load::Curve::queue ? std::nullopt : load.rate_tx_per_s;
}

std::optional<std::uint64_t> minted_at_the_end(const api::RollupSpec& spec) {
    const auto life = build<seams::Lifecycle>(spec, api::Layer::lifecycle)->on_l1();
    return life && life->end == seams::LifeChoices::End::minted ? std::optional{life->value} : std::nullopt;
}

std::optional<Drain> drain_of(const api::RollupSpec& spec) {
    const auto life = build<seams::Lifecycle>(spec, api::Layer::lifecycle)->on_l1();
    const auto l1 = build<seams::Settlement>(spec, api::Layer::settlement)->l1();
    if (!life || !l1)
        return std::nullopt;
    const auto block_ms = build<seams::Sequencing>(spec, api::Layer::sequencing)->block_time_ms();
    const auto block_s = static_cast<std::uint64_t>(block_ms) / kMsPerSecond;
    return Drain{life->drain_s, (l1->confirmations + kBlocksUntilTaken) * block_s, l1->confirmations,
                 block_s};
}

std::uint32_t shards_of(const api::RollupSpec& spec) {
    const auto life = build<seams::Lifecycle>(spec, api::Layer::lifecycle)->on_l1();
    return life ? life->shards : 1;
}

Capacity capacity_of(const api::RollupSpec& spec) {
    const auto sequencing = build<seams::Sequencing>(spec, api::Layer::sequencing);
    const auto execution = build<seams::Execution>(spec, api::Layer::execution);
    const auto availability = build<seams::Availability>(spec, api::Layer::availability);
    const auto* kind = load::find_load_kind(spec.load.kind);
    const auto& typical = kind != nullptr ? *kind : load::info_of(load::Kind::transfers);
    Capacity capacity;
    capacity.shards = shards_of(spec);
    capacity.block_time_ms = sequencing->block_time_ms();
    capacity.slice_ms = sequencing->slice_ms();
    capacity.block_gas_limit = execution->block_gas_limit();
    if (const auto scaling = sequencing->scaling())
        capacity.block_gas_limit = std::max(capacity.block_gas_limit, scaling->most_gas);
    capacity.gas_per_tx = typical.typical_gas;
    capacity.bytes_per_tx = typical.typical_bytes;
    if (const auto batching = availability->batching())
        capacity.batch_every_l1_blocks = batching->longest_channel;
    const auto per_block = static_cast<double>(capacity.block_gas_limit / capacity.gas_per_tx);
    capacity.tx_per_s = capacity.shards * per_block * 1000.0 / static_cast<double>(capacity.block_time_ms);
    return capacity;
}

}  // namespace studio::spec
