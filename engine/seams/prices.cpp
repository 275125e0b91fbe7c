// SPDX-License-Identifier: GPL-3.0-or-later
#include "prices.hpp"

namespace studio::seams {

double usd_of(const L1Use& use, const Prices& prices) {
    constexpr double eth_per_gwei = 1e-9;
    const auto price = [&](const char* id) {
        const auto found = prices.find(id);
        return found == prices.end() ? 0.0 : found->second;
    };
    const auto gwei = use.gas * price("l1_base_fee_gwei") + use.blob_gas * price("l1_blob_base_fee_gwei");
    return gwei * eth_per_gwei * price("eth_usd");
}

}  // namespace studio::seams
