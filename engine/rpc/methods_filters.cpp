// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "methods.hpp"
#include "render.hpp"

namespace studio::rpc {
namespace {

using codec::json::Writer;

/// A value or a list of values.
template <class Item, class Reader>
RpcResult<std::vector<Item>> one_or_many(Json value, Reader read) {
    std::vector<Item> items;
    simdjson::dom::array list;
    if (value.get(list) != simdjson::SUCCESS) {
        RPC_TRY(item, read(value));
        items.push_back(item);
        return items;
    }
    for (const Json element : list) {
        RPC_TRY(item, read(element));
        items.push_back(item);
    }
    return items;
}

RpcResult<void> read_topics(const simdjson::dom::object& object, store::LogFilter& filter) {
    simdjson::dom::array topics;
    if (object.at_key("topics").get(topics) != simdjson::SUCCESS)
        return {};
    constexpr std::size_t most = 4;
    if (topics.size() > most)
        return invalid_params("invalid topics: a log has at most 4");
    for (const Json topic : topics) {
        filter.topics.emplace_back();
        if (topic.is_null())
            continue;
        RPC_TRY(hashes, one_or_many<Hash32>(topic, [](Json v) { return read_hash(v, "topic"); }));
        filter.topics.back() = std::move(hashes);
    }
    return {};
}

RpcResult<void> read_range(const Node& node, const simdjson::dom::object& object, store::LogFilter& filter) {
    const auto head = node.chain.head()->block.header.number;
    filter.from_block = head;
    filter.to_block = head;
    Json value;
    const auto has = [&](const char* key) {
        Json present;
        return object.at_key(key).get(present) == simdjson::SUCCESS && !present.is_null();
    };
    if (object.at_key("blockHash").get(value) == simdjson::SUCCESS && !value.is_null()) {
        if (has("fromBlock") || has("toBlock"))
            return invalid_params(
                "cannot specify both blockHash and fromBlock/toBlock, choose one or the other");
        RPC_TRY(hash, read_hash(value, "blockHash"));
        RPC_TRY(number, block_number(node, BlockTag{hash}));
        filter.from_block = filter.to_block = number;
        return {};
    }
    const auto bound = [&](const char* key, std::uint64_t& out) -> RpcResult<void> {
        if (object.at_key(key).get(value) != simdjson::SUCCESS || value.is_null())
            return {};
        RPC_TRY(tag, read_block_tag(value));
        if (const auto* number = std::get_if<std::uint64_t>(&tag.what)) {
            out = *number;  // may lie ahead of the head
            return {};
        }
        RPC_TRY(number, block_number(node, tag));
        out = number;
        return {};
    };
    if (auto read = bound("fromBlock", filter.from_block); !read)
        return read;
    if (auto read = bound("toBlock", filter.to_block); !read)
        return read;
    if (filter.from_block > filter.to_block && object.at_key("toBlock").error() == simdjson::SUCCESS)
        return invalid_params("invalid block range: fromBlock is after toBlock");
    return {};
}

void write_logs(Writer& out, const std::vector<store::FoundLog>& logs) {
    out.begin_array();
    for (const auto& log : logs)
        write_log(out, log);
    out.end_array();
}

RpcResult<void> get_logs(Node& node, const Params& params, Writer& out) {
    if (!params.has(0))
        return invalid_params("missing value for required argument 0: filter");
    RPC_TRY(filter, read_log_filter(node, params.at(0)));
    if (std::max(filter.from_block, filter.to_block) > node.chain.head()->block.header.number)
        return invalid_params("block range extends beyond current head block");
    RPC_TRY(logs, node.chain.store().logs(filter));
    write_logs(out, logs);
    return {};
}

RpcResult<void> add_filter(Node& node, Filter filter, Writer& out) {
    filter.next_block = node.chain.head()->block.header.number + 1;
    RPC_TRY(id, node.filters.add(std::move(filter)));
    out.quantity(id);
    return {};
}

RpcResult<void> new_filter(Node& node, const Params& params, Writer& out) {
    if (!params.has(0))
        return invalid_params("missing value for required argument 0: filter");
    RPC_TRY(logs, read_log_filter(node, params.at(0)));
    Filter filter;
    filter.kind = Filter::Kind::logs;
    filter.logs = std::move(logs);
    simdjson::dom::object object = params.at(0);
    if (object.at_key("toBlock").error() != simdjson::SUCCESS)
        filter.logs.to_block = UINT64_MAX;  // goes on with the chain
    return add_filter(node, std::move(filter), out);
}

RpcResult<void> new_block_filter(Node& node, const Params&, Writer& out) {
    Filter filter;
    filter.kind = Filter::Kind::blocks;
    return add_filter(node, std::move(filter), out);
}

RpcResult<void> new_pooled_filter(Node& node, const Params&, Writer& out) {
    Filter filter;
    filter.kind = Filter::Kind::pooled;
    return add_filter(node, std::move(filter), out);
}

RpcResult<void> write_new_blocks(Node& node, const Filter& filter, std::uint64_t head, Writer& out) {
    out.begin_array();
    for (auto number = filter.next_block; number <= head; ++number) {
        RPC_TRY(summary, node.chain.store().summary(number));
        if (summary)
            out.hex(summary->hash.view());
    }
    out.end_array();
    return {};
}

RpcResult<void> write_new_logs(Node& node, const Filter& filter, std::uint64_t head, Writer& out) {
    auto logs = filter.logs;
    logs.from_block = std::max(logs.from_block, filter.next_block);
    logs.to_block = std::min(logs.to_block, head);
    if (logs.from_block > logs.to_block) {
        write_logs(out, {});
        return {};
    }
    RPC_TRY(found, node.chain.store().logs(logs));
    write_logs(out, found);
    return {};
}

RpcResult<void> filter_changes(Node& node, const Params& params, Writer& out) {
    RPC_TRY(id, params.u64(0, "filter id"));
    RPC_TRY(filter, node.filters.find(id));
    const auto head = node.chain.head()->block.header.number;
    if (filter.kind == Filter::Kind::pooled) {
        out.begin_array();
        for (const auto& hash : node.filters.take_pooled(id))
            out.hex(hash.view());
        out.end_array();
        return {};
    }
    auto written = filter.kind == Filter::Kind::blocks ? write_new_blocks(node, filter, head, out)
                                                       : write_new_logs(node, filter, head, out);
    if (written)  // else the next question is about the same blocks again
        node.filters.told_blocks_before(id, head + 1);
    return written;
}

RpcResult<void> filter_logs(Node& node, const Params& params, Writer& out) {
    RPC_TRY(id, params.u64(0, "filter id"));
    RPC_TRY(filter, node.filters.find(id));
    if (filter.kind != Filter::Kind::logs)
        return invalid_params("this filter is not about logs");
    auto logs = filter.logs;
    logs.to_block = std::min(logs.to_block, node.chain.head()->block.header.number);
    RPC_TRY(found, node.chain.store().logs(logs));
    write_logs(out, found);
    return {};
}

RpcResult<void> uninstall(Node& node, const Params& params, Writer& out) {
    RPC_TRY(id, params.u64(0, "filter id"));
    out.boolean(node.filters.remove(id));
    return {};
}

constexpr MethodEntry kMethods[] = {
    {"eth_getLogs", get_logs},
    {"eth_newFilter", new_filter},
    {"eth_newBlockFilter", new_block_filter},
    {"eth_newPendingTransactionFilter", new_pooled_filter},
    {"eth_getFilterChanges", filter_changes},
    {"eth_getFilterLogs", filter_logs},
    {"eth_uninstallFilter", uninstall},
};

}  // namespace

RpcResult<store::LogFilter> read_log_filter(const Node& node, Json value) {
    simdjson::dom::object object;
    if (value.get(object) != simdjson::SUCCESS)
        return invalid_params("invalid filter: expected an object");
    store::LogFilter filter;
    if (auto range = read_range(node, object, filter); !range)
        return rpc_fail(range.error());
    Json address;
    if (object.at_key("address").get(address) == simdjson::SUCCESS && !address.is_null()) {
        RPC_TRY(list, one_or_many<Address>(address, [](Json v) { return read_address(v, "address"); }));
        filter.addresses = std::move(list);
    }
    if (auto topics = read_topics(object, filter); !topics)
        return rpc_fail(topics.error());
    return filter;
}

std::span<const MethodEntry> filter_methods() {
    return kMethods;
}

}  // namespace studio::rpc
