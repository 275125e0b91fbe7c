// SPDX-License-Identifier: GPL-3.0-or-later
#include "life.hpp"

#include <algorithm>
#include <ranges>
#include <state/state_errors.hpp>

#include "claims.hpp"
#include "contract_reader.hpp"
#include "game_course.hpp"
#include "settling_contracts.hpp"

namespace studio::settling {
namespace {

using codec::abi::Value;
using codec::abi::Values;

/// The dearest step, settle(), deploys two contracts of 1.7 KB; what is not used is not paid.
constexpr std::uint64_t kStepGas = 3'000'000;

Value output_value(const op::OutputParts& parts) {
    return Value{Values{parts.state_root, parts.message_passer_storage_root, parts.block_hash}};
}

}  // namespace

Result<Life> read_life(const seams::L1Node& l1, const Address& contract) {
    const ContractReader reader{l1, life_contract(), contract};
    const auto number = [&](std::string_view function) -> Result<std::uint64_t> {
        STUDIO_TRY(values, reader.read(function));
        return u64_of(values.at(0));
    };
    Life life;
    STUDIO_TRY(state, number("state"));
    life.state = static_cast<LifeState>(state);
    STUDIO_TRY(announced_at, number("announcedAt"));
    life.announced_at = announced_at;
    STUDIO_TRY(sealable_from, number("sealableFrom"));
    life.sealable_from = sealable_from;
    STUDIO_TRY(sealed_at, number("sealedAt"));
    life.sealed_at = sealed_at;
    STUDIO_TRY(last_block_time, number("lastBlockTime"));
    life.last_block_time = last_block_time;
    STUDIO_TRY(settled_at, number("settledAt"));
    life.settled_at = settled_at;
    STUDIO_TRY(final_block, number("finalBlock"));
    life.final_block = final_block;
    STUDIO_TRY(final_game, reader.address("finalGame"));
    life.final_game = final_game;
    STUDIO_TRY(state_root, reader.hash("finalStateRoot"));
    life.state_root = state_root;
    return life;
}

std::uint64_t last_block_of(const Life& life, const op::RollupConfig& config) {
    return config.first_block_from(life.last_block_time);
}

Result<bool> LifeKeeper::step(const Life& life, const LifeWishes& wishes) {
    const auto head = l1_.l1_head();
    const auto& self = wallet_.address();
    if (decided_at_ == head->hash || l1_.l1_next_nonce(self) != l1_.l1_nonce(self))
        return false;  // what waits is known with the next L1 block
    STUDIO_TRY(call, next_call(life, wishes));
    decided_at_ = head->hash;
    if (!call)
        return false;
    STUDIO_CHECK(wallet_.send({terms_.contract, {}, std::move(*call), kStepGas}));
    return true;
}

Result<LifeKeeper::Call> LifeKeeper::next_call(const Life& life, const LifeWishes& wishes) const {
    switch (life.state) {
        case LifeState::open:
            return end_or_wait(life, wishes);
        case LifeState::sealing:
            return name_final_output(life);
        case LifeState::final_output:
            return settle_or_lose(life, wishes);
        case LifeState::settled:
            if (wishes.archive)
                return Call{life_contract().call("dissolve", {*wishes.archive})};
            break;
        case LifeState::dissolved:
            break;
    }
    return Call{};
}

Result<LifeKeeper::Call> LifeKeeper::end_or_wait(const Life& life, const LifeWishes& wishes) const {
    if (l1_.l1_head()->block.header.timestamp >= life.sealable_from)
        return Call{life_contract().call("seal", {})};
    if (wishes.shall_end && life.announced_at == 0)
        return Call{life_contract().call("announce", {})};
    return end_by_claim();
}

Result<LifeKeeper::Call> LifeKeeper::end_by_claim() const {
    const auto safe = l2_.heads().safe;
    if (!terms_.end || (!terms_.end->counter && safe < terms_.end->value))
        return Call{};
    STUDIO_CHECK(games_.look());
    // The newest true claim says the most, of either kind.
    for (const auto& game : games_.all() | std::views::reverse) {
        if (game.type != terms_.game_type || game.l2_block > safe)
            continue;
        STUDIO_TRY(parts, l2_.output_at(game.l2_block));
        // The contract takes any claim that has not lost its game; a true one never will.
        if (game.root_claim != op::output_root(parts))
            continue;
        if (terms_.end->counter)
            return end_by_count(game, parts);
        return game.l2_block < terms_.end->value ? Call{} : life_contract().call("sealAtBlock", {game.index});
    }
    return Call{};
}

Result<LifeKeeper::Call> LifeKeeper::end_by_count(const Game& newest, const op::OutputParts& output) const {
    const auto& [contract, slot] = *terms_.end->counter;
    const auto proof = l2_.prove(newest.l2_block, contract, {slot});
    if (!proof && proof.error().is(state::errors::kBlockNotKept))
        return Call{};  // the next claim will be of a block that is
    if (!proof)
        return fail(proof.error());
    const auto& counted = proof->storage.at(0);
    if (counted.value < Uint256{terms_.end->value})
        return Call{};
    return life_contract().call("sealWhenMinted", {newest.index, output_value(output),
                                                   proof_value(proof->nodes), proof_value(counted.nodes)});
}

Result<LifeKeeper::Call> LifeKeeper::name_final_output(const Life& life) const {
    const auto last = last_block_of(life, terms_.config);
    if (l2_.heads().safe < last)
        return Call{};
    STUDIO_CHECK(games_.look());
    STUDIO_TRY(parts, l2_.output_at(last));
    const auto game = std::ranges::find_if(games_.all(), [&](const Game& one) {
        return one.type == terms_.game_type && one.l2_block == last &&
               one.root_claim == op::output_root(parts);
    });
    if (game == games_.all().end())
        return Call{};
    STUDIO_TRY(header, l2_.header_at(last));
    return Call{life_contract().call("nameFinalOutput",
                                     {game->index, output_value(parts), chain::encode_header(header)})};
}

Result<LifeKeeper::Call> LifeKeeper::settle_or_lose(const Life& life, const LifeWishes& wishes) const {
    const ContractReader game{l1_, game_contract(), life.final_game};
    STUDIO_TRY(status, game.number("status"));
    if (status == Uint256{static_cast<std::uint64_t>(GameStatus::challenger_wins)})
        return Call{life_contract().call("loseFinalOutput", {})};
    if (!wishes.may_settle)
        return Call{};
    // Whether the guardian's time is over is the contract's to say.
    auto settle = life_contract().call("settle", {});
    if (status == Uint256{static_cast<std::uint64_t>(GameStatus::in_progress)} ||
        !l1_.l1_call(terms_.contract, settle))
        return Call{};
    return Call{std::move(settle)};
}

}  // namespace studio::settling
