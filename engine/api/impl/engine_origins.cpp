// SPDX-License-Identifier: GPL-3.0-or-later
#include <codec/json.hpp>
#include <nlohmann/json.hpp>

#include "api_errors.hpp"
#include "api_text.hpp"
#include "engine_impl.hpp"

namespace studio::api_impl {
namespace {

/// A JSON list of the origins that may always call.
constexpr auto kOriginsSetting = "allowed_origins";

rpc::OriginState state_of(api::OriginAnswer answer) {
    switch (answer) {
        case api::OriginAnswer::once:
            return rpc::OriginState::once;
        case api::OriginAnswer::always:
            return rpc::OriginState::always;
        case api::OriginAnswer::deny:
            break;
    }
    return rpc::OriginState::denied;
}

api::OriginState public_state(rpc::OriginState state) {
    switch (state) {
        case rpc::OriginState::asking:
            return api::OriginState::asking;
        case rpc::OriginState::once:
            return api::OriginState::once;
        case rpc::OriginState::always:
            return api::OriginState::always;
        case rpc::OriginState::denied:
            break;
    }
    return api::OriginState::denied;
}

std::string json_of(const std::vector<std::string>& origins) {
    codec::json::Writer out;
    out.begin_array();
    for (const auto& origin : origins)
        out.string(origin);
    return out.end_array().take();
}

}  // namespace

void EngineImpl::load_origins() {
    for (const auto& origin : options_.allowed_origins)
        origins_.answer(origin, rpc::OriginState::once);
    origins_.on_question([this](const std::string& origin) {
        events_.add(
            0, clock_.wall_ms(),
            {api::EventKind::rpc,
             std::nullopt,
             {STUDIO_TEXT("engine", "A web page of %1 asks to use the rollups of this computer."), {origin}},
             {},
             {},
             {}});
    });
    const auto text = workspace_->setting(kOriginsSetting);
    if (!text)
        return report(0, text.error());
    if (!*text)
        return;
    const auto list = codec::json::parse_strict(**text);
    if (!list || !list->is_array())
        return report(0, list ? Error{errors::kOriginsUnread, {}} : list.error());
    for (const auto& origin : *list)
        if (origin.is_string())
            origins_.answer(origin.get<std::string>(), rpc::OriginState::always);
}

std::vector<api::WebOrigin> EngineImpl::web_origins() const {
    std::vector<api::WebOrigin> out;
    for (auto& origin : origins_.all())
        out.push_back({std::move(origin.name), public_state(origin.state)});
    return out;
}

api::Outcome<api::Done> EngineImpl::answer_origin(const std::string& origin, api::OriginAnswer answer) {
    if (!origins_.answer(origin, state_of(answer)))
        return failure_of(Error{errors::kBadOrigin, {origin}});
    return keep_origins();
}

api::Outcome<api::Done> EngineImpl::forget_origin(const std::string& origin) {
    origins_.forget(origin);
    return keep_origins();
}

api::Outcome<api::Done> EngineImpl::keep_origins() {
    if (const auto kept = workspace_->set_setting(kOriginsSetting, json_of(origins_.always())); !kept)
        return failure_of(kept.error());
    return api::Done{};
}

}  // namespace studio::api_impl
