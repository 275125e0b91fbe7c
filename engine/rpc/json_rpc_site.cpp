// SPDX-License-Identifier: GPL-3.0-or-later
#include "json_rpc_site.hpp"

#include <base/limits.hpp>

#include "request_envelope.hpp"

namespace studio::rpc {
namespace {

constexpr const char* kHelp =
    "\nGive its address to a wallet or a script, or try:\n\n"
    "  curl -H 'Content-Type: application/json' \\\n"
    "       -d '{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"eth_blockNumber\"}' http://localhost:";

constexpr unsigned kOk = 200;
constexpr unsigned kNoContent = 204;

std::vector<web::HeaderLine> headers_for(const web::RequestHead& head, Passage passage) {
    return head.origin ? cors_headers(*head.origin, passage) : std::vector<web::HeaderLine>{};
}

}  // namespace

JsonRpcSite::JsonRpcSite(WebOrigins* origins, std::string_view greeting) : greeting_{greeting} {
    rules_.origins = origins;
}

web::SiteLimits JsonRpcSite::limits() const {
    return {limits::kRpcMaxBodyBytes,   limits::kRpcMaxHeaderBytes, limits::kRpcMaxConnections,
            limits::kRpcMaxConnections, limits::kRpcIdleSeconds,    limits::kRpcIdleSeconds};
}

Result<web::Entry, web::Refusal> JsonRpcSite::enter(const web::RequestHead& head) {
    const auto passage = pass_gate(head, rules_);
    if (!passage)
        return tl::unexpected<web::Refusal>{passage.error()};
    switch (*passage) {
        case Passage::call:
            return web::Entry{web::Course::read_body};
        case Passage::websocket:
            return web::Entry{web::Course::websocket};
        case Passage::preflight:
            return web::Entry{web::Course::reply, {kNoContent, {}, {}, headers_for(head, *passage)}};
        case Passage::help:
            break;
    }
    auto help = std::string{greeting_} + kHelp + std::to_string(rules_.port) + "\n";
    return web::Entry{web::Course::reply, {kOk, "text/plain", std::move(help), headers_for(head, *passage)}};
}

web::Reply JsonRpcSite::answer(const web::RequestHead& head, std::string_view body) {
    auto text = answer_text(body);
    const auto status = text.empty() ? kNoContent : kOk;
    return {status, "application/json", std::move(text), headers_for(head, Passage::call)};
}

web::Reply JsonRpcSite::refuse(const web::Refusal& refusal) {
    return {refusal.status, "application/json", error_reply({RpcError::kInvalidRequest, refusal.reason})};
}

}  // namespace studio::rpc
