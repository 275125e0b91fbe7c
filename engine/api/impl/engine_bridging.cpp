// SPDX-License-Identifier: GPL-3.0-or-later
#include "api_errors.hpp"
#include "api_text.hpp"
#include "engine_impl.hpp"

/// EngineImpl: assets between the L1 and a rollup.
namespace studio::api_impl {

Result<bridging::Bridge*> EngineImpl::bridge_of(const SessionPtr& session) {
    if (!session)
        return fail(errors::kRunNotLive);
    return session->bridge();
}

api::Outcome<std::vector<api::BridgeAsset>> EngineImpl::bridge_assets(api::RunId run,
                                                                      const std::string& account) const {
    const auto session = live_session(run);
    const auto bridge = bridge_of(session);
    if (!bridge)
        return failure_of(bridge.error());
    auto assets = (*bridge)->assets(account);
    if (!assets)
        return failure_of(assets.error());
    return std::move(*assets);
}

api::Outcome<std::uint64_t> EngineImpl::begin_bridging(api::RunId run, const api::BridgeOrder& order) {
    const auto session = live_session(run);
    const auto bridge = bridge_of(session);
    if (!bridge)
        return failure_of(bridge.error());
    const auto begun = (*bridge)->begin(order);
    if (!begun)
        return failure_of(begun.error());
    return *begun;
}

std::vector<api::BridgeTransfer> EngineImpl::bridge_transfers(api::RunId run) const {
    const auto session = live_session(run);
    const auto bridge = bridge_of(session);
    return bridge ? (*bridge)->transfers() : std::vector<api::BridgeTransfer>{};
}

api::Outcome<api::Done> EngineImpl::retry_bridging(api::RunId run, std::uint64_t transfer) {
    const auto session = live_session(run);
    const auto bridge = bridge_of(session);
    if (!bridge)
        return failure_of(bridge.error());
    if (const auto done = (*bridge)->retry(transfer); !done)
        return failure_of(done.error());
    return api::Done{};
}

}  // namespace studio::api_impl
