// SPDX-License-Identifier: GPL-3.0-or-later
#include "api_errors.hpp"
#include "api_text.hpp"
#include "engine_impl.hpp"

/// EngineImpl: assets between the L1 and a rollup.
namespace studio::api_impl {

api::Outcome<std::vector<api::BridgeAsset>> EngineImpl::bridge_assets(api::RunId, const std::string&) const {
    return failure(errors::kNoPlace);
}

api::Outcome<std::uint64_t> EngineImpl::begin_bridging(api::RunId, const api::BridgeOrder&) {
    return failure(errors::kNoPlace);
}

std::vector<api::BridgeTransfer> EngineImpl::bridge_transfers(api::RunId) const {
    return {};
}

api::Outcome<api::Done> EngineImpl::retry_bridging(api::RunId, std::uint64_t) {
    return failure(errors::kNoPlace);
}

}  // namespace studio::api_impl
