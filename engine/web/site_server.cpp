// SPDX-License-Identifier: GPL-3.0-or-later
#include "site_server.hpp"

#include <base/open_files.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/write.hpp>

#include "http_session.hpp"
#include "peer.hpp"

namespace studio::web {
namespace {

using ErrorCode = boost::system::error_code;

/// While the system has no sockets to give, accepting is tried again at this pace.
constexpr std::chrono::milliseconds kAcceptPause{100};

constexpr std::string_view kBusy =
    "HTTP/1.1 503 Service Unavailable\r\nConnection: close\r\nContent-Length: 0\r\nRetry-After: 1\r\n\r\n";

}  // namespace

/// Accepts connections at one address as long as its context runs.
class SiteServer::Listener {
public:
    Listener(Connections& connections, tcp::acceptor acceptor)
        : connections_{connections}, acceptor_{std::move(acceptor)}, pause_{connections.io} {}

    void accept() {
        acceptor_.async_accept([this](const ErrorCode& error, tcp::socket socket) {
            if (error)
                return retry_later();
            serve(std::move(socket));
            accept();
        });
    }

private:
    void retry_later() {
        pause_.expires_after(kAcceptPause);
        pause_.async_wait([this](const ErrorCode& error) {
            if (!error)
                accept();
        });
    }

    void serve(tcp::socket socket) {
        ErrorCode ignored;
        const auto from = socket.remote_endpoint(ignored);
        if (ignored)
            return;  // gone already
        auto peer = peer_of(from.address());
        if (!has_room_for(peer) || !leaves_files(socket.native_handle())) {
            socket.non_blocking(true, ignored);
            asio::write(socket, asio::buffer(kBusy), ignored);  // fits the empty buffer of a new socket
            return;
        }
        socket.set_option(tcp::no_delay{true}, ignored);
        start_http_session({connections_, std::move(peer)}, std::move(socket));
    }

    bool has_room_for(const std::string& peer) const {
        const auto limits = connections_.site.limits();
        const auto found = connections_.of_peer.find(peer);
        const auto of_peer = found == connections_.of_peer.end() ? 0 : found->second;
        return connections_.open < limits.max_connections && of_peer < limits.max_connections_of_peer;
    }

    Connections& connections_;
    tcp::acceptor acceptor_;
    asio::steady_timer pause_;
};

SiteServer::SiteServer(Site& site) : connections_{site} {}

Result<void> SiteServer::listen(Reach reach, const PortChoice& choice) {
    STUDIO_TRY(acceptors, listen_at(connections_.io, reach, choice));
    port_ = acceptors.front().local_endpoint().port();
    for (auto& acceptor : acceptors)
        listeners_.emplace_back(std::make_unique<Listener>(connections_, std::move(acceptor)));
    return {};
}

void SiteServer::run() {
    for (const auto& listener : listeners_)
        listener->accept();
    thread_ = std::thread{[&io = connections_.io] {
        while (!io.stopped())
            try {
                io.run();
            } catch (
                const std::exception&) {  // out of memory: the connection at fault is gone, the rest goes on
            }
    }};
}

void SiteServer::close() {
    connections_.io.stop();
    if (thread_.joinable())
        thread_.join();
    connections_.workers.stop();
    connections_.workers.join();
}

SiteServer::~SiteServer() {
    close();
}

}  // namespace studio::web
