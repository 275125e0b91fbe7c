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

constexpr std::string_view kGreeting =
    "This is the JSON-RPC endpoint of a rollup that runs in Rollup Studio.";

}  // namespace

/// A connection whose upgrade waits for the chain.
struct RpcSite::WaitingWebSocket {
    web::ConnectionCount count;
    boost::beast::tcp_stream stream;
    boost::beast::http::request<boost::beast::http::string_body> request;
};

RpcSite::RpcSite(WebOrigins* origins, WakeCall wake)
    : JsonRpcSite{origins, kGreeting}, wake_{wake ? std::move(wake) : [](const std::string&) {}} {}

RpcSite::~RpcSite() = default;

void RpcSite::open(std::uint16_t port, const Presence& presence) {
    be_at(port);
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

bool RpcSite::is_awake() {
    const std::lock_guard lock{mutex_};
    return context_ != nullptr;
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
