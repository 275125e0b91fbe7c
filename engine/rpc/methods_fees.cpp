// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <base/limits.hpp>
#include <chain/blob_market.hpp>
#include <chain/op_header.hpp>

#include "methods.hpp"

namespace studio::rpc {
namespace {

using codec::json::Writer;

Uint256 base_fee_of(const chain::Header& header) {
    return header.base_fee_per_gas.value_or(Uint256{});
}

/// Wei a blob gas; before Cancun there is none.
Uint256 blob_base_fee_of(const Node& node, const chain::Header& header) {
    if (!header.excess_blob_gas)
        return {};
    return chain::blob_base_fee(*header.excess_blob_gas, node.chain.rules_of(header).blobs);
}

RpcResult<void> gas_price(Node& node, const Params&, Writer& out) {
    out.quantity(base_fee_of(node.chain.next_block().draft) + node.chain.suggested_tip());
    return {};
}

RpcResult<void> base_fee(Node& node, const Params&, Writer& out) {
    out.quantity(base_fee_of(node.chain.next_block().draft));
    return {};
}

RpcResult<void> max_priority_fee(Node& node, const Params&, Writer& out) {
    out.quantity(node.chain.suggested_tip());
    return {};
}

RpcResult<void> blob_base_fee(Node& node, const Params&, Writer& out) {
    out.quantity(blob_base_fee_of(node, node.chain.head()->block.header));
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

RpcResult<std::vector<chain::Header>> headers_of(const Node& node, std::uint64_t oldest,
                                                 std::uint64_t count) {
    std::vector<chain::Header> headers;
    for (auto number = oldest; number < oldest + count; ++number) {
        RPC_TRY(header, node.chain.store().header(number));
        if (!header)
            return rpc_fail({RpcError::kServerError, "header not found"});
        headers.push_back(*header);
    }
    return headers;
}

/// The base fee of the block after the chain's `newest`; before London there is none.
Uint256 base_fee_after(const Node& node, const chain::Header& newest) {
    const auto rules = node.chain.rules_of(newest);
    auto next = newest;
    ++next.number;
    if (node.chain.rules_of(next).fork < chain::Fork::london)
        return {};
    return chain::next_base_fee(newest, rules);
}

Uint256 blob_base_fee_after(const Node& node, const chain::Header& newest) {
    const auto rules = node.chain.rules_of(newest);
    if (!newest.excess_blob_gas || !rules.consensus_layer)
        return blob_base_fee_of(node, newest);
    return chain::blob_base_fee(chain::next_excess_blob_gas(newest, rules), rules.blobs);
}

/// A rollup counts other things in the field (OP Jovian), and has no blobs.
double blob_gas_ratio(const Node& node, const chain::Header& header) {
    const auto rules = node.chain.rules_of(header);
    if (!rules.consensus_layer || !header.blob_gas_used)
        return 0;
    return static_cast<double>(*header.blob_gas_used) /
           static_cast<double>(rules.blobs.max * chain::gas_per_blob);
}

double gas_ratio(const chain::Header& header) {
    return static_cast<double>(header.gas_used) /
           static_cast<double>(std::max<std::uint64_t>(1, header.gas_limit));
}

/// Everything but the rewards, and the object left open.
void write_fee_history(const Node& node, Writer& out, const std::vector<chain::Header>& headers) {
    out.begin_object().key("oldestBlock").quantity(headers.front().number);
    out.key("baseFeePerGas").begin_array();
    for (const auto& header : headers)
        out.quantity(base_fee_of(header));
    out.quantity(base_fee_after(node, headers.back()));
    out.end_array().key("gasUsedRatio").begin_array();
    for (const auto& header : headers)
        out.number(gas_ratio(header));
    out.end_array().key("baseFeePerBlobGas").begin_array();
    for (const auto& header : headers)
        out.quantity(blob_base_fee_of(node, header));
    out.quantity(blob_base_fee_after(node, headers.back()));
    out.end_array().key("blobGasUsedRatio").begin_array();
    for (const auto& header : headers)
        out.number(blob_gas_ratio(node, header));
    out.end_array();
}

/// Reads one whole block at a time: a thousand full ones would not fit into memory.
RpcResult<void> write_all_rewards(const Node& node, const std::vector<chain::Header>& headers,
                                  const std::vector<double>& percentiles, Writer& out) {
    const auto end_ns = node.clock.monotonic_ns() + limits::kRpcMaxCallMs * 1'000'000;
    out.begin_array();
    for (const auto& header : headers) {
        if (node.clock.monotonic_ns() > end_ns)
            return rpc_fail(
                {RpcError::kLimitExceeded, "the fee history took too long: ask for fewer blocks"});
        RPC_TRY(block, node.chain.store().block(header.number));
        if (!block)
            return rpc_fail({RpcError::kServerError, "header not found"});
        write_rewards(out, *block, percentiles);
    }
    out.end_array();
    return {};
}

RpcResult<void> fee_history(Node& node, const Params& params, Writer& out) {
    RPC_TRY(asked, params.u64(0, "block count"));
    RPC_TRY(tag, params.block(1));
    RPC_TRY(newest, block_number(node, tag));
    RPC_TRY(percentiles, read_percentiles(params));
    if (asked == 0)
        return invalid_params("invalid block count: ask for at least one block");
    const auto count = std::min({asked, limits::kRpcMaxFeeHistoryBlocks, newest + 1});
    RPC_TRY(headers, headers_of(node, newest + 1 - count, count));
    write_fee_history(node, out, headers);
    if (!percentiles.empty()) {
        out.key("reward");
        if (auto written = write_all_rewards(node, headers, percentiles, out); !written)
            return written;
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
