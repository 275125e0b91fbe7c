// SPDX-License-Identifier: GPL-3.0-or-later
#include "shards.hpp"

#include <algorithm>
#include <chain/shard_place.hpp>

namespace studio::gate {

std::optional<Reply> Shards::ask_if_there(std::uint32_t index, const Question& question) const {
    return links_[index]->call(question.method, question.params);
}

Reply Shards::ask(std::uint32_t index, const Question& question) const {
    if (auto reply = ask_if_there(index, question))
        return std::move(*reply);
    return rpc::rpc_fail(not_there(index));
}

Reply Shards::ask_first(const Question& question) const {
    for (const auto index : awake_first())
        if (auto reply = ask_if_there(index, question))
            return std::move(*reply);
    return rpc::rpc_fail({rpc::RpcError::kServerError, "no shard of this event runs"});
}

Reply Shards::ask_home_of(const Address& account, const Question& question) const {
    return ask(chain::home_of(account, count()), question);
}

std::vector<std::uint32_t> Shards::awake() const {
    std::vector<std::uint32_t> found;
    for (std::uint32_t index = 0; index < count(); ++index)
        if (links_[index]->is_awake())
            found.push_back(index);
    return found;
}

std::vector<std::uint32_t> Shards::awake_first() const {
    auto order = awake();
    const auto awake_count = static_cast<std::ptrdiff_t>(order.size());
    for (std::uint32_t index = 0; index < count(); ++index)
        if (!std::binary_search(order.begin(), order.begin() + awake_count, index))
            order.push_back(index);
    return order;
}

rpc::RpcError Shards::not_there(std::uint32_t index) const {
    return {rpc::RpcError::kServerError,
            "shard " + std::to_string(index + 1) + " of " + std::to_string(count()) + " does not run"};
}

}  // namespace studio::gate
