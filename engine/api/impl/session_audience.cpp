// SPDX-License-Identifier: GPL-3.0-or-later
#include <audience/audience.hpp>
#include <audience/audience_errors.hpp>
#include <base/message.hpp>
#include <modules/registry.hpp>

#include "api_errors.hpp"
#include "run_session.hpp"

/// RunSession: the page for an event's guests.
namespace studio::api_impl {
namespace {

/// The page is found without its last slash, too, and a sentence from right to left would put that elsewhere.
std::string in_a_sentence(std::string url) {
    url.pop_back();
    return url;
}

}  // namespace

Result<void> RunSession::open_audience(const api::AudienceOptions& options) {
    if (!load_target_)
        return fail(errors::kRunNotLive);
    const std::lock_guard lock{audience_mutex_};
    if (audience_)
        return {};
    if (rollup_->sequencing().admission() != seams::Admission::everybody)
        return fail(audience::errors::kAllowListed);
    const auto status = load_status();
    const auto& traffic = status.active ? status.settings : settings_.spec.load;
    const auto* kind = load::find_load_kind(traffic.kind);
    if (kind == nullptr)
        return fail(audience::errors::kNothingToDo);
    STUDIO_TRY(opened, audience::Audience::open({*rollup_, *load_target_, *accounts_.load(), kind->kind,
                                                 traffic.supply, rollup_->sequencing().slice_ms()},
                                                {options.on_network, options.port}));
    audience_ = std::move(opened);
    report({api::EventKind::rpc,
            std::nullopt,
            {options.on_network
                 ? STUDIO_TEXT("engine", "The page for guests is open to the networks of this computer: %1")
                 : STUDIO_TEXT("engine", "The page for guests is open to this computer: %1"),
             {in_a_sentence(audience_->urls().front())}},
            {},
            {},
            {}});
    return {};
}

void RunSession::set_audience_peers(std::vector<std::string> urls) {
    const std::lock_guard lock{audience_mutex_};
    if (audience_)
        audience_->set_peers(std::move(urls));
}

void RunSession::close_audience() {
    std::unique_ptr<audience::Audience> closing;
    {
        const std::lock_guard lock{audience_mutex_};
        closing = std::move(audience_);
    }
    if (!closing)
        return;
    closing.reset();  // waits for its threads
    report({api::EventKind::rpc,
            std::nullopt,
            {STUDIO_TEXT("engine", "The page for guests is closed."), {}},
            {},
            {},
            {}});
}

std::optional<api::AudienceStanding> RunSession::audience_standing() const {
    const std::lock_guard lock{audience_mutex_};
    if (!audience_)
        return std::nullopt;
    const auto attendance = audience_->attendance();
    return api::AudienceStanding{audience_->is_on_network(), audience_->urls(), attendance.visitors,
                                 attendance.actions};
}

}  // namespace studio::api_impl
