// SPDX-License-Identifier: GPL-3.0-or-later
#include "fake_engine.hpp"

/// FakeEngine: the L1, and assets between it and a rollup.
namespace studio::gui_test {

using api::Done;
using api::Outcome;
using api::RunId;

Outcome<Done> FakeEngine::travel(std::int64_t ms) {
    note("travel " + std::to_string(ms));
    if (failure)
        return *failure;
    return Done{};
}

Outcome<Done> FakeEngine::set_l1_block_time(std::int64_t ms) {
    note("set_l1_block_time " + std::to_string(ms));
    if (failure)
        return *failure;
    return Done{};
}

Outcome<std::vector<api::BridgeAsset>> FakeEngine::bridge_assets(RunId, const std::string&) const {
    dawdle();
    const std::lock_guard lock(mutex_);
    if (failure)
        return *failure;
    return bridge_asset_list;
}

Outcome<std::uint64_t> FakeEngine::begin_bridging(RunId run, const api::BridgeOrder& order) {
    const char* const kinds[] = {"deposit", "withdrawal", "test_assets"};
    note("begin_bridging " + std::to_string(run) + " " + kinds[static_cast<int>(order.kind)] + " " +
         order.amount);
    if (failure)
        return *failure;
    return std::uint64_t{1};
}

std::vector<api::BridgeTransfer> FakeEngine::bridge_transfers(RunId) const {
    const std::lock_guard lock(mutex_);
    return bridge_transfer_list;
}

Outcome<Done> FakeEngine::retry_bridging(RunId run, std::uint64_t transfer) {
    note("retry_bridging " + std::to_string(run) + " " + std::to_string(transfer));
    if (failure)
        return *failure;
    return Done{};
}

Outcome<Done> FakeEngine::open_audience(RunId run, const api::AudienceOptions& options) {
    note("open_audience " + std::to_string(run) + (options.on_network ? " network" : " here"));
    if (failure)
        return *failure;
    return Done{};
}

Outcome<Done> FakeEngine::close_audience(RunId run) {
    note("close_audience " + std::to_string(run));
    return Done{};
}

Outcome<Done> FakeEngine::set_conduct(RunId run, api::Layer, std::size_t index,
                                      api::OperatorConduct conduct) {
    const char* const words[] = {"honest", "offline", "withholding", "lying", "late"};
    note("set_conduct " + std::to_string(run) + " " + std::to_string(index) + " " +
         words[static_cast<int>(conduct)]);
    if (failure)
        return *failure;
    return Done{};
}

}  // namespace studio::gui_test
