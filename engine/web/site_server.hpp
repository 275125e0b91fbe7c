// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/thread_pool.hpp>
#include <memory>
#include <string>
#include <thread>
#include <unordered_map>
#include <utility>

#include "http_site.hpp"
#include "listening.hpp"
#include "slow_line.hpp"

namespace studio::web {

/// What the connections of one server share. One thread runs `io`: sockets and all members of connections are
/// its own; what takes time runs on the workers.
struct Connections {
    explicit Connections(Site& served) : site{served} {}

    Site& site;
    std::size_t open = 0;                                  // of the io thread
    std::unordered_map<std::string, std::size_t> of_peer;  // of the io thread; none is 0
    // Last the workers: what waits for them holds connections, whose sockets need `io` to be destroyed.
    asio::io_context io{1};
    SlowLine slow;  // of the io thread
    asio::thread_pool workers{kWorkers};

    /// Two: while one runs a long call the other answers.
    static constexpr std::size_t kWorkers = 2;
};

/// Counts a connection as long as it lives. Io thread only.
class ConnectionCount {
public:
    ConnectionCount(Connections& connections, std::string peer)
        : connections_{&connections}, peer_{std::move(peer)} {
        ++connections_->open;
        ++connections_->of_peer[peer_];
    }
    ConnectionCount(ConnectionCount&& other) noexcept
        : connections_{std::exchange(other.connections_, nullptr)}, peer_{std::move(other.peer_)} {}
    ConnectionCount& operator=(ConnectionCount&&) = delete;
    ~ConnectionCount() {
        if (connections_ == nullptr)
            return;
        --connections_->open;
        const auto found = connections_->of_peer.find(peer_);
        if (--found->second == 0)
            connections_->of_peer.erase(found);
    }
    /// None once it was moved from.
    Connections& connections() const { return *connections_; }
    const std::string& peer() const { return peer_; }

private:
    Connections* connections_;
    std::string peer_;
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
