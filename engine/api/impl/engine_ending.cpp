// SPDX-License-Identifier: GPL-3.0-or-later
#include "api_errors.hpp"
#include "api_text.hpp"
#include "engine_impl.hpp"

/// EngineImpl: the end of an ephemeral rollup.
namespace studio::api_impl {

api::Outcome<api::Done> EngineImpl::end_life(api::RunId) {
    return failure(errors::kNoLife);
}

api::Outcome<api::Done> EngineImpl::pay_claims(api::RunId, const std::vector<std::string>&) {
    return failure(errors::kNoLife);
}

api::Outcome<api::Page<api::ClaimRow>> EngineImpl::claims(api::RunId, const std::string&, const std::string&,
                                                          std::size_t) const {
    return failure(errors::kNoLife);
}

api::Outcome<std::vector<api::ClaimAsset>> EngineImpl::claim_assets(api::RunId) const {
    return failure(errors::kNoLife);
}

}  // namespace studio::api_impl
