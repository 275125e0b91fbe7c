// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "quantities.hpp"
#include "routes.hpp"

namespace studio::gate {
namespace {

using Quantities = std::vector<std::pair<std::uint32_t, Uint256>>;

/// What those of the shards that run say to a question whose answer is a quantity, by their index.
Quantities quantities(const Shards& shards, const std::vector<std::uint32_t>& asked,
                      const Question& question) {
    Quantities found;
    for (const auto index : asked)
        if (const auto reply = shards.ask_if_there(index, question); reply && *reply)
            if (const auto quantity = quantity_in(**reply))
                found.emplace_back(index, *quantity);
    return found;
}

bool is_less(const Quantities::value_type& a, const Quantities::value_type& b) {
    return a.second < b.second;
}

std::string quoted(const Uint256& quantity) {
    return '"' + codec::to_quantity(quantity) + '"';
}

/// Every block up to the smallest height is there on all shards, so that who asks for logs up to it misses
/// none. A shard that sleeps makes no blocks, and does not hold the others up.
Reply smallest_height(const Shards& shards, const Question& question, const rpc::Params&) {
    auto heights = quantities(shards, shards.awake(), question);
    if (heights.empty())
        heights = quantities(shards, shards.awake_first(), question);
    if (heights.empty())
        return shards.ask_first(question);
    return quoted(std::min_element(heights.begin(), heights.end(), is_less)->second);
}

/// A fee that suffices on every shard that is awake. One that wakes comes from idleness and is cheap.
Reply largest_fee(const Shards& shards, const Question& question, const rpc::Params&) {
    const auto fees = quantities(shards, shards.awake(), question);
    if (fees.empty())
        return shards.ask_first(question);
    return quoted(std::max_element(fees.begin(), fees.end(), is_less)->second);
}

/// The shard from whose newest block wallets work out a fee that suffices everywhere; of equal ones the
/// first.
Reply dearest_shard(const Shards& shards, const Question& question, const rpc::Params&) {
    const auto fees = quantities(shards, shards.awake(), {"eth_baseFee", "[]"});
    if (fees.empty())
        return shards.ask_first(question);
    return shards.ask(std::max_element(fees.begin(), fees.end(), is_less)->first, question);
}

bool is_newest(const rpc::BlockTag& tag) {
    using Name = rpc::BlockTag::Name;
    const auto* name = std::get_if<Name>(&tag.what);
    return name != nullptr && (*name == Name::latest || *name == Name::pending);
}

/// By number, the blocks are those of the first shard that is awake: it has all up to smallest_height().
Reply by_block(const Shards& shards, const Question& question, const rpc::Params& params) {
    const auto tag = params.required_block(0);
    if (tag && std::holds_alternative<Hash32>(tag->what))
        return whoever_knows(shards, question, params);
    return tag && is_newest(*tag) ? dearest_shard(shards, question, params) : shards.ask_first(question);
}

/// A transaction that waits has no receipt yet: the shard where it waits says so, and none wakes for it.
Reply receipt(const Shards& shards, const Question& question, const rpc::Params& params) {
    const Question transaction{"eth_getTransactionByHash", question.params};
    for (const auto index : shards.awake())
        if (const auto known = shards.ask_if_there(index, transaction); known && *known && **known != "null")
            return shards.ask(index, question);
    return whoever_knows(shards, question, params);
}

constexpr RouteEntry kRoutes[] = {
    {"eth_blockNumber", smallest_height},
    {"eth_gasPrice", largest_fee},
    {"eth_baseFee", largest_fee},
    {"eth_maxPriorityFeePerGas", largest_fee},
    {"eth_blobBaseFee", largest_fee},
    {"eth_feeHistory", dearest_shard},

    {"eth_getBlockByNumber", by_block},
    {"eth_getBlockReceipts", by_block},
    {"eth_getBlockTransactionCountByNumber", by_block},
    {"eth_getUncleCountByBlockNumber", by_block},
    {"eth_getTransactionByBlockNumberAndIndex", by_block},
    {"debug_traceBlockByNumber", by_block},
    {"debug_getRawBlock", by_block},
    {"debug_getRawHeader", by_block},
    {"debug_getRawReceipts", by_block},

    {"eth_getBlockByHash", whoever_knows},
    {"eth_getBlockTransactionCountByHash", whoever_knows},
    {"eth_getUncleCountByBlockHash", whoever_knows},
    {"eth_getTransactionByBlockHashAndIndex", whoever_knows},
    {"debug_traceBlockByHash", whoever_knows},
    {"eth_getTransactionByHash", whoever_knows},
    {"eth_getTransactionReceipt", receipt},
    {"eth_getRawTransactionByHash", whoever_knows},
    {"debug_getRawTransaction", whoever_knows},
    {"debug_traceTransaction", whoever_knows},
};

}  // namespace

Reply whoever_knows(const Shards& shards, const Question& question, const rpc::Params&) {
    std::optional<Reply> unknown;  // what the first says that does not know
    for (const auto index : shards.awake_first()) {
        auto reply = shards.ask_if_there(index, question);
        if (!reply)
            continue;
        if (*reply && **reply != "null")
            return std::move(*reply);
        if (!unknown)
            unknown = std::move(reply);
    }
    return unknown ? std::move(*unknown) : shards.ask_first(question);
}

std::span<const RouteEntry> block_routes() {
    return kRoutes;
}

}  // namespace studio::gate
