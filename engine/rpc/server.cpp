// SPDX-License-Identifier: GPL-3.0-or-later
#include "server.hpp"

#include <base/limits.hpp>
#include <boost/asio/ip/v6_only.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/write.hpp>
#include <thread>

#include "server_context.hpp"

namespace studio::rpc {
namespace {

using ErrorCode = boost::system::error_code;

/// While the system has no sockets to give, accepting is tried again at this pace.
constexpr std::chrono::milliseconds kAcceptPause{100};

constexpr std::string_view kBusy =
    "HTTP/1.1 503 Service Unavailable\r\nConnection: close\r\nContent-Length: 0\r\nRetry-After: 1\r\n\r\n";

/// Accepts connections at one address as long as its context runs.
class Listener {
public:
    Listener(ServerContext& context, tcp::acceptor acceptor)
        : context_{context}, acceptor_{std::move(acceptor)}, pause_{context.io} {}

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
        if (context_.connections >= limits::kRpcMaxConnections) {
            socket.non_blocking(true, ignored);
            asio::write(socket, asio::buffer(kBusy), ignored);  // fits the empty buffer of a new socket
            return;
        }
        socket.set_option(tcp::no_delay{true}, ignored);
        start_http_session(context_, std::move(socket));
    }

    ServerContext& context_;
    tcp::acceptor acceptor_;
    asio::steady_timer pause_;
};

/// On Linux SO_REUSEADDR takes a port whose last connections linger, but not one that somebody listens on.
ErrorCode listen(tcp::acceptor& acceptor, const tcp::endpoint& endpoint) {
    ErrorCode error;
    if (acceptor.open(endpoint.protocol(), error))
        return error;
    acceptor.set_option(asio::socket_base::reuse_address{true}, error);
    if (endpoint.protocol() == tcp::v6())
        acceptor.set_option(asio::ip::v6_only{true}, error);
    if (acceptor.bind(endpoint, error))
        return error;
    acceptor.listen(asio::socket_base::max_listen_connections, error);
    return error;
}

/// Both loopback addresses at one port, because "localhost" means ::1 to many programs. A computer without
/// IPv6 has only the first.
ErrorCode listen_on_loopback(asio::io_context& io, std::uint16_t port,
                             std::vector<tcp::acceptor>& acceptors) {
    acceptors.clear();
    tcp::acceptor four{io};
    if (const auto error = listen(four, {asio::ip::address_v4::loopback(), port}))
        return error;
    tcp::acceptor six{io};
    const auto error = listen(six, {asio::ip::address_v6::loopback(), four.local_endpoint().port()});
    if (error == asio::error::address_in_use)
        return error;  // "localhost" would lead to another program
    acceptors.push_back(std::move(four));
    if (!error)
        acceptors.push_back(std::move(six));
    return {};
}

Result<std::vector<tcp::acceptor>> listen_at(asio::io_context& io, std::uint16_t port) {
    std::vector<tcp::acceptor> acceptors;
    const auto error = listen_on_loopback(io, port, acceptors);
    if (!error)
        return acceptors;
    if (error == asio::error::address_in_use)
        return fail(errors::kPortTaken, {std::to_string(port)});
    return fail(errors::kCannotListen, {std::to_string(port), error.message()});
}

Result<std::vector<tcp::acceptor>> listen_at_first_free(asio::io_context& io) {
    for (auto port = limits::kRpcFirstPort; port <= limits::kRpcLastPort; ++port) {
        auto acceptors = listen_at(io, port);
        if (acceptors || !acceptors.error().is(errors::kPortTaken))
            return acceptors;
    }
    return fail(errors::kNoFreePort,
                {std::to_string(limits::kRpcFirstPort), std::to_string(limits::kRpcLastPort)});
}

}  // namespace

struct Server::Parts {
    Parts(ServedChain& chain, ServerOptions options) : context{chain, {0, options.origins}} {}

    void listen_with(std::vector<tcp::acceptor> acceptors);
    void run();

    ServerContext context;
    std::vector<std::unique_ptr<Listener>> listeners;
    pipeline::ChainFeed::Subscription feed;
    std::thread thread;
};

void Server::Parts::listen_with(std::vector<tcp::acceptor> acceptors) {
    context.rules.port = acceptors.front().local_endpoint().port();
    for (auto& acceptor : acceptors)
        listeners.emplace_back(std::make_unique<Listener>(context, std::move(acceptor)))->accept();
}

void Server::Parts::run() {
    pipeline::ChainListener listener;
    listener.on_block = [this](const chain::SealedBlockPtr&) { context.notifier.block(); };
    listener.on_pooled = [this](const chain::TransactionPtr& transaction) {
        context.filters.pooled(transaction->hash);
        context.notifier.pooled(transaction);
    };
    feed = context.node.chain.feed().subscribe(std::move(listener));
    thread = std::thread{[this] {
        while (!context.io.stopped())
            try {
                context.io.run();
            } catch (
                const std::exception&) {  // out of memory: the connection at fault is gone, the rest goes on
            }
    }};
}

Server::Server(std::unique_ptr<Parts> parts) : parts_{std::move(parts)} {}

Result<std::unique_ptr<Server>> Server::start(ServedChain& chain, ServerOptions options) {
    const auto port = options.port;
    auto parts = std::make_unique<Parts>(chain, std::move(options));
    STUDIO_TRY(acceptors,
               port ? listen_at(parts->context.io, *port) : listen_at_first_free(parts->context.io));
    parts->listen_with(std::move(acceptors));
    parts->run();
    return std::unique_ptr<Server>{new Server{std::move(parts)}};
}

Server::~Server() {
    auto& context = parts_->context;
    parts_->feed = {};
    context.dispatcher.stop();
    context.clock.run_away();
    context.io.stop();
    parts_->thread.join();
    context.workers.stop();
    context.workers.join();  // for the calls under way, which end at their next look at the clock
}

std::uint16_t Server::port() const {
    return parts_->context.rules.port;
}

std::string Server::url() const {
    return "http://127.0.0.1:" + std::to_string(port());
}

}  // namespace studio::rpc
