// SPDX-License-Identifier: GPL-3.0-or-later
#include "cost_total.hpp"

#include "figures.hpp"

namespace studio::report {
namespace {

void add(std::optional<std::uint64_t>& sum, std::uint64_t value) {
    if (sum && *sum <= UINT64_MAX - value)
        *sum += value;
    else
        sum.reset();
}

}  // namespace

CostTotal total_cost(const std::vector<api::ReportCost>& costs) {
    CostTotal total{0, 0, 0, 0, "", 0};
    std::optional<std::string> fee_wei{"0"};
    for (const auto& cost : costs) {
        add(total.transactions, cost.transactions);
        add(total.failed, cost.failed);
        add(total.gas, cost.gas);
        add(total.blobs, cost.blobs);
        fee_wei = added(fee_wei, cost.fee_wei);
        total.usd += cost.usd;
    }
    total.fee_wei = fee_wei.value_or("");
    return total;
}

}  // namespace studio::report
