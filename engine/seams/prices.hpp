// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>

namespace studio::seams {

/// Prices by input id ("eth_usd", "core_hour_usd"): resources/prices.
using Prices = std::map<std::string, double>;

/// Gas of the L1; a transaction's share of it need not be whole.
struct L1Use {
    double gas = 0;
    double blob_gas = 0;
};

/// USD of so much gas at the base fees of the set; a price that it does not have counts as 0.
double usd_of(const L1Use& use, const Prices& prices);

}  // namespace studio::seams
