// SPDX-License-Identifier: GPL-3.0-or-later
#include "block_draft.hpp"

#include <algorithm>
#include <chain/blob_market.hpp>
#include <chain/op_header.hpp>

namespace studio::pipeline {

using chain::Fork;

chain::Header draft_block(const chain::Header& parent, const Hash32& parent_hash,
                          const chain::ChainConfig& config, const BlockPlan& plan) {
    chain::Header draft;
    draft.parent_hash = parent_hash;
    draft.ommers_hash = chain::empty_ommers_hash;
    draft.number = parent.number + 1;
    draft.timestamp = plan.timestamp;
    draft.gas_limit = plan.gas_limit;
    draft.beneficiary = plan.beneficiary;
    draft.extra_data = chain::fee_extra_data(config);
    if (config.fork >= Fork::london)
        draft.base_fee_per_gas = chain::next_base_fee(parent, config);
    if (config.fork >= Fork::shanghai)
        draft.withdrawals_root = chain::empty_trie_root;
    if (config.fork >= Fork::cancun) {
        draft.blob_gas_used = 0;
        draft.excess_blob_gas =
            config.consensus_layer ? chain::next_excess_blob_gas(parent, config) : 0;  // an L2 has no blobs
        draft.parent_beacon_block_root = Hash32{};
    }
    if (config.fork >= Fork::prague)
        draft.requests_hash = chain::empty_requests_hash;
    return draft;
}

std::uint64_t next_gas_limit(std::uint64_t parent, std::uint64_t wanted) {
    constexpr std::uint64_t step = 1024;
    const auto most = std::max<std::uint64_t>(parent / step, 1) - 1;
    return std::clamp(wanted, parent - most, parent + most);
}

chain::SealedBlock seal_block(chain::Header draft, seams::ExecutedBlock executed, const StateRoots& roots) {
    draft.state_root = roots.state;
    draft.gas_used = executed.gas_used;
    draft.transactions_root = chain::transactions_root(executed.transactions);
    draft.receipts_root = chain::receipts_root(executed.receipts);
    draft.logs_bloom = chain::logs_bloom(executed.receipts);
    if (draft.withdrawals_root)
        draft.withdrawals_root = roots.withdrawals;
    if (draft.blob_gas_used)
        draft.blob_gas_used = executed.blob_gas_used;
    if (draft.requests_hash)
        draft.requests_hash = chain::requests_hash(executed.requests);
    chain::SealedBlock sealed;
    sealed.hash = chain::header_hash(draft);
    if (draft.withdrawals_root)
        sealed.block.withdrawals.emplace();
    sealed.block.header = std::move(draft);
    sealed.block.transactions = std::move(executed.transactions);
    sealed.receipts = std::move(executed.receipts);
    return sealed;
}

}  // namespace studio::pipeline
