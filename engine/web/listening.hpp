// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/result.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <cstdint>
#include <optional>
#include <vector>

namespace studio::web {

namespace asio = boost::asio;
using asio::ip::tcp;

/// Who can reach a port: programs of this computer, or everybody on its networks.
enum class Reach : std::uint8_t { this_computer, network };

struct PortChoice {
    std::optional<std::uint16_t> port;  // this one, or an error; 0 is any that the system has free
    std::uint16_t first = 0;            // else the first free one of these
    std::uint16_t last = 0;
};

/// Sockets that listen at one port, for IPv4 and, where the computer has it, IPv6. Errors: kPortTaken,
/// kNoFreePort, kCannotListen (web_errors.hpp).
Result<std::vector<tcp::acceptor>> listen_at(asio::io_context& io, Reach reach, const PortChoice& choice);

}  // namespace studio::web
