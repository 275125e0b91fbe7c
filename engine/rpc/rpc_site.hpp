// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <condition_variable>
#include <memory>
#include <mutex>
#include <vector>

#include "json_rpc_site.hpp"
#include "presence.hpp"

namespace studio::rpc {

struct ServerContext;

/// JSON-RPC of one chain: the dispatcher answers while the chain is awake. While it is asleep, the site
/// answers what needs no chain; all else calls for the chain and waits.
class RpcSite final : public JsonRpcSite {
public:
    RpcSite(WebOrigins* origins, WakeCall wake);
    ~RpcSite() override;

    /// Before anybody is served. The chain is asleep.
    void open(std::uint16_t port, const Presence& presence);
    /// The chain is awake: what waits is answered.
    void wake(ServerContext& context);
    /// The chain falls asleep: waits for the answers that are being given. False, and all stays as it was:
    /// somebody is connected by WebSocket.
    bool sleep(const Presence& presence);
    /// What waits for the chain is told that it will not come.
    void give_up();
    /// Lets go of connections that wait for the chain, when the server is closed.
    void forget_waiting();

    std::atomic<std::size_t>& websockets() { return websockets_; }
    bool is_awake();

    std::string answer_text(std::string_view body) override;
    void take_websocket(web::WebSocketHandover&& handover) override;

private:
    struct WaitingWebSocket;

    /// Empty: the chain is awake now; else the reply.
    std::string answer_or_wake(std::string_view body, std::unique_lock<std::mutex>& lock);

    const WakeCall wake_;
    std::atomic<std::size_t> websockets_ = 0;  // sessions that are open
    std::mutex mutex_;
    std::condition_variable changed_;
    ServerContext* context_ = nullptr;                        // guarded by mutex_; null: asleep
    Presence presence_;                                       // guarded by mutex_; while asleep
    std::size_t answering_ = 0;                               // guarded by mutex_; of the context
    bool given_up_ = false;                                   // guarded by mutex_
    std::vector<std::unique_ptr<WaitingWebSocket>> waiting_;  // guarded by mutex_
};

}  // namespace studio::rpc
