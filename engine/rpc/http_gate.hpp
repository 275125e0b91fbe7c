// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/result.hpp>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>
#include <web/http_site.hpp>

#include "web_origins.hpp"

/// Who may talk to the server. A page of any web site can make the user's browser send requests to
/// 127.0.0.1, and a name that its owner points there (DNS rebinding) even makes the browser believe they are
/// of one origin; so the Host and the Origin are checked on every request, the WebSocket handshake too.
namespace studio::rpc {

struct GateRules {
    std::uint16_t port = 0;
    WebOrigins* origins = nullptr;  // pages of other computers; null: none of them may call
};

enum class Passage : std::uint8_t { call, websocket, preflight, help };

/// An origin that nobody has decided about is refused and put to the user, whose answer the next request
/// meets.
Result<Passage, web::Refusal> pass_gate(const web::RequestHead& head, const GateRules& rules);

/// Exactly 127.0.0.1, localhost or [::1], with the port.
bool host_is_ours(std::string_view host, std::uint16_t port);
/// Pages on this computer at any port, browser extensions, and those that the user allowed.
bool origin_may_call(std::string_view origin, const GateRules& rules);

/// What tells the browser that the page may read the reply: it echoes the origin, never "*".
std::vector<web::HeaderLine> cors_headers(std::string_view origin, Passage passage);

}  // namespace studio::rpc
