// SPDX-License-Identifier: GPL-3.0-or-later
#include "rpc_site.hpp"

#include <base/limits.hpp>
#include <chrono>
#include <web/websocket_handover.hpp>

#include "presence_methods.hpp"
#include "request_envelope.hpp"
#include "websocket_session.hpp"

namespace studio::rpc {
namespace {

constexpr const char* kHelp =
    "This is the JSON-RPC endpoint of a rollup that runs in Rollup Studio.\n"
    "Give its address to a wallet or a script, or try:\n\n"
    "  curl -H 'Content-Type: application/json' \\\n"
    "       -d '{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"eth_blockNumber\"}' http://localhost:";

constexpr unsigned kOk = 200;
constexpr unsigned kNoContent = 204;

std::vector<web::HeaderLine> headers_for(const web::RequestHead& head, Passage passage) {
    return head.origin ? cors_headers(*head.origin, passage) : std::vector<web::HeaderLine>{};
}

}  // namespace

/// A connection whose upgrade waits for the chain.
struct RpcSite::WaitingWebSocket {
    web::ConnectionCount count;
    boost::beast::tcp_stream stream;
    boost::beast::http::request<boost::beast::http::string_body> request;
};

RpcSite::RpcSite(WebOrigins* origins, WakeCall wake)
    : wake_{wake ? std::move(wake) : [](const std::string&) {}} {
    rules_.origins = origins;
}

RpcSite::~RpcSite() = default;

void RpcSite::open(std::uint16_t port, const Presence& presence) {
    rules_.port = port;
    presence_ = presence;
}

void RpcSite::wake(ServerContext& context) {
    std::vector<std::unique_ptr<WaitingWebSocket>> waiting;
    {
        const std::lock_guard lock{mutex_};
        context_ = &context;
        waiting.swap(waiting_);
    }
    changed_.notify_all();
    for (auto& one : waiting)
        asio::post(context.connections.io, [this, held = std::shared_ptr{std::move(one)}] {
            take_websocket({std::move(held->count), std::move(held->stream), held->request});
        });
}

bool RpcSite::sleep(const Presence& presence) {
    std::unique_lock lock{mutex_};
    auto* context = std::exchange(context_, nullptr);
    presence_ = presence;
    changed_.wait(lock, [this] { return answering_ == 0; });
    if (websockets_ == 0)
        return true;
    lock.unlock();
    wake(*context);  // for those who came meanwhile, too
    return false;
}

void RpcSite::give_up() {
    {
        const std::lock_guard lock{mutex_};
        given_up_ = true;
    }
    changed_.notify_all();
}

void RpcSite::forget_waiting() {
    const std::lock_guard lock{mutex_};
    waiting_.clear();
}

web::SiteLimits RpcSite::limits() const {
    return {limits::kRpcMaxBodyBytes, limits::kRpcMaxHeaderBytes, limits::kRpcMaxConnections,
            limits::kRpcIdleSeconds};
}

Result<web::Entry, web::Refusal> RpcSite::enter(const web::RequestHead& head) {
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
    return web::Entry{
        web::Course::reply,
        {kOk, "text/plain", kHelp + std::to_string(rules_.port) + "\n", headers_for(head, *passage)}};
}

web::Reply RpcSite::answer(const web::RequestHead& head, std::string_view body) {
    auto text = answer_text(body);
    const auto status = text.empty() ? kNoContent : kOk;
    return {status, "application/json", std::move(text), headers_for(head, Passage::call)};
}

std::string RpcSite::answer_text(std::string_view body) {
    std::unique_lock lock{mutex_};
    if (context_ == nullptr) {
        auto drowsy = answer_or_wake(body, lock);
        if (context_ == nullptr)
            return drowsy;
    }
    auto& context = *context_;
    ++answering_;
    lock.unlock();
    auto text = context.dispatcher.answer(body);
    lock.lock();
    --answering_;
    lock.unlock();
    changed_.notify_all();
    return text;
}

/// mutex_ is held before and after.
std::string RpcSite::answer_or_wake(std::string_view body, std::unique_lock<std::mutex>& lock) {
    const auto presence = presence_;
    lock.unlock();
    auto drowsy = answer_asleep(body, presence);
    if (!drowsy.wakes.empty())
        wake_(drowsy.wakes);
    lock.lock();
    if (drowsy.wakes.empty())
        return std::move(drowsy.reply);
    const auto is_over = [this] { return context_ != nullptr || given_up_; };
    const bool in_time = changed_.wait_for(lock, std::chrono::seconds{limits::kRpcWakeSeconds}, is_over);
    return error_reply({RpcError::kServerError, in_time ? "the rollup was stopped while it woke"
                                                        : "the rollup is waking up: ask again in a moment"});
}

web::Reply RpcSite::refuse(const web::Refusal& refusal) {
    return {refusal.status, "application/json", error_reply({RpcError::kInvalidRequest, refusal.reason})};
}

/// Whoever connects wants to hear of blocks: the chain wakes for it.
void RpcSite::take_websocket(web::WebSocketHandover&& handover) {
    {
        const std::lock_guard lock{mutex_};
        if (context_ != nullptr)
            return start_websocket_session(*context_, std::move(handover));
        waiting_.push_back(std::make_unique<WaitingWebSocket>(std::move(handover.count),
                                                              std::move(handover.stream), handover.request));
    }
    wake_("WebSocket");
}

}  // namespace studio::rpc
