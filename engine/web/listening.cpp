// SPDX-License-Identifier: GPL-3.0-or-later
#include "listening.hpp"

#include <boost/asio/ip/v6_only.hpp>
#include <string>

#include "web_errors.hpp"

namespace studio::web {
namespace {

using ErrorCode = boost::system::error_code;

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

/// Both families at one port, because "localhost" means ::1 to many programs. A computer without IPv6 has
/// only the first.
ErrorCode listen_both(asio::io_context& io, Reach reach, std::uint16_t port,
                      std::vector<tcp::acceptor>& acceptors) {
    const bool everybody = reach == Reach::network;
    using V4 = asio::ip::address_v4;
    using V6 = asio::ip::address_v6;
    acceptors.clear();
    tcp::acceptor four{io};
    if (const auto error = listen(four, {everybody ? V4::any() : V4::loopback(), port}))
        return error;
    tcp::acceptor six{io};
    const auto error = listen(six, {everybody ? V6::any() : V6::loopback(), four.local_endpoint().port()});
    if (error == asio::error::address_in_use)
        return error;  // "localhost" would lead to another program
    acceptors.push_back(std::move(four));
    if (!error)
        acceptors.push_back(std::move(six));
    return {};
}

Result<std::vector<tcp::acceptor>> listen_at_port(asio::io_context& io, Reach reach, std::uint16_t port) {
    std::vector<tcp::acceptor> acceptors;
    const auto error = listen_both(io, reach, port, acceptors);
    if (!error)
        return acceptors;
    if (error == asio::error::address_in_use)
        return fail(errors::kPortTaken, {std::to_string(port)});
    return fail(errors::kCannotListen, {std::to_string(port), error.message()});
}

}  // namespace

Result<std::vector<tcp::acceptor>> listen_at(asio::io_context& io, Reach reach, const PortChoice& choice) {
    if (choice.port)
        return listen_at_port(io, reach, *choice.port);
    for (auto port = choice.first; port <= choice.last; ++port) {
        auto acceptors = listen_at_port(io, reach, port);
        if (acceptors || !acceptors.error().is(errors::kPortTaken))
            return acceptors;
    }
    return fail(errors::kNoFreePort, {std::to_string(choice.first), std::to_string(choice.last)});
}

}  // namespace studio::web
