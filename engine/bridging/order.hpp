// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "holdings.hpp"

namespace studio::bridging {

/// Reads what a person asks for. Errors: kUnknownAccount, kBadAmount, kBadTokenId.
Result<Order> read_order(const api::BridgeOrder& wish);

/// What other transfers still take.
struct Promises {
    std::vector<Order> to_leave;  // orders whose assets have not left their accounts
    Uint256 portal_pays_wei;      // by withdrawals of ether that are not finished
};

/// Wei that the portal on L1 can pay beside what it owes to withdrawals. Ether that accounts had on the
/// rollup from its beginning was never deposited there.
Uint256 payable(const Sides& sides, const Uint256& owed_wei);

/// Whether it can be begun: the account has what is to be moved, beside what is promised, and ether for fees
/// on both chains; and the portal on L1 can pay a withdrawal of ether. Errors: those of orders; of the
/// chains.
Result<void> check_order(const Sides& sides, const Order& order, const Promises& promises);

}  // namespace studio::bridging
