// SPDX-License-Identifier: GPL-3.0-or-later
#include "l2_block.hpp"

#include <chain/predeploys.hpp>
#include <pipeline/block_draft.hpp>

namespace studio::rollup {

chain::ChainConfig rules_with(chain::ChainConfig rules, const op::SystemConfig& system) {
    if (system.eip1559_denominator != 0 && system.eip1559_elasticity != 0)
        rules.fee_market = {system.eip1559_elasticity, system.eip1559_denominator};
    if (rules.op_fork >= chain::OpFork::jovian)
        rules.min_base_fee = Uint256{system.min_base_fee};
    return rules;
}

chain::Header draft_l2_block(const chain::SealedBlock& parent, const chain::ChainConfig& rules,
                             const derivation::BlockAttributes& attributes) {
    auto draft = pipeline::draft_block(
        parent.block.header, parent.hash, rules,
        {attributes.timestamp, attributes.system.gas_limit, chain::sequencer_fee_vault});
    draft.prev_randao = attributes.prev_randao;
    draft.parent_beacon_block_root = attributes.parent_beacon_block_root;
    return draft;
}

Result<MadeBlock> seal_l2_block(const chain::Header& draft, const chain::ChainConfig& rules,
                                seams::BlockBuilder& builder, state::ChainState& state) {
    STUDIO_TRY(executed, builder.finish({}));
    auto diff = std::move(executed.diff);
    const auto root = state.root_after(diff);
    const auto withdrawals = rules.op_fork >= chain::OpFork::isthmus
                                 ? state.storage_root(chain::message_passer)
                                 : chain::empty_trie_root;
    auto block = std::make_shared<const chain::SealedBlock>(
        pipeline::seal_block(draft, std::move(executed), {root, withdrawals}));
    return MadeBlock{std::move(block), std::move(diff)};
}

}  // namespace studio::rollup
