// SPDX-License-Identifier: GPL-3.0-or-later
#include "routes.hpp"

#include <unordered_map>

namespace studio::gate {
namespace {

Reply first_shard(const Shards& shards, const Question& question, const rpc::Params&) {
    return shards.ask_first(question);
}

}  // namespace

Route find_route(std::string_view method) {
    static const auto table = [] {
        std::unordered_map<std::string_view, Route> all;
        for (const auto group : {account_routes(), block_routes(), call_routes(), log_routes()})
            for (const auto& entry : group)
                all.emplace(entry.method, entry.route);
        return all;
    }();
    const auto found = table.find(method);
    return found == table.end() ? first_shard : found->second;
}

}  // namespace studio::gate
