// SPDX-License-Identifier: GPL-3.0-or-later
#include "order.hpp"

#include <algorithm>
#include <crypto/checksum_address.hpp>

#include "bridging_errors.hpp"
#include "course.hpp"

namespace studio::bridging {
namespace {

using api::AssetKind;
using api::BridgeKind;

/// Whether both would move the same out of the same account on the same chain.
bool is_alike(const Order& a, const Order& b) {
    return a.kind == b.kind && a.asset == b.asset && a.account == b.account;
}

Uint256 sum_of(const Order& order, const std::vector<Order>& promised) {
    Uint256 sum;
    for (const auto& other : promised)
        if (is_alike(order, other))
            sum = sum + other.amount;
    return sum;
}

Uint256 less(const Uint256& a, const Uint256& b) {
    return a > b ? a - b : Uint256{};
}

Result<void> check_fees(const Sides& sides, const Order& order, bool on_l1) {
    const auto& side = on_l1 ? sides.l1 : sides.l2;
    const auto gas = on_l1 ? gas_needs(order).l1 : gas_needs(order).l2;
    const auto needed = gas == 0 ? Uint256{} : side.most_it_costs(gas);
    const auto owned = side.balance(order.account);
    if (owned >= needed)
        return {};
    return fail(on_l1 ? errors::kNoEtherForFees : errors::kNoEtherForFeesL2,
                {owned.to_decimal(), needed.to_decimal()});
}

Result<void> check_ether(const Sides& sides, const Order& order, const std::vector<Order>& promised) {
    const bool from_l1 = order.kind == BridgeKind::deposit;
    const auto& side = from_l1 ? sides.l1 : sides.l2;
    const auto fees = side.most_it_costs(from_l1 ? gas_needs(order).l1 : gas_needs(order).l2);
    const auto free = less(side.balance(order.account), sum_of(order, promised));
    Uint256 needed;
    if (!add_overflow(order.amount, fees, needed) && needed <= free)
        return {};
    return fail(errors::kTooLittleEther, {free.to_decimal(), order.amount.to_decimal(), fees.to_decimal()});
}

Result<void> check_token(const Sides& sides, const Order& order, const std::vector<Order>& promised) {
    const bool from_l1 = order.kind == BridgeKind::deposit;
    STUDIO_TRY(owned, balance_of(from_l1 ? sides.l1 : sides.l2,
                                 from_l1 ? sides.assets.token_l1 : sides.assets.token_l2, order.account));
    const auto free = less(owned, sum_of(order, promised));
    if (order.amount > free)
        return fail(errors::kTooLittle, {free.to_decimal(), order.amount.to_decimal()});
    return {};
}

Result<void> check_collectible(const Sides& sides, const Order& order, const std::vector<Order>& promised) {
    const bool is_promised = std::ranges::any_of(
        promised, [&](const auto& other) { return is_alike(order, other) && other.amount == order.amount; });
    if (is_promised)
        return fail(errors::kTokenUnderWay, {order.amount.to_decimal()});
    const bool from_l1 = order.kind == BridgeKind::deposit;
    const auto owner =
        owner_of(from_l1 ? sides.l1 : sides.l2,
                 from_l1 ? sides.assets.collection_l1 : sides.assets.collection_l2, order.amount);
    if (!owner || *owner != order.account)  // the contract reverts for a token that does not exist
        return fail(errors::kTokenNotOwned, {order.amount.to_decimal()});
    return {};
}

}  // namespace

Result<Order> read_order(const api::BridgeOrder& wish) {
    const auto account = crypto::parse_address(wish.account);
    if (!account)
        return fail(errors::kUnknownAccount, {wish.account});
    Order order{wish.kind, wish.asset, *account, {}};
    if (wish.kind == BridgeKind::test_assets) {
        order.asset = AssetKind::ether;
        return order;
    }
    const bool is_id = wish.asset == AssetKind::erc721;
    const auto amount = Uint256::parse_decimal(wish.amount);
    if (!amount || (amount->is_zero() && !is_id))
        return fail(is_id ? errors::kBadTokenId : errors::kBadAmount, {wish.amount});
    order.amount = *amount;
    return order;
}

Result<void> check_order(const Sides& sides, const Order& order, const std::vector<Order>& promised) {
    STUDIO_TRY(made, is_made(sides, order.asset));
    if (!made)
        return fail(errors::kNoTestAssets);
    STUDIO_CHECK(check_fees(sides, order, true));
    STUDIO_CHECK(check_fees(sides, order, false));
    if (order.kind == BridgeKind::test_assets)
        return {};
    if (order.asset == AssetKind::ether)
        return check_ether(sides, order, promised);
    return order.asset == AssetKind::erc20 ? check_token(sides, order, promised)
                                           : check_collectible(sides, order, promised);
}

}  // namespace studio::bridging
