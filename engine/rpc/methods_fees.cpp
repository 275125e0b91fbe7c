// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <base/limits.hpp>
#include <chain/blob_market.hpp>

#include "methods.hpp"

namespace studio::rpc {
namespace {

using codec::json::Writer;

Uint256 base_fee_of(const chain::Header& header) {
    return header.base_fee_per_gas.value_or(Uint256{});
}

RpcResult<void> gas_price(Node& node, const Params&, Writer& out) {
    out.quantity(base_fee_of(node.rollup.next_draft()) + node.rollup.suggested_tip());
    return {};
}

RpcResult<void> base_fee(Node& node, const Params&, Writer& out) {
    out.quantity(base_fee_of(node.rollup.next_draft()));
    return {};
}

RpcResult<void> max_priority_fee(Node& node, const Params&, Writer& out) {
    out.quantity(node.rollup.suggested_tip());
    return {};
}

RpcResult<void> blob_base_fee(Node& node, const Params&, Writer& out) {
    out.quantity(chain::blob_base_fee(node.rollup.head()->block.header.excess_blob_gas.value_or(0),
                                      node.rollup.config().blobs));
    return {};
}

RpcResult<std::vector<double>> read_percentiles(const Params& params) {
    std::vector<double> list;
    simdjson::dom::array values;
    if (!params.has(2))
        return list;
    if (params.at(2).get(values) != simdjson::SUCCESS || values.size() > limits::kRpcMaxPercentiles)
        return invalid_params("invalid reward percentiles: expected a list of at most 100 numbers");
    for (const Json value : values) {
        double percentile = 0;
        if (value.get(percentile) != simdjson::SUCCESS || percentile < 0 || percentile > 100 ||
            (!list.empty() && percentile < list.back()))
            return invalid_params("invalid reward percentiles: expected ascending numbers from 0 to 100");
        list.push_back(percentile);
    }
    return list;
}

/// Tips of a block at the percentiles of its gas (execution-apis, eth_feeHistory).
void write_rewards(Writer& out, const chain::SealedBlock& block, const std::vector<double>& percentiles) {
    std::vector<std::pair<Uint256, std::uint64_t>> tips;  // tip, gas
    for (const auto& receipt : block.receipts)
        tips.emplace_back(receipt.effective_gas_price - base_fee_of(block.block.header), receipt.gas_used);
    std::sort(tips.begin(), tips.end());
    out.begin_array();
    std::size_t at = 0;
    std::uint64_t gas = tips.empty() ? 0 : tips.front().second;
    for (const auto percentile : percentiles) {
        const auto wanted = static_cast<double>(block.block.header.gas_used) * percentile / 100;
        while (at + 1 < tips.size() && static_cast<double>(gas) < wanted)
            gas += tips[++at].second;
        out.quantity(tips.empty() ? Uint256{} : tips[at].first);
    }
    out.end_array();
}

RpcResult<void> fee_history(Node& node, const Params& params, Writer& out) {
    RPC_TRY(asked, params.u64(0, "block count"));
    RPC_TRY(tag, params.block(1));
    RPC_TRY(newest, block_number(node, tag));
    RPC_TRY(percentiles, read_percentiles(params));
    const auto count = std::min({asked, limits::kRpcMaxFeeHistoryBlocks, newest + 1});
    const auto oldest = newest + 1 - count;
    std::vector<chain::SealedBlockPtr> blocks;
    for (auto number = oldest; number <= newest; ++number) {
        RPC_TRY(block, node.rollup.store().block(number));
        blocks.push_back(block);
    }
    const auto& config = node.rollup.config();
    out.begin_object().key("oldestBlock").quantity(oldest).key("baseFeePerGas").begin_array();
    for (const auto& block : blocks)
        out.quantity(base_fee_of(block->block.header));
    if (!blocks.empty())
        out.quantity(
            chain::next_base_fee(blocks.back()->block.header, config.fee_market, config.min_base_fee));
    out.end_array().key("gasUsedRatio").begin_array();
    for (const auto& block : blocks)
        out.number(static_cast<double>(block->block.header.gas_used) /
                   static_cast<double>(std::max<std::uint64_t>(1, block->block.header.gas_limit)));
    out.end_array().key("baseFeePerBlobGas").begin_array();
    for (std::size_t i = 0; i <= blocks.size(); ++i)
        out.quantity(chain::blob_base_fee(0, config.blobs));
    out.end_array().key("blobGasUsedRatio").begin_array();
    for (std::size_t i = 0; i < blocks.size(); ++i)
        out.number(0);
    out.end_array();
    if (!percentiles.empty()) {
        out.key("reward").begin_array();
        for (const auto& block : blocks)
            write_rewards(out, *block, percentiles);
        out.end_array();
    }
    out.end_object();
    return {};
}

constexpr MethodEntry kMethods[] = {
    {"eth_gasPrice", gas_price},
    {"eth_baseFee", base_fee},
    {"eth_maxPriorityFeePerGas", max_priority_fee},
    {"eth_blobBaseFee", blob_base_fee},
    {"eth_feeHistory", fee_history},
};

}  // namespace

std::span<const MethodEntry> fee_methods() {
    return kMethods;
}

}  // namespace studio::rpc
