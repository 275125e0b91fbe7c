// SPDX-License-Identifier: GPL-3.0-or-later
#include "dispute_games.hpp"

#include "contract_reader.hpp"
#include "settling_contracts.hpp"
#include "settling_errors.hpp"

namespace studio::settling {
namespace {

using codec::abi::Values;

/// What a game gets beside its root claim: abi.encode(uint256 l2BlockNumber).
Bytes extra_data(std::uint64_t l2_block) {
    const auto word = Uint256{l2_block}.to_hash();
    return {word.begin(), word.end()};
}

}  // namespace

Result<Game> DisputeGames::read(std::uint64_t index) const {
    const ContractReader factory{l1_, factory_contract(), factory_};
    STUDIO_TRY(listed, factory.read("gameAtIndex", {index}));
    Game game;
    game.index = index;
    game.type = static_cast<std::uint32_t>(u64_of(listed.at(0)));
    game.created_at = u64_of(listed.at(1));
    game.address = address_of(listed.at(2));
    const ContractReader contract{l1_, game_contract(), game.address};
    STUDIO_TRY(creator, contract.address("gameCreator"));
    STUDIO_TRY(root_claim, contract.hash("rootClaim"));
    STUDIO_TRY(l2_block, contract.read("l2BlockNumber"));
    game.creator = creator;
    game.root_claim = root_claim;
    game.l2_block = u64_of(l2_block.at(0));
    return game;
}

Result<void> DisputeGames::look() {
    const auto head = l1_.l1_head();
    if (is_complete_ && head->hash == read_at_hash_)
        return {};
    is_complete_ = false;
    STUDIO_TRY(known, l1_.l1_block(read_at_));
    if (!known || known->hash != read_at_hash_) {
        // Games are cloned by CREATE: behind another branch the same address may be another game.
        games_.clear();
        ++branch_;
    }
    read_at_ = head->block.header.number;
    read_at_hash_ = head->hash;
    STUDIO_TRY(count, ContractReader(l1_, factory_contract(), factory_).read("gameCount"));
    for (std::uint64_t index = games_.size(); index < u64_of(count.at(0)); ++index) {
        STUDIO_TRY(game, read(index));
        games_.push_back(game);
    }
    is_complete_ = true;
    return {};
}

Result<bool> DisputeGames::has(std::uint32_t type, const Hash32& root_claim, std::uint64_t l2_block) const {
    STUDIO_TRY(found, ContractReader(l1_, factory_contract(), factory_)
                          .address("games", {type, root_claim, extra_data(l2_block)}));
    return !found.is_zero();
}

Result<Uint256> DisputeGames::bond(std::uint32_t type) const {
    return ContractReader{l1_, factory_contract(), factory_}.number("initBonds", {type});
}

Result<std::uint64_t> DisputeGames::anchor_block(std::uint32_t type) const {
    STUDIO_TRY(implementation,
               ContractReader(l1_, factory_contract(), factory_).address("gameImpls", {type}));
    if (implementation.is_zero())
        return fail(errors::kGameTypeNotOffered, {std::to_string(type)});
    STUDIO_TRY(registry, ContractReader(l1_, game_contract(), implementation).address("anchorStateRegistry"));
    STUDIO_TRY(anchor, ContractReader(l1_, anchor_contract(), registry).read("anchors", {type}));
    return u64_of(anchor.at(1));
}

Bytes DisputeGames::creation(std::uint32_t type, const Hash32& root_claim, std::uint64_t l2_block) {
    return factory_contract().call("create", {type, root_claim, extra_data(l2_block)});
}

}  // namespace studio::settling
