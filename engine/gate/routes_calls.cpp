// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <chain/shard_place.hpp>

#include "quantities.hpp"
#include "routes.hpp"

namespace studio::gate {
namespace {

/// Who makes a call. The zero address, which cast names when nobody was named, is nobody.
std::optional<Address> caller_in(const rpc::Json& call) {
    simdjson::dom::object object;
    if (call.get(object) != simdjson::SUCCESS)
        return std::nullopt;
    const auto from = rpc::member(object, "from");
    if (!from)
        return std::nullopt;
    const auto address = rpc::read_address(*from, "from");
    return address && !address->is_zero() ? std::optional{*address} : std::nullopt;
}

Reply to_callers_home(const Shards& shards, const Question& question, const rpc::Params& params) {
    const auto caller = params.has(0) ? caller_in(params.at(0)) : std::nullopt;
    return caller ? shards.ask_home_of(*caller, question) : shards.ask_first(question);
}

/// Of a simulation's calls, the first says whose it is.
Reply to_first_callers_home(const Shards& shards, const Question& question, const rpc::Params& params) {
    rpc::Json call;
    if (!params.has(0) ||
        params.at(0).at_pointer("/blockStateCalls/0/calls/0").get(call) != simdjson::SUCCESS)
        return shards.ask_first(question);
    const auto caller = caller_in(call);
    return caller ? shards.ask_home_of(*caller, question) : shards.ask_first(question);
}

/// The first argument of a call by the ABI if it is an address: an asset's owner, most often. What fits into
/// 12 bytes may be a number, and is taken for one.
std::optional<Address> first_argument(const rpc::Params& params) {
    constexpr std::size_t selector = 4;
    constexpr std::size_t padding = 12;
    constexpr std::size_t word = 32;
    const auto call = rpc::read_call(params.at(0));
    if (!call || call->data.size() < selector + word)
        return std::nullopt;
    const auto argument = BytesView{call->data}.subspan(selector, word);
    const auto is_zero = [](BytesView bytes) {
        return std::all_of(bytes.begin(), bytes.end(), [](std::uint8_t byte) { return byte == 0; });
    };
    if (!is_zero(argument.first(padding)) || is_zero(argument.subspan(padding, word - 2 * padding)))
        return std::nullopt;
    return Address::right_aligned(argument);
}

struct Opinion {
    std::uint32_t shard = 0;
    Reply reply;
};
using Opinions = std::vector<Opinion>;

Opinions opinions(const Shards& shards, const Question& question) {
    Opinions all;
    for (std::uint32_t index = 0; index < shards.count(); ++index)
        if (auto reply = shards.ask_if_there(index, question))
            all.push_back({index, std::move(*reply)});
    return all;
}

/// How much an answer weighs beside others. A shard where the contract is not gives no bytes; one that has
/// not heard of what it is asked about reverts, or says nought.
int weight_of(const Reply& reply) {
    if (!reply)
        return 1;
    if (is_empty_bytes(*reply))
        return 0;
    return is_nothing(*reply) ? 2 : 3;
}

Opinions weightiest(Opinions all) {
    int most = 0;
    for (const auto& one : all)
        most = std::max(most, weight_of(one.reply));
    std::erase_if(all, [most](const Opinion& one) { return weight_of(one.reply) < most; });
    return all;
}

/// Of one weight. Errors are not compared: a revert here is as good as one there.
bool agree(const Opinions& opinions) {
    const auto& first = opinions.front().reply;
    return !first || std::all_of(opinions.begin(), opinions.end(),
                                 [&](const Opinion& one) { return *one.reply == *first; });
}

rpc::RpcError disagreement(const Shards& shards, const Opinions& opinions) {
    constexpr std::size_t shown = 66;  // "0x" and a word
    std::string answers;
    for (const auto& [shard, reply] : opinions)
        answers += (answers.empty() ? "" : "; ") + shards.url(shard) + ": " +
                   std::string{unquoted(*reply).substr(0, shown)};
    return {rpc::RpcError::kServerError, "the shards of this event differ about this: ask one of them",
            answers};
}

/// A call that nobody in particular makes reads what the event has. All shards are asked, since what is read
/// may be on any.
Reply call(const Shards& shards, const Question& question, const rpc::Params& params) {
    if (!params.has(0) || caller_in(params.at(0)))
        return to_callers_home(shards, question, params);
    const auto said = weightiest(opinions(shards, question));
    if (said.empty())
        return shards.ask_first(question);
    if (agree(said))
        return said.front().reply;
    if (const auto owner = first_argument(params))
        return shards.ask_home_of(*owner, question);
    return rpc::rpc_fail(disagreement(shards, said));
}

constexpr RouteEntry kRoutes[] = {
    {"eth_call", call},
    {"eth_estimateGas", to_callers_home},
    {"eth_createAccessList", to_callers_home},
    {"debug_traceCall", to_callers_home},
    {"eth_simulateV1", to_first_callers_home},
};

}  // namespace

std::span<const RouteEntry> call_routes() {
    return kRoutes;
}

}  // namespace studio::gate
