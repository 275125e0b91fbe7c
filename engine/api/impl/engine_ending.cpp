// SPDX-License-Identifier: GPL-3.0-or-later
#include <crypto/checksum_address.hpp>

#include "api_errors.hpp"
#include "api_text.hpp"
#include "engine_impl.hpp"

/// EngineImpl: the end of an ephemeral rollup.
namespace studio::api_impl {
namespace {

Result<ending::Ending*> ending_of(const std::shared_ptr<RunSession>& session) {
    if (!session)
        return fail(errors::kRunNotLive);
    return session->ending();
}

}  // namespace

api::Outcome<api::Done> EngineImpl::end_one(api::RunId run) {
    const auto session = live_session(run);
    const auto ending = ending_of(session);
    if (!ending)
        return failure_of(ending.error());
    if (const auto asked = (*ending)->end(); !asked)
        return failure_of(asked.error());
    return api::Done{};
}

api::Outcome<api::Done> EngineImpl::pay_claims_of(api::RunId run, const std::vector<std::string>& holders) {
    const auto session = live_session(run);
    const auto ending = ending_of(session);
    if (!ending)
        return failure_of(ending.error());
    std::vector<Address> addresses;
    for (const auto& holder : holders) {
        const auto address = crypto::parse_address(holder);
        if (!address)
            return failure(errors::kBadHolder, {holder});
        addresses.push_back(*address);
    }
    if (const auto asked = (*ending)->pay(addresses); !asked)
        return failure_of(asked.error());
    return api::Done{};
}

api::Outcome<api::Page<api::ClaimRow>> EngineImpl::claims(api::RunId run, const std::string& find,
                                                          const std::string& cursor,
                                                          std::size_t limit) const {
    const auto session = live_session(run);
    const auto ending = ending_of(session);
    if (!ending)
        return failure_of(ending.error());
    auto page = (*ending)->claims(find, cursor, limit);
    if (!page)
        return failure_of(page.error());
    return std::move(*page);
}

api::Outcome<std::vector<api::ClaimAsset>> EngineImpl::claim_assets(api::RunId run) const {
    const auto session = live_session(run);
    const auto ending = ending_of(session);
    if (!ending)
        return failure_of(ending.error());
    auto assets = (*ending)->assets();
    if (!assets)
        return failure_of(assets.error());
    return std::move(*assets);
}

}  // namespace studio::api_impl
