// SPDX-License-Identifier: GPL-3.0-or-later
#include "log_ranges.hpp"

#include <codec/json.hpp>

namespace studio::gate {
namespace {

std::optional<std::uint64_t> number_at(const simdjson::dom::object& filter, std::string_view key) {
    const auto value = rpc::member(filter, key);
    const auto tag = value ? rpc::read_block_tag(*value) : rpc::BlockTag{};
    const auto* number = tag ? std::get_if<std::uint64_t>(&tag->what) : nullptr;
    return number != nullptr ? std::optional{*number} : std::nullopt;
}

}  // namespace

LogRange log_range_in(const rpc::Params& params) {
    simdjson::dom::object filter;
    if (!params.has(0) || params.at(0).get(filter) != simdjson::SUCCESS)
        return {};
    return {number_at(filter, "fromBlock"), number_at(filter, "toBlock"),
            rpc::member(filter, "blockHash").has_value()};
}

Question asked_up_to(std::uint64_t to, const Question& question, const rpc::Params& params) {
    const simdjson::dom::object filter = params.at(0);
    codec::json::Writer out;
    out.begin_array().begin_object();
    for (const auto [key, value] : filter)
        if (key != "toBlock")
            out.key(key).raw(simdjson::minify(value));
    out.key("toBlock").quantity(to).end_object().end_array();
    return {question.method, out.take()};
}

}  // namespace studio::gate
