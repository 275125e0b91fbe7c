// SPDX-License-Identifier: GPL-3.0-or-later
#include "host_names.hpp"

#include <arpa/inet.h>
#include <ifaddrs.h>
#include <net/if.h>

#include <algorithm>
#include <boost/asio/ip/address.hpp>
#include <memory>
#include <web/ascii_case.hpp>

namespace studio::audience {
namespace {

using boost::asio::ip::address_v4;

/// RFC 1918.
bool is_private(const address_v4& address) {
    const auto bits = address.to_uint();
    return (bits >> 24) == 10 || (bits >> 20) == 0xAC1 || (bits >> 16) == 0xC0A8;
}

/// RFC 3927: a network that gave no address; its neighbours may still be phones.
bool is_link_local(const address_v4& address) {
    return (address.to_uint() >> 16) == 0xA9FE;
}

int rank(const address_v4& address) {
    return is_private(address) ? 0 : is_link_local(address) ? 2 : 1;
}

}  // namespace

bool is_plain_host(std::string_view host) {
    const auto colon = host.rfind(':');
    if (colon == std::string_view::npos)
        return false;
    auto name = web::in_lower_case(host.substr(0, colon));
    if (name == "localhost")
        return true;
    if (name.size() > 2 && name.front() == '[' && name.back() == ']')
        name = name.substr(1, name.size() - 2);
    boost::system::error_code error;
    boost::asio::ip::make_address(name, error);
    return !error;
}

std::vector<std::string> network_addresses() {
    ifaddrs* list = nullptr;
    if (getifaddrs(&list) != 0)
        return {};
    const std::unique_ptr<ifaddrs, void (*)(ifaddrs*)> owner{list, freeifaddrs};
    std::vector<address_v4> found;
    for (const auto* at = list; at != nullptr; at = at->ifa_next) {
        const bool is_up = (at->ifa_flags & IFF_UP) != 0 && (at->ifa_flags & IFF_LOOPBACK) == 0;
        if (!is_up || at->ifa_addr == nullptr || at->ifa_addr->sa_family != AF_INET)
            continue;
        const auto* inet = reinterpret_cast<const sockaddr_in*>(at->ifa_addr);
        found.emplace_back(ntohl(inet->sin_addr.s_addr));
    }
    std::ranges::stable_sort(found, {}, rank);
    std::vector<std::string> texts;
    for (const auto& address : found)
        texts.push_back(address.to_string());
    return texts;
}

}  // namespace studio::audience
