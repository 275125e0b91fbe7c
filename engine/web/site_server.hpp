// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/thread_pool.hpp>
#include <memory>
#include <thread>
#include <utility>

#include "http_site.hpp"
#include "listening.hpp"

namespace studio::web {

/// What the connections of one server share. One thread runs `io`: sockets and all members of connections are
/// its own; what takes time runs on the workers.
struct Connections {
    explicit Connections(Site& served) : site{served} {}

    Site& site;
    std::size_t open = 0;  // of the io thread
    // Last the workers: what waits for them holds connections, whose sockets need `io` to be destroyed.
    asio::io_context io{1};
    asio::thread_pool workers{kWorkers};

    /// Two: while one runs a long call the other answers.
    static constexpr std::size_t kWorkers = 2;
};

/// Counts a connection as long as it lives. Io thread only.
class ConnectionCount {
public:
    explicit ConnectionCount(Connections& connections) : connections_{&connections} { ++connections_->open; }
    ConnectionCount(ConnectionCount&& other) noexcept
        : connections_{std::exchange(other.connections_, nullptr)} {}
    ConnectionCount& operator=(ConnectionCount&&) = delete;
    ~ConnectionCount() {
        if (connections_ != nullptr)
            --connections_->open;
    }

private:
    Connections* connections_;
};

/// Serves a site at one port, with threads of its own.
class SiteServer {
public:
    /// Nobody is served before start().
    explicit SiteServer(Site& site);
    ~SiteServer();
    SiteServer(const SiteServer&) = delete;
    SiteServer& operator=(const SiteServer&) = delete;

    /// Takes the port; nobody is answered before run(). Errors: those of listen_at() (web_errors.hpp).
    Result<void> listen(Reach reach, const PortChoice& choice);
    void run();
    /// Closes every connection and waits for the threads: what is being answered is waited for.
    void close();

    std::uint16_t port() const { return port_; }
    Connections& connections() { return connections_; }

private:
    class Listener;

    Connections connections_;
    std::vector<std::unique_ptr<Listener>> listeners_;
    std::uint16_t port_ = 0;
    std::thread thread_;
};

}  // namespace studio::web
