// SPDX-License-Identifier: GPL-3.0-or-later
#include "web_origins.hpp"

#include <algorithm>
#include <web/ascii_case.hpp>

namespace studio::rpc {
namespace {

using api::OriginState;
using web::in_lower_case;

bool is_host_character(char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '.' || c == '-' || c == ':' || c == '[' ||
           c == ']';
}

/// scheme "://" host [":" port], RFC 6454 section 6.2; a browser writes names of other scripts as punycode.
bool is_web_origin(std::string_view name) {
    for (const std::string_view scheme : {"http://", "https://"})
        if (name.starts_with(scheme) && name.size() > scheme.size() && name.size() <= WebOrigins::kMaxLength)
            return std::all_of(name.begin() + static_cast<std::ptrdiff_t>(scheme.size()), name.end(),
                               is_host_character);
    return false;
}

OriginState state_after(api::OriginAnswer answer) {
    switch (answer) {
        case api::OriginAnswer::once:
            return OriginState::once;
        case api::OriginAnswer::always:
            return OriginState::always;
        case api::OriginAnswer::deny:
            break;
    }
    return OriginState::denied;
}

}  // namespace

bool WebOrigins::may_call(std::string_view origin) const {
    const std::lock_guard lock{mutex_};
    const auto found = known_.find(in_lower_case(origin));
    return found != known_.end() &&
           (found->second == OriginState::once || found->second == OriginState::always);
}

void WebOrigins::ask(std::string_view origin) {
    const auto name = in_lower_case(origin);
    if (!is_web_origin(name))
        return;
    {
        const std::lock_guard lock{mutex_};
        const auto asking = std::count_if(known_.begin(), known_.end(), [](const auto& known) {
            return known.second == OriginState::asking;
        });
        if (known_.contains(name) || known_.size() >= kMaxKnown ||
            static_cast<std::size_t>(asking) >= kMaxAsking)
            return;
        known_.emplace(name, OriginState::asking);
    }
    if (handler_)
        handler_(name);
}

bool WebOrigins::answer(std::string_view origin, api::OriginAnswer answer) {
    auto name = in_lower_case(origin);
    const std::lock_guard lock{mutex_};
    if (!is_web_origin(name) || (!known_.contains(name) && known_.size() >= kMaxKnown))
        return false;
    known_[std::move(name)] = state_after(answer);
    return true;
}

void WebOrigins::forget(std::string_view origin) {
    const std::lock_guard lock{mutex_};
    known_.erase(in_lower_case(origin));
}

std::vector<api::WebOrigin> WebOrigins::all() const {
    const std::lock_guard lock{mutex_};
    std::vector<api::WebOrigin> out;
    out.reserve(known_.size());
    for (const auto& [name, state] : known_)
        out.push_back({name, state});
    return out;
}

std::vector<std::string> WebOrigins::always() const {
    std::vector<std::string> out;
    for (auto& origin : all())
        if (origin.state == OriginState::always)
            out.push_back(std::move(origin.name));
    return out;
}

}  // namespace studio::rpc
