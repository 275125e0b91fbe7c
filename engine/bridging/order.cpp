// SPDX-License-Identifier: GPL-3.0-or-later
#include "order.hpp"

#include <algorithm>
#include <codec/amount.hpp>
#include <crypto/checksum_address.hpp>

#include "bridging_errors.hpp"
#include "course.hpp"
#include "test_assets.hpp"

namespace studio::bridging {
namespace {

using api::AssetKind;
using api::BridgeKind;

/// Whether both would move the same out of the same account on the same chain.
bool is_alike(const Order& a, const Order& b) {
    return a.kind == b.kind && a.asset == b.asset && a.account == b.account;
}

Uint256 sum_of(const Order& order, const Promises& promises) {
    Uint256 sum;
    for (const auto& other : promises.to_leave)
        if (is_alike(order, other))
            sum = sum + other.amount;
    return sum;
}

Uint256 less(const Uint256& a, const Uint256& b) {
    return a > b ? a - b : Uint256{};
}

std::string ether(const Uint256& wei) {
    return codec::format_amount(wei, "ETH");
}

Result<void> check_fees(const Sides& sides, const Order& order, bool on_l1) {
    const auto& side = on_l1 ? sides.l1 : sides.l2;
    const auto gas = on_l1 ? gas_needs(order).l1 : gas_needs(order).l2;
    const auto needed = gas == 0 ? Uint256{} : side.most_it_costs(gas);
    const auto owned = side.balance(order.account);
    if (owned >= needed)
        return {};
    return fail(on_l1 ? errors::kNoEtherForFees : errors::kNoEtherForFeesL2, {ether(owned), ether(needed)});
}

Result<void> check_portal(const Sides& sides, const Order& order, const Promises& promises) {
    const auto free = payable(sides, promises.portal_pays_wei);
    if (order.amount <= free)
        return {};
    return fail(errors::kPortalTooPoor, {ether(free), ether(order.amount)});
}

Result<void> check_ether(const Sides& sides, const Order& order, const Promises& promises) {
    const bool from_l1 = order.kind == BridgeKind::deposit;
    const auto& side = from_l1 ? sides.l1 : sides.l2;
    const auto fees = side.most_it_costs(from_l1 ? gas_needs(order).l1 : gas_needs(order).l2);
    const auto free = less(side.balance(order.account), sum_of(order, promises));
    Uint256 needed;
    if (!add_overflow(order.amount, fees, needed) && needed <= free)
        return from_l1 ? Result<void>{} : check_portal(sides, order, promises);
    return fail(errors::kTooLittleEther, {ether(free), ether(order.amount), ether(fees)});
}

Result<void> check_token(const Sides& sides, const Order& order, const Promises& promises) {
    const bool from_l1 = order.kind == BridgeKind::deposit;
    STUDIO_TRY(owned, balance_of(from_l1 ? sides.l1 : sides.l2,
                                 from_l1 ? sides.assets.token_l1 : sides.assets.token_l2, order.account));
    const auto free = less(owned, sum_of(order, promises));
    if (order.amount > free)
        return fail(errors::kTooLittle, {codec::format_amount(free, kTokenSymbol),
                                         codec::format_amount(order.amount, kTokenSymbol)});
    return {};
}

Result<void> check_collectible(const Sides& sides, const Order& order, const Promises& promises) {
    const bool is_promised = std::ranges::any_of(promises.to_leave, [&](const auto& other) {
        return is_alike(order, other) && other.amount == order.amount;
    });
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

Uint256 payable(const Sides& sides, const Uint256& owed_wei) {
    return less(sides.l1.balance(sides.portal), owed_wei);
}

Result<void> check_order(const Sides& sides, const Order& order, const Promises& promises) {
    STUDIO_TRY(made, is_made(sides, order.asset));
    if (!made)
        return fail(errors::kNoTestAssets);
    STUDIO_CHECK(check_fees(sides, order, true));
    STUDIO_CHECK(check_fees(sides, order, false));
    if (order.kind == BridgeKind::test_assets)
        return {};
    if (order.asset == AssetKind::ether)
        return check_ether(sides, order, promises);
    return order.asset == AssetKind::erc20 ? check_token(sides, order, promises)
                                           : check_collectible(sides, order, promises);
}

}  // namespace studio::bridging
