// SPDX-License-Identifier: GPL-3.0-or-later
#include "blob_market.hpp"

namespace studio::chain {

Uint256 blob_base_fee(std::uint64_t excess_blob_gas, const BlobSchedule& schedule) {
    const Uint256 fraction{schedule.base_fee_update_fraction};
    Uint256 sum;
    Uint256 term = fraction;  // factor 1 (MIN_BLOB_BASE_FEE) times the denominator
    for (std::uint64_t i = 1; !term.is_zero(); ++i) {
        sum = sum + term;
        term = term * Uint256{excess_blob_gas} / (fraction * Uint256{i});
    }
    return sum / fraction;
}

}  // namespace studio::chain
