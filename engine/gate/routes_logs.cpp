// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <codec/json.hpp>

#include "filter_ids.hpp"
#include "log_ranges.hpp"
#include "quantities.hpp"

namespace studio::gate {
namespace {

/// A log, or a hash, of one shard's list.
struct Item {
    std::uint64_t block = 0;  // of a log
    std::string json;
};

/// Lists of logs, or of hashes, in order of blocks, then of shards. A shard has its own in order already.
class Merged {
public:
    void add(std::string_view list) {
        simdjson::dom::parser parser;
        simdjson::dom::array items;
        if (parser.parse(list.data(), list.size()).get(items) != simdjson::SUCCESS)
            return;  // not from a shard
        for (const auto item : items)
            items_.push_back({block_of(item), simdjson::minify(item)});
    }

    std::string take() {
        std::stable_sort(items_.begin(), items_.end(),
                         [](const Item& a, const Item& b) { return a.block < b.block; });
        codec::json::Writer out;
        out.begin_array();
        for (const auto& item : items_)
            out.raw(item.json);
        out.end_array();
        return out.take();
    }

private:
    static std::uint64_t block_of(const rpc::Json& item) {
        std::string_view number;
        if (!item.is_object() || item["blockNumber"].get(number) != simdjson::SUCCESS)
            return 0;
        return codec::parse_quantity_u64(number).value_or(0);
    }

    std::vector<Item> items_;
};

rpc::RpcResult<std::vector<std::uint64_t>> heights(const Shards& shards) {
    std::vector<std::uint64_t> all;
    for (std::uint32_t index = 0; index < shards.count(); ++index) {
        RPC_TRY(height, shards.ask(index, {"eth_blockNumber", "[]"}));
        all.push_back(number_in(height));
    }
    return all;
}

/// A shard that is behind the others is asked for the blocks it has. Which logs there are would be a lie
/// without one of the shards: then it is an error.
Reply logs(const Shards& shards, const Question& question, const rpc::Params& params) {
    const auto range = log_range_in(params);
    if (range.by_hash)
        return whoever_knows(shards, question, params);
    RPC_TRY(heads, heights(shards));
    const auto highest = *std::max_element(heads.begin(), heads.end());
    if (std::max(range.from.value_or(0), range.to.value_or(0)) > highest)
        return rpc::invalid_params("block range extends beyond current head block");
    Merged merged;
    for (std::uint32_t index = 0; index < shards.count(); ++index) {
        const auto head = heads[index];
        if (range.from > head)
            continue;
        const bool is_behind = range.to > head;
        RPC_TRY(list, shards.ask(index, is_behind ? asked_up_to(head, question, params) : question));
        merged.add(list);
    }
    return merged.take();
}

Reply filter_on_all(const Shards& shards, const Question& question, const rpc::Params&) {
    FilterIds ids;
    for (std::uint32_t index = 0; index < shards.count(); ++index) {
        RPC_TRY(id, shards.ask(index, question));  // those made before are forgotten when nobody asks
        ids.push_back(number_in(id));
    }
    return '"' + joined_filter_id(ids) + '"';
}

/// The blocks that are told of are those of the first shard that is awake, as by their numbers.
Reply filter_on_first(const Shards& shards, const Question& question, const rpc::Params&) {
    FilterIds ids(shards.count(), 0);
    const auto first = shards.awake_first().front();
    RPC_TRY(id, shards.ask(first, question));
    ids[first] = number_in(id);
    return '"' + joined_filter_id(ids) + '"';
}

std::optional<FilterIds> ids_in(const Shards& shards, const rpc::Params& params) {
    std::string_view id;
    if (!params.has(0) || params.at(0).get(id) != simdjson::SUCCESS)
        return std::nullopt;
    return split_filter_id(id, shards.count());
}

rpc::RpcResult<std::vector<std::string>> ask_filter(const Shards& shards, const Question& question,
                                                    const FilterIds& ids) {
    std::vector<std::string> replies;
    for (std::uint32_t index = 0; index < shards.count(); ++index) {
        if (ids[index] == 0)
            continue;
        RPC_TRY(reply, shards.ask(index, {question.method, "[\"" + codec::to_quantity(ids[index]) + "\"]"}));
        replies.push_back(std::move(reply));
    }
    return replies;
}

Reply what_filter_found(const Shards& shards, const Question& question, const rpc::Params& params) {
    const auto ids = ids_in(shards, params);
    if (!ids)
        return rpc::rpc_fail({rpc::RpcError::kServerError, "filter not found"});
    RPC_TRY(replies, ask_filter(shards, question, *ids));
    Merged merged;
    for (const auto& list : replies)
        merged.add(list);
    return merged.take();
}

Reply remove_filter(const Shards& shards, const Question& question, const rpc::Params& params) {
    const auto ids = ids_in(shards, params);
    if (!ids)
        return "false";
    RPC_TRY(replies, ask_filter(shards, question, *ids));
    return std::find(replies.begin(), replies.end(), "true") != replies.end() ? "true" : "false";
}

constexpr RouteEntry kRoutes[] = {
    {"eth_getLogs", logs},
    {"eth_newFilter", filter_on_all},
    {"eth_newPendingTransactionFilter", filter_on_all},
    {"eth_newBlockFilter", filter_on_first},
    {"eth_getFilterChanges", what_filter_found},
    {"eth_getFilterLogs", what_filter_found},
    {"eth_uninstallFilter", remove_filter},
};

}  // namespace

std::span<const RouteEntry> log_routes() {
    return kRoutes;
}

}  // namespace studio::gate
