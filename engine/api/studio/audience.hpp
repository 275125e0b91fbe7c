// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace studio::api {

/// How the page for an event's guests is opened.
struct AudienceOptions {
    bool on_network = false;            // false: for browsers of this computer alone
    std::optional<std::uint16_t> port;  // empty: the first free one from 8700 on; 0: any
};

/// That page while it is open.
struct AudienceStanding {
    bool on_network = false;
    std::vector<std::string> urls;   // the best one for phones first
    std::uint64_t guests = 0;        // keys that joined
    std::uint64_t transactions = 0;  // taken from them
    friend bool operator==(const AudienceStanding&, const AudienceStanding&) = default;
};

}  // namespace studio::api
