// SPDX-License-Identifier: GPL-3.0-or-later
#include "peer.hpp"

#include <boost/asio/ip/network_v6.hpp>

namespace studio::web {

std::string peer_of(const boost::asio::ip::address& address) {
    constexpr unsigned short kNetworkBits = 64;
    if (address.is_v4())
        return address.to_string();
    return boost::asio::ip::make_network_v6(address.to_v6(), kNetworkBits).canonical().to_string();
}

}  // namespace studio::web
