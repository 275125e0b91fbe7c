// SPDX-License-Identifier: GPL-3.0-or-later
#include "rollup_load_target.hpp"

#include <algorithm>

namespace studio::api_impl {
namespace {

/// The load may keep so many blocks' worth waiting: enough never to run dry, little enough not to queue long.
constexpr std::size_t kBlocksAhead = 2;
constexpr std::size_t kLeastAhead = 1'000;

}  // namespace

state::Account RollupLoadTarget::head_account(const Address& account) const {
    const auto view = rollup_.state_at(rollup_.state().head());
    return view ? (*view)->account(account).value_or(state::Account{}) : state::Account{};
}

Uint256 RollupLoadTarget::suggested_fee_cap() const {
    if (rollup_.execution().is_gasless())
        return {};
    const auto base_fee = rollup_.next_draft().base_fee_per_gas.value_or(Uint256{});
    return base_fee * Uint256{4} + Uint256{1'000'000};
}

bool RollupLoadTarget::has_code(const Address& account) const {
    return head_account(account).code_hash != chain::empty_code_hash;
}

std::size_t RollupLoadTarget::pool_room() const {
    if (crowd_ == Crowd::let_in)
        return rollup_.pool().room();
    const auto ahead = std::max(kLeastAhead, kBlocksAhead * rollup_.head()->block.transactions.size());
    const auto counts = rollup_.pool().counts();
    const auto waiting = counts.ready + counts.queued;
    return std::min(rollup_.pool().room(), waiting >= ahead ? 0 : ahead - waiting);
}

}  // namespace studio::api_impl
