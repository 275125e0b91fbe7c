// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace studio::web {

/// Hosts, origins and media types compare without regard to case, in ASCII alone (RFC 9110, RFC 6454).
inline std::string in_lower_case(std::string_view text) {
    std::string out{text};
    for (auto& c : out)
        if (c >= 'A' && c <= 'Z')
            c = static_cast<char>(c - 'A' + 'a');
    return out;
}

}  // namespace studio::web
