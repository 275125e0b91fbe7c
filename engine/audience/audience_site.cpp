// SPDX-License-Identifier: GPL-3.0-or-later
#include "audience_site.hpp"

#include <array>
#include <base/limits.hpp>
#include <codec/hex.hpp>
#include <codec/json.hpp>
#include <crypto/checksum_address.hpp>
#include <embedded/audience_files.hpp>
#include <nlohmann/json.hpp>

#include "audience_errors.hpp"
#include "host_names.hpp"

namespace studio::audience {
namespace {

constexpr std::string_view kJson = "application/json";

/// What a page needs to act for its own key, and no more.
constexpr std::array<std::string_view, 8> kMethods{"eth_chainId",
                                                   "eth_blockNumber",
                                                   "eth_getBalance",
                                                   "eth_getTransactionCount",
                                                   "eth_call",
                                                   "eth_sendRawTransaction",
                                                   "eth_getTransactionReceipt",
                                                   "eth_getTransactionByHash"};

rpc::DispatchTerms terms_of(const Address& contract) {
    return {.methods = kMethods,
            .calls = rpc::CallPolicy{contract, limits::kAudienceMaxCallGas},
            .batch = {limits::kAudienceMaxBatchItems, limits::kAudienceMaxBatchMs}};
}

/// The page runs its own scripts alone, and no other page shows it inside itself.
std::vector<web::HeaderLine> page_headers() {
    return {{"Content-Security-Policy",
             "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' "
             "data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"},
            {"Referrer-Policy", "no-referrer"},
            {"X-Content-Type-Options", "nosniff"}};
}

tl::unexpected<web::Refusal> no(unsigned status, std::string reason) {
    return tl::unexpected<web::Refusal>{{status, std::move(reason)}};
}

web::Reply fresh(unsigned status, std::string json) {
    return {status, kJson, std::move(json), {{"Cache-Control", "no-store"}}};
}

web::Reply trouble(unsigned status, std::string_view id, std::string_view message) {
    codec::json::Writer out;
    out.begin_object().key("error").string(id).key("message").string(message).end_object();
    return fresh(status, out.take());
}

web::Entry page(std::string_view name) {
    const auto* file = audience_files::find(name);
    if (file == nullptr)
        return {web::Course::reply, trouble(404, "not_found", "There is nothing at this address.")};
    auto headers = page_headers();
    headers.push_back({"Content-Encoding", "gzip"});
    headers.push_back({"Cache-Control", "max-age=600"});
    return {web::Course::reply,
            {200, file->media_type, {file->gzip.begin(), file->gzip.end()}, std::move(headers)}};
}

std::optional<Address> address_in(std::string_view body) {
    const auto request = codec::json::parse_strict(body);
    if (!request || !request->is_object() || !request->contains("address") ||
        !(*request)["address"].is_string())
        return std::nullopt;
    const auto address = crypto::parse_address((*request)["address"].get<std::string>());
    return address ? std::optional{*address} : std::nullopt;
}

web::Reply not_welcome(const Error& error) {
    if (error.is(errors::kLivesElsewhere))
        return trouble(409, "elsewhere", error.english());
    return trouble(503, "busy", error.english());
}

}  // namespace

AudienceSite::AudienceSite(std::string code, GuestChain& chain, Host& host, Scene& scene, ShardPages& pages)
    : prefix_{"/" + std::move(code) + "/"},
      chain_{chain},
      host_{host},
      scene_{scene},
      pages_{pages},
      dispatcher_{node_, terms_of(host.contract())} {}

void AudienceSite::stop() {
    dispatcher_.stop();
    clock_.run_away();
}

web::SiteLimits AudienceSite::limits() const {
    return {limits::kAudienceMaxBodyBytes,     limits::kRpcMaxHeaderBytes,
            limits::kAudienceMaxConnections,   limits::kAudienceMaxConnectionsOfPeer,
            limits::kAudienceFirstHeadSeconds, limits::kRpcIdleSeconds};
}

std::optional<std::string_view> AudienceSite::name_in_room(std::string_view target) const {
    target = target.substr(0, target.find('?'));
    if (!target.starts_with(prefix_))
        return std::nullopt;
    return target.substr(prefix_.size());
}

Result<web::Entry, web::Refusal> AudienceSite::enter(const web::RequestHead& head) {
    if (head.host_count != 1 || !is_plain_host(head.host))
        return no(403, "open the page at the address that the organiser shows, as it is");
    if (head.origin && *head.origin != "http://" + std::string{head.host})
        return no(403, "pages of other sites may not use this event");
    const auto name = name_in_room(head.target);
    if (!name) {
        const auto path = head.target.substr(0, head.target.find('?'));
        if (!path.empty() && std::string{path} + "/" == prefix_)
            return web::Entry{web::Course::reply, {301, {}, {}, {{"Location", prefix_}}}};
        return no(404, "there is no event at this address; perhaps it is over: scan the code again");
    }
    const bool is_question = *name == "event";
    const bool is_order = *name == "join" || *name == "seat" || *name == "rpc";
    if (head.method != (is_order ? "POST" : "GET"))
        return no(405, "this address takes no such request");
    if (is_question || is_order)
        return web::Entry{web::Course::read_body, {}, *name == "rpc"};
    return page(*name);
}

web::Reply AudienceSite::answer(const web::RequestHead& head, std::string_view body) {
    const auto name = name_in_room(head.target);
    if (name == "event")
        return fresh(200, scene_.json(attendance()));
    if (name == "join")
        return join(head, body);
    if (name == "seat")
        return seat();
    return fresh(200, dispatcher_.answer(body));
}

web::Reply AudienceSite::join(const web::RequestHead& head, std::string_view body) {
    const auto guest = address_in(body);
    if (!guest)
        return trouble(400, "bad_request", R"(Send {"address": "0x…"}.)");
    const auto welcomed = host_.welcome(*guest, std::string{head.peer});
    if (!welcomed)
        return not_welcome(welcomed.error());
    codec::json::Writer out;
    out.begin_object().key("funded").boolean(welcomed->gift.has_value());
    out.key("full").boolean(welcomed->is_full);
    if (welcomed->gift)
        out.key("hash").hex(welcomed->gift->view());
    return fresh(200, out.end_object().take());
}

web::Reply AudienceSite::seat() {
    codec::json::Writer out;
    out.begin_object().key("shard").number(pages_.next()).end_object();
    return fresh(200, out.take());
}

web::Reply AudienceSite::refuse(const web::Refusal& refusal) {
    return trouble(refusal.status, refusal.status == 404 ? "not_found" : "refused", refusal.reason);
}

}  // namespace studio::audience
