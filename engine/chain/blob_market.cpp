// SPDX-License-Identifier: GPL-3.0-or-later
#include "blob_market.hpp"

namespace studio::chain {
namespace {

/// EIP-7918, BLOB_BASE_COST: execution gas whose price a blob costs at least.
constexpr std::uint64_t blob_base_cost = 8192;

/// EIP-7918: while a blob costs less than its share of execution gas, the price does not fall.
bool is_below_reserve_price(const Header& parent, const BlobSchedule& schedule) {
    const auto price = blob_base_fee(parent.excess_blob_gas.value_or(0), schedule);
    return Uint256{blob_base_cost} * parent.base_fee_per_gas.value_or(Uint256{}) >
           Uint256{gas_per_blob} * price;
}

}  // namespace

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

std::uint64_t next_excess_blob_gas(const Header& parent, const ChainConfig& config) {
    const auto& blobs = config.blobs;
    const auto excess = parent.excess_blob_gas.value_or(0);
    const auto used = parent.blob_gas_used.value_or(0);
    const auto target = blobs.target * gas_per_blob;
    if (excess + used < target)
        return 0;
    if (blobs.has_reserve_price && is_below_reserve_price(parent, blobs))
        return excess + used * (blobs.max - blobs.target) / blobs.max;
    return excess + used - target;
}

}  // namespace studio::chain
