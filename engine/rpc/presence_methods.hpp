// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <codec/json.hpp>
#include <string>
#include <string_view>

#include "params.hpp"
#include "presence.hpp"

namespace studio::rpc {

using PresenceMethod = RpcResult<void> (*)(const Presence& presence, const Params& params,
                                           codec::json::Writer& out);
/// Null when `name` asks for more, or is no method at all.
PresenceMethod find_presence_method(std::string_view name);

/// What a chain that is asleep says to a request.
struct DrowsyAnswer {
    std::string reply;
    std::string wakes;  // a method that it must wake for: then there is no reply; empty: there is none
};
DrowsyAnswer answer_asleep(std::string_view request, const Presence& presence);

}  // namespace studio::rpc
