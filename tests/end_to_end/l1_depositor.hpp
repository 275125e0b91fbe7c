// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <map>
#include <string>

#include "end_to_end/greeting.hpp"
#include "end_to_end/rpc_client.hpp"

namespace studio::test {

/// Sends ETH from the first test account through the portal, to an address of its own each time, and knows
/// what became of each.
class L1Depositor {
public:
    /// One more; false when the L1 does not take it.
    bool deposit(const Greeting& served);
    /// How many of them are in L1's blocks.
    std::size_t landed(const RpcClient& l1) const;
    /// Whether all that are in L1's blocks have been credited on L2.
    bool all_arrived(const RpcClient& l1, const RpcClient& l2) const;
    /// Expects each that landed to be there once, each that did not not to be there, and their sum in the
    /// portal.
    void expect_each_once(const Greeting& served) const;

private:
    struct Deposit {
        std::string to;
        std::uint64_t wei = 0;
    };
    std::map<std::string, Deposit> sent_;  // by their transaction on L1
};

}  // namespace studio::test
