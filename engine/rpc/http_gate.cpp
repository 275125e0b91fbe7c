// SPDX-License-Identifier: GPL-3.0-or-later
#include "http_gate.hpp"

#include <algorithm>
#include <array>
#include <web/ascii_case.hpp>

namespace studio::rpc {
namespace {

using web::in_lower_case;
using web::Refusal;
using web::RequestHead;

constexpr std::array<std::string_view, 3> kLoopbackNames{"127.0.0.1", "localhost", "[::1]"};
constexpr std::array<std::string_view, 3> kExtensionSchemes{"chrome-extension://", "moz-extension://",
                                                            "safari-web-extension://"};
constexpr std::array<std::string_view, 3> kJsonTypes{"application/json", "application/json-rpc",
                                                     "application/jsonrequest"};
constexpr unsigned kBadRequest = 400;
constexpr unsigned kForbidden = 403;
constexpr unsigned kMethodNotAllowed = 405;
constexpr unsigned kUnsupportedMediaType = 415;

/// ":" and digits, or nothing.
bool is_port_part(std::string_view text) {
    constexpr std::size_t longest = 6;
    return text.empty() ||
           (text.size() >= 2 && text.size() <= longest && text.front() == ':' &&
            std::all_of(text.begin() + 1, text.end(), [](char c) { return c >= '0' && c <= '9'; }));
}

bool is_loopback_page(std::string_view origin) {
    for (const std::string_view scheme : {"http://", "https://"})
        for (const auto name : kLoopbackNames)
            if (origin.starts_with(scheme) && origin.substr(scheme.size()).starts_with(name) &&
                is_port_part(origin.substr(scheme.size() + name.size())))
                return true;
    return false;
}

bool is_extension(std::string_view origin) {
    return std::any_of(kExtensionSchemes.begin(), kExtensionSchemes.end(), [&](std::string_view scheme) {
        return origin.starts_with(scheme) && origin.size() > scheme.size();
    });
}

/// The media type without its parameters.
bool is_json(std::string_view content_type) {
    auto type = in_lower_case(content_type.substr(0, content_type.find(';')));
    while (!type.empty() && (type.back() == ' ' || type.back() == '\t'))
        type.pop_back();
    return std::find(kJsonTypes.begin(), kJsonTypes.end(), type) != kJsonTypes.end();
}

std::string shortened(std::string_view text) {
    constexpr std::size_t shown = 100;
    return std::string{text.substr(0, shown)};
}

tl::unexpected<Refusal> refuse(unsigned status, std::string reason) {
    return tl::unexpected<Refusal>{{status, std::move(reason)}};
}

Result<void, Refusal> check_names(const RequestHead& head, const GateRules& rules) {
    if (head.host_count != 1)
        return refuse(kBadRequest, "the request must have exactly one Host header");
    if (!host_is_ours(head.host, rules.port))
        return refuse(kForbidden, "the Host header is \"" + shortened(head.host) +
                                      "\": connect to localhost:" + std::to_string(rules.port) +
                                      " or 127.0.0.1:" + std::to_string(rules.port));
    if (!head.origin || origin_may_call(*head.origin, rules))
        return {};
    if (rules.origins != nullptr)
        rules.origins->ask(*head.origin);
    return refuse(kForbidden, "pages of " + shortened(*head.origin) +
                                  " may not use this rollup: allow them in the window of Rollup Studio (or "
                                  "with rollupctl serve --allow-origin), then try again");
}

}  // namespace

bool host_is_ours(std::string_view host, std::uint16_t port) {
    const auto name = in_lower_case(host);
    return std::any_of(kLoopbackNames.begin(), kLoopbackNames.end(), [&](std::string_view ours) {
        return name == std::string{ours} + ":" + std::to_string(port);
    });
}

bool origin_may_call(std::string_view origin, const GateRules& rules) {
    const auto name = in_lower_case(origin);
    return is_loopback_page(name) || is_extension(name) ||
           (rules.origins != nullptr && rules.origins->may_call(name));
}

Result<Passage, web::Refusal> pass_gate(const web::RequestHead& head, const GateRules& rules) {
    if (auto names = check_names(head, rules); !names)
        return tl::unexpected<Refusal>{std::move(names.error())};
    if (head.method == "OPTIONS")
        return Passage::preflight;
    if (head.method == "GET")
        return head.websocket ? Passage::websocket : Passage::help;
    if (head.method != "POST")
        return refuse(kMethodNotAllowed, "send JSON-RPC requests with POST, or connect with WebSocket");
    if (!is_json(head.content_type))
        return refuse(kUnsupportedMediaType, "the Content-Type must be application/json");
    return Passage::call;
}

std::vector<web::HeaderLine> cors_headers(std::string_view origin, Passage passage) {
    std::vector<web::HeaderLine> lines{{"Access-Control-Allow-Origin", std::string{origin}},
                                       {"Vary", "Origin"}};
    if (passage == Passage::preflight) {
        lines.push_back({"Access-Control-Allow-Methods", "POST, OPTIONS"});
        lines.push_back({"Access-Control-Allow-Headers", "Content-Type"});
        lines.push_back({"Access-Control-Allow-Private-Network", "true"});
        lines.push_back({"Access-Control-Max-Age", "600"});
    }
    return lines;
}

}  // namespace studio::rpc
