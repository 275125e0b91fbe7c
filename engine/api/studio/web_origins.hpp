// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>

namespace studio::api {

/// What a person says to a web page that asked to use the rollups of this computer.
enum class OriginAnswer : std::uint8_t {
    once,    // until the program ends
    always,  // from now on, also after a restart
    deny     // not, and do not ask again until the program ends
};

enum class OriginState : std::uint8_t { asking, once, always, denied };

/// The site a web page comes from: "https://dapp.example".
struct WebOrigin {
    std::string name;
    OriginState state{};
    friend bool operator==(const WebOrigin&, const WebOrigin&) = default;
};

}  // namespace studio::api
