// SPDX-License-Identifier: GPL-3.0-or-later
#include "build_block.hpp"

#include <chain/predeploys.hpp>

#include "block_draft.hpp"

namespace studio::pipeline {

Result<BuiltBlock> build_block(const BlockOrder& order, const seams::Execution& execution,
                               const state::ChainState& state) {
    const auto parent = order.draft.number - 1;
    STUDIO_TRY(base, state.view_at(parent));
    const auto builder = execution.open_block(order.draft, order.config, *base, order.hashes);
    for (const auto& transaction : order.transactions)
        if (auto added = builder->add(transaction); !added && order.all_must_fit)
            return fail(std::move(added.error()));
    STUDIO_TRY(executed, builder->finish({order.withdrawals, {}}));
    STUDIO_TRY(roots, state.roots_over(parent, executed.diff, chain::message_passer));
    const std::vector<chain::Withdrawal> withdrawals(order.withdrawals.begin(), order.withdrawals.end());
    const auto withdrawals_root =
        order.config.op_fork >= chain::OpFork::isthmus ? roots.storage : chain::withdrawals_root(withdrawals);
    auto requests = executed.requests;
    auto sealed = seal_block(order.draft, std::move(executed), {roots.state, withdrawals_root});
    if (sealed.block.withdrawals)
        sealed.block.withdrawals = withdrawals;
    return BuiltBlock{std::move(sealed), std::move(requests)};
}

}  // namespace studio::pipeline
