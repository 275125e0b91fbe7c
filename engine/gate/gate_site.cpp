// SPDX-License-Identifier: GPL-3.0-or-later
#include "gate_site.hpp"

#include <rpc/request_envelope.hpp>

#include "routes.hpp"

namespace studio::gate {
namespace {

constexpr std::string_view kGreeting =
    "This is the JSON-RPC endpoint of an event that several rollups carry together in Rollup Studio.";

constexpr unsigned kNotImplemented = 501;

std::string text_of(const rpc::Params& params) {
    codec::json::Writer out;
    out.begin_array();
    for (std::size_t index = 0; index < params.size(); ++index)
        out.raw(simdjson::minify(params.at(index)));
    out.end_array();
    return out.take();
}

}  // namespace

GateSite::GateSite(Shards shards, rpc::WebOrigins* origins)
    : JsonRpcSite{origins, kGreeting}, shards_{std::move(shards)} {}

Result<web::Entry, web::Refusal> GateSite::enter(const web::RequestHead& head) {
    auto entry = JsonRpcSite::enter(head);
    if (entry && entry->course == web::Course::websocket)
        return tl::unexpected<web::Refusal>{{kNotImplemented,
                                             "several rollups carry this event: poll here over HTTP, or "
                                             "connect to one of them with WebSocket"}};
    return entry;
}

std::string GateSite::answer_text(std::string_view body) {
    return rpc::answer_request(
        body, {clock_, stopping_},
        [this](std::string_view method, const rpc::Params& params,
               codec::json::Writer& out) -> rpc::RpcResult<void> {
            RPC_TRY(result, find_route(method)(shards_, {method, text_of(params)}, params));
            out.raw(result);
            return {};
        });
}

}  // namespace studio::gate
