// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <api/studio/report.hpp>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace studio::report {

/// What all duties together have cost. Counts are empty when they do not fit 64 bits.
struct CostTotal {
    std::optional<std::uint64_t> transactions, failed, gas, blobs;
    std::string fee_wei;  // decimal, exact; empty: of some duty it is not known, or it does not fit 256 bits
    double usd = 0;
};
CostTotal total_cost(const std::vector<api::ReportCost>& costs);

}  // namespace studio::report
