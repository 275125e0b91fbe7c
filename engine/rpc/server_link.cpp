// SPDX-License-Identifier: GPL-3.0-or-later
#include "server_link.hpp"

#include <simdjson.h>
#include <base/assert.hpp>
#include <codec/json.hpp>
#include <utility>

#include "rpc_site.hpp"

namespace studio::rpc {
namespace {

// What a server makes of a request with this id (request_envelope.cpp), when the method has a result.
constexpr std::string_view kResultStart = R"({"jsonrpc":"2.0","id":1,"result":)";

std::string request_text(std::string_view method, std::string_view params) {
    codec::json::Writer out;
    out.begin_object().key("jsonrpc").string("2.0").key("id").number(1).key("method").string(method);
    out.key("params").raw(params).end_object();
    return out.take();
}

RpcError read_error(std::string_view reply) {
    simdjson::dom::parser parser;
    simdjson::dom::object error;
    std::int64_t code = 0;
    std::string_view message;
    std::string_view data;
    if (parser.parse(reply.data(), reply.size())["error"].get(error) != simdjson::SUCCESS ||
        error["code"].get(code) != simdjson::SUCCESS || error["message"].get(message) != simdjson::SUCCESS)
        return {RpcError::kInternal, "internal error"};
    if (error["data"].get(data) != simdjson::SUCCESS)
        data = {};
    return {static_cast<int>(code), std::string{message}, std::string{data}};
}

RpcResult<std::string> read_reply(std::string reply) {
    if (!reply.starts_with(kResultStart))
        return rpc_fail(read_error(reply));
    reply.pop_back();  // the brace
    reply.erase(0, kResultStart.size());
    return reply;
}

}  // namespace

std::optional<std::string> ServerLink::ask(std::string_view request) {
    std::unique_lock lock{mutex_};
    if (site_ == nullptr)
        return std::nullopt;
    auto& site = *site_;
    ++asking_;
    lock.unlock();
    auto reply = site.answer_text(request);
    lock.lock();
    --asking_;
    answered_.notify_all();
    return reply;
}

std::optional<RpcResult<std::string>> ServerLink::call(std::string_view method, std::string_view params) {
    auto reply = ask(request_text(method, params));
    if (!reply)
        return std::nullopt;
    return read_reply(std::move(*reply));
}

bool ServerLink::is_awake() const {
    const std::lock_guard lock{mutex_};
    return site_ != nullptr && site_->is_awake();
}

std::string ServerLink::url() const {
    const std::lock_guard lock{mutex_};
    return url_;
}

void ServerLink::connect(RpcSite& site, std::string url) {
    const std::lock_guard lock{mutex_};
    STUDIO_ASSERT(site_ == nullptr);
    site_ = &site;
    url_ = std::move(url);
}

void ServerLink::disconnect() {
    std::unique_lock lock{mutex_};
    site_ = nullptr;
    answered_.wait(lock, [this] { return asking_ == 0; });
}

}  // namespace studio::rpc
