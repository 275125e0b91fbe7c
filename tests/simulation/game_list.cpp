// SPDX-License-Identifier: GPL-3.0-or-later
#include "game_list.hpp"

#include <chain/predeploys.hpp>
#include <op/output_root.hpp>
#include <settling/contract_reader.hpp>
#include <settling/settling_contracts.hpp>
#include <state/storage_trie.hpp>

namespace studio::simulation {
namespace {

template <class Visit>
void for_each_sent(World& world, const Address& sender, std::uint64_t first, Visit&& visit) {
    for (auto number = first; number <= world.l1().l1_head()->block.header.number; ++number) {
        const auto block = world.l1().l1_block(number).value();
        for (std::size_t i = 0; i < block->block.transactions.size(); ++i)
            if (block->block.transactions[i]->sender == sender)
                visit(*block->block.transactions[i], block->receipts[i]);
    }
}

}  // namespace

std::vector<settling::Game> games_of(World& world) {
    settling::DisputeGames games{world.l1(), world.placement().contracts.dispute_game_factory};
    const auto looked = games.look();
    EXPECT_TRUE(looked) << looked.error().english();
    return games.all();
}

settling::GameStatus status_of(World& world, const settling::Game& game) {
    const settling::ContractReader reader{world.l1(), settling::game_contract(), game.address};
    return static_cast<settling::GameStatus>(reader.number("status").value().low64());
}

bool is_true(World& world, const settling::Game& game) {
    const auto header = world.l2().store().header(game.l2_block).value();
    if (!header)
        return false;
    const auto view = world.l2().state().view_at(game.l2_block).value();
    const state::StorageTrie passer{view->storage_of(chain::message_passer, 1'000'000)};
    return op::output_root({header->state_root, passer.root(), chain::header_hash(*header)}) ==
           game.root_claim;
}

std::vector<Bytes> transactions_of(World& world, const Address& sender, std::uint64_t first) {
    std::vector<Bytes> found;
    for_each_sent(world, sender, first,
                  [&](const auto& transaction, const auto&) { found.push_back(transaction.encoded); });
    return found;
}

std::size_t failed_transactions_of(World& world, const Address& sender) {
    std::size_t failed = 0;
    for_each_sent(world, sender, 0,
                  [&](const auto&, const auto& receipt) { failed += receipt.success ? 0 : 1; });
    return failed;
}

}  // namespace studio::simulation
