// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/result.hpp>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>

#include "served_chain.hpp"
#include "web_origins.hpp"

namespace studio::rpc {

struct ServerOptions {
    /// Empty: the first free port from 8545 on. Given: that one or an error; 0 is any that the system has
    /// free.
    std::optional<std::uint16_t> port;
    /// Decides about pages of other computers and must outlive the server; null: none of them may call.
    WebOrigins* origins = nullptr;
};

/// JSON-RPC of one chain on the loopback interface: HTTP and WebSocket on one port. Has threads of its own;
/// the chain must outlive it. Limits: base/limits.hpp, section rpc.
class Server {
public:
    /// Errors: those of web::listen_at().
    static Result<std::unique_ptr<Server>> start(ServedChain& chain, ServerOptions options);
    /// Closes every connection and waits for the threads.
    ~Server();
    Server(const Server&) = delete;
    Server& operator=(const Server&) = delete;

    std::uint16_t port() const;
    std::string url() const;  // "http://127.0.0.1:8545"

private:
    struct Parts;
    explicit Server(std::unique_ptr<Parts> parts);
    std::unique_ptr<Parts> parts_;
};

}  // namespace studio::rpc
