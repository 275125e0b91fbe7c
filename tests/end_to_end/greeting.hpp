// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <vector>

#include "end_to_end/rollupctl.hpp"

namespace studio::test {

/// What serve prints for wallets when a rollup on an L1 is open. Addresses and keys are hex with 0x.
struct Greeting {
    std::string l2_url;
    std::string l1_url;
    std::map<std::string, std::string> contracts;  // on L1: "OptimismPortal (proxy)" → address
    std::vector<std::string> keys;                 // of the test accounts
};

/// Waits until all of it stands there; nothing when the program ended.
std::optional<Greeting> wait_for_greeting(Rollupctl& program);

/// The blank design on the L1 of this computer, with everything as quick as it goes: an L2 block a second,
/// batches with each L1 block, claims every 10 s that count after 8 s.
nlohmann::json quick_design_on_l1();

}  // namespace studio::test
