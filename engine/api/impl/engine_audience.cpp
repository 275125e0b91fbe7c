// SPDX-License-Identifier: GPL-3.0-or-later
#include "api_errors.hpp"
#include "api_text.hpp"
#include "engine_impl.hpp"

/// EngineImpl: the page for an event's guests.
namespace studio::api_impl {

api::Outcome<api::Done> EngineImpl::open_audience_of(api::RunId run, const api::AudienceOptions& options) {
    const auto session = live_session(run);
    if (!session)
        return failure(errors::kRunNotLive);
    if (const auto opened = session->open_audience(options); !opened)
        return failure_of(opened.error());
    return api::Done{};
}

api::Outcome<api::Done> EngineImpl::close_audience_of(api::RunId run) {
    const auto session = live_session(run);
    if (!session)
        return failure(errors::kRunNotLive);
    session->close_audience();
    return api::Done{};
}

}  // namespace studio::api_impl
