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

std::string json_of(const std::vector<std::string>& origins) {
    codec::json::Writer out;
    out.begin_array();
    for (const auto& origin : origins)
        out.string(origin);
    return out.end_array().take();
}

/// False when it is not a list of origins through and through; what can be read of it is allowed.
bool allow_all(const std::string& text, rpc::WebOrigins& origins) {
    const auto list = codec::json::parse_strict(text);
    if (!list || !list->is_array())
        return false;
    bool whole = true;
    for (const auto& origin : *list)
        whole = origin.is_string() && origins.answer(origin.get<std::string>(), api::OriginAnswer::always) &&
                whole;
    return whole;
}

}  // namespace

Result<void> EngineImpl::load_origins() {
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
    STUDIO_TRY(text, workspace_->setting(kOriginsSetting));
    if (text && !allow_all(*text, origins_))
        report(0, {errors::kOriginsUnread, {}});
    for (const auto& origin : options_.allowed_origins)
        if (!origins_.answer(origin, api::OriginAnswer::once))
            return fail(errors::kBadOrigin, {origin});
    return {};
}

std::vector<api::WebOrigin> EngineImpl::web_origins() const {
    return origins_.all();
}

api::Outcome<api::Done> EngineImpl::answer_origin(const std::string& origin, api::OriginAnswer answer) {
    if (!origins_.answer(origin, answer))
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
