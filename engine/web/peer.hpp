// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <boost/asio/ip/address.hpp>
#include <string>

namespace studio::web {

/// Who is at the other end, as far as limits for each go: an IPv4 address, which many phones share behind one
/// router, or the network of an IPv6 address, since whoever has one has 2^64 of them.
std::string peer_of(const boost::asio::ip::address& address);

}  // namespace studio::web
