// SPDX-License-Identifier: GPL-3.0-or-later
#include <chain/shard_place.hpp>
#include <chain/transaction.hpp>

#include "quantities.hpp"
#include "routes.hpp"

namespace studio::gate {
namespace {

/// A transaction that cannot be read is refused by every shard in the same words.
Reply to_senders_home(const Shards& shards, const Question& question, const rpc::Params& params) {
    const auto raw = params.bytes(0, "transaction");
    if (!raw)
        return shards.ask_first(question);
    const auto transaction = chain::decode_transaction(*raw);
    if (!transaction)
        return shards.ask_first(question);
    const auto sender = chain::recover_sender(*transaction);
    return sender ? shards.ask_home_of(*sender, question) : shards.ask_first(question);
}

Reply to_home(const Shards& shards, const Question& question, const rpc::Params& params) {
    const auto address = params.address(0, "address");
    return address ? shards.ask_home_of(*address, question) : shards.ask_first(question);
}

/// A contract is where somebody deployed it, which need not be at the home of its address: the home is asked
/// first, then the others until one has something.
Reply to_where_it_is(const Shards& shards, const Question& question, const rpc::Params& params) {
    const auto address = params.address(0, "address");
    if (!address)
        return shards.ask_first(question);
    const auto home = chain::home_of(*address, shards.count());
    auto at_home = shards.ask(home, question);
    if (at_home && !is_nothing(*at_home))
        return at_home;
    for (const auto index : shards.awake_first())
        if (index != home)
            if (auto there = shards.ask_if_there(index, question); there && *there && !is_nothing(**there))
                return std::move(*there);
    return at_home;
}

constexpr RouteEntry kRoutes[] = {
    {"eth_sendRawTransaction", to_senders_home},
    {"eth_getBalance", to_home},
    {"eth_getTransactionCount", to_home},
    {"eth_getProof", to_home},
    {"eth_getAccountInfo", to_home},
    {"txpool_contentFrom", to_home},
    {"eth_getCode", to_where_it_is},
    {"eth_getStorageAt", to_where_it_is},
};

}  // namespace

std::span<const RouteEntry> account_routes() {
    return kRoutes;
}

}  // namespace studio::gate
