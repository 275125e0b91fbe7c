// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/result.hpp>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>

#include "presence.hpp"
#include "served_chain.hpp"
#include "server_link.hpp"
#include "web_origins.hpp"

namespace studio::rpc {

struct ServerOptions {
    /// Empty: the first free port from 8545 on. Given: that one or an error; 0 is any that the system has
    /// free.
    std::optional<std::uint16_t> port;
    /// Decides about pages of other computers and must outlive the server; null: none of them may call.
    WebOrigins* origins = nullptr;
    /// Of a chain that may be asleep; outlives the server.
    WakeCall wake = {};
    /// For others of this program who ask as if by HTTP; null: none do.
    std::shared_ptr<ServerLink> link = {};
};

/// JSON-RPC of one chain on the loopback interface: HTTP and WebSocket on one port. Has threads of its own;
/// an awake chain must outlive it. Limits: base/limits.hpp, section rpc.
class Server {
public:
    /// Of a chain that is awake. Errors: those of web::listen_at().
    static Result<std::unique_ptr<Server>> start(ServedChain& chain, ServerOptions options);
    /// Of a chain that is asleep and known by this: what asks for more calls options.wake and waits. Errors:
    /// those of web::listen_at().
    static Result<std::unique_ptr<Server>> open(const Presence& presence, ServerOptions options);
    /// Closes every connection and waits for the threads.
    ~Server();
    Server(const Server&) = delete;
    Server& operator=(const Server&) = delete;

    /// From an asleep chain to an awake one: what waits is answered.
    void wake(ServedChain& chain);
    /// And back: waits for the answers that are being given; then the chain may go. False, and all stays as
    /// it was: programs are connected by WebSocket.
    bool sleep();
    std::size_t websockets() const;
    /// When it was last asked for more than the chain's presence, on a steady clock; 0: not since it woke.
    std::int64_t used_ns() const;

    std::uint16_t port() const;
    std::string url() const;  // "http://127.0.0.1:8545"

private:
    struct Parts;
    explicit Server(std::unique_ptr<Parts> parts);
    std::unique_ptr<Parts> parts_;
};

}  // namespace studio::rpc
