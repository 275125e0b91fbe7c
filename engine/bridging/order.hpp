// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "holdings.hpp"

namespace studio::bridging {

/// Reads what a person asks for. Errors: kUnknownAccount, kBadAmount, kBadTokenId.
Result<Order> read_order(const api::BridgeOrder& wish);

/// Whether it can be begun: the account has what is to be moved, beside `promised`, other transfers' orders
/// whose assets have not left it yet, and ether for fees on both chains. Errors: those of orders; of the
/// chains.
Result<void> check_order(const Sides& sides, const Order& order, const std::vector<Order>& promised);

}  // namespace studio::bridging
