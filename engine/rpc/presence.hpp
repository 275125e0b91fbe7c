// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <string>

namespace studio::rpc {

class ServedChain;

/// What a chain is known by, whether it is awake or asleep. Wallets poll with the methods that ask for no
/// more; whoever asks for more wants to use it.
struct Presence {
    std::uint64_t chain_id = 0;
    std::uint64_t head_number = 0;
};
Presence presence_of(const ServedChain& chain);

/// Called from any thread when an asleep chain is needed, with the method that needs it; must be quick.
using WakeCall = std::function<void(const std::string& method)>;

}  // namespace studio::rpc
