// SPDX-License-Identifier: GPL-3.0-or-later
#include <base/assert.hpp>

#include "block.hpp"

namespace studio::chain {
namespace {

constexpr std::uint64_t initial_base_fee = 1'000'000'000;  // EIP-1559, wei

}  // namespace

Uint256 effective_gas_price(const Transaction& transaction, const Uint256& base_fee) {
    if (transaction.max_fee_per_gas <= base_fee)
        return transaction.max_fee_per_gas;
    const auto room = transaction.max_fee_per_gas - base_fee;
    return base_fee + std::min(room, transaction.max_priority_fee_per_gas);
}

Uint256 next_base_fee(const Header& parent, std::uint64_t gas_used, const FeeMarket& market,
                      const Uint256& min_base_fee) {
    STUDIO_ASSERT(market.elasticity != 0 && market.change_denominator != 0);
    if (!parent.base_fee_per_gas)
        return std::max(Uint256{initial_base_fee}, min_base_fee);
    const auto& fee = *parent.base_fee_per_gas;
    const auto target = parent.gas_limit / market.elasticity;
    if (target == 0 || gas_used == target)
        return std::max(fee, min_base_fee);
    const bool rises = gas_used > target;
    const auto distance = rises ? gas_used - target : target - gas_used;
    auto step = fee * Uint256{distance} / Uint256{target} / Uint256{market.change_denominator};
    if (rises)
        return std::max(fee + std::max(step, Uint256{1}), min_base_fee);
    return std::max(fee - step, min_base_fee);
}

}  // namespace studio::chain
