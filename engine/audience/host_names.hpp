// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace studio::audience {

/// Whether a Host header names this computer by a number or as localhost, with a port: a name could belong to
/// anybody.
bool is_plain_host(std::string_view host);

/// The IPv4 addresses at which computers of its networks may reach this one, private ones first; none of the
/// loopback.
std::vector<std::string> network_addresses();

}  // namespace studio::audience
