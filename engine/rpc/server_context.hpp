// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/strand.hpp>
#include <boost/asio/thread_pool.hpp>

#include "call_clock.hpp"
#include "dispatcher.hpp"
#include "http_gate.hpp"
#include "notifier.hpp"

namespace studio::rpc {

namespace asio = boost::asio;
using asio::ip::tcp;

/// What the connections of one server share. One thread runs `io`: sockets and all members of connections are
/// its own; methods and notifications run on the workers.
struct ServerContext {
    ServerContext(ServedChain& chain, GateRules gate) : rules{std::move(gate)}, node{chain, filters, clock} {}

    GateRules rules;
    CallClock clock;
    FilterBook filters{clock};
    Node node;
    Dispatcher dispatcher{node};
    std::size_t connections = 0;  // of the io thread
    // Last the workers: what waits for them holds connections, whose sockets need `io` to be destroyed.
    asio::io_context io{1};
    asio::thread_pool workers{kWorkers};
    asio::strand<asio::thread_pool::executor_type> notifications{workers.get_executor()};
    Notifier notifier{node, [this] { asio::post(notifications, [this] { notifier.tell(); }); }};

    /// Two: while one runs a long call the other answers.
    static constexpr std::size_t kWorkers = 2;
};

/// Counts a connection as long as it lives. Io thread only.
class ConnectionCount {
public:
    explicit ConnectionCount(ServerContext& context) : context_{&context} { ++context_->connections; }
    ConnectionCount(ConnectionCount&& other) noexcept : context_{std::exchange(other.context_, nullptr)} {}
    ConnectionCount& operator=(ConnectionCount&&) = delete;
    ~ConnectionCount() {
        if (context_ != nullptr)
            --context_->connections;
    }

private:
    ServerContext* context_;
};

/// Serves HTTP on an accepted connection, or WebSocket when the client asks for it. Io thread.
void start_http_session(ServerContext& context, tcp::socket socket);

}  // namespace studio::rpc
