// SPDX-License-Identifier: GPL-3.0-or-later
#include "withdrawal_proof.hpp"

#include <algorithm>
#include <chain/predeploys.hpp>

#include "contract_reader.hpp"
#include "game_course.hpp"
#include "settling_contracts.hpp"
#include "settling_errors.hpp"

namespace studio::settling {
namespace {

using codec::abi::Value;
using codec::abi::Values;

/// Types.WithdrawalTransaction.
Value as_tuple(const op::Withdrawal& w) {
    return Value{Values{w.nonce, w.sender, w.target, w.value, w.gas_limit, w.data}};
}

/// Types.OutputRootProof, version 0.
Value as_tuple(const op::OutputParts& output) {
    return Value{Values{Hash32{}, output.state_root, output.message_passer_storage_root, output.block_hash}};
}

}  // namespace

Result<std::vector<op::Withdrawal>> withdrawals_in(const chain::Receipt& receipt) {
    std::vector<op::Withdrawal> found;
    for (const auto& log : receipt.logs) {
        if (log.address != chain::message_passer || log.topics.empty() ||
            log.topics[0] != op::message_passed_event)
            continue;
        STUDIO_TRY(withdrawal, op::read_withdrawal(log));
        found.push_back(std::move(withdrawal));
    }
    return found;
}

Result<bool> WithdrawalProver::counts(const Game& game) const {
    const ContractReader portal{l1_, portal_contract(), portal_};
    STUDIO_TRY(respected, portal.number("respectedGameType"));
    STUDIO_TRY(respected_since, portal.number("respectedGameTypeUpdatedAt"));
    STUDIO_TRY(blacklisted, portal.flag("disputeGameBlacklist", {game.address}));
    STUDIO_TRY(status, ContractReader(l1_, game_contract(), game.address).number("status"));
    const Uint256 lost{static_cast<std::uint64_t>(GameStatus::challenger_wins)};
    if (Uint256{game.type} != respected || Uint256{game.created_at} < respected_since || blacklisted ||
        status == lost || game.l2_block > l2_.heads().safe)
        return false;
    STUDIO_TRY(output, l2_.output_at(game.l2_block));
    return op::output_root(output) == game.root_claim;
}

Result<Game> WithdrawalProver::choose_game(std::uint64_t l2_block) {
    STUDIO_CHECK(games_.look());
    const auto& all = games_.all();
    for (auto game = all.rbegin(); game != all.rend(); ++game) {
        if (game->l2_block < l2_block)
            continue;
        STUDIO_TRY(good, counts(*game));
        if (good)
            return *game;
    }
    return fail(errors::kNoGameForWithdrawal, {std::to_string(l2_block)});
}

Result<WithdrawalProof> WithdrawalProver::prove(const op::Withdrawal& withdrawal, const Game& game) const {
    STUDIO_TRY(output, l2_.output_at(game.l2_block));
    const auto slot = Uint256::from_big_endian(op::withdrawal_slot(op::withdrawal_hash(withdrawal)).view());
    STUDIO_TRY(passer, l2_.prove_passer(game.l2_block, {slot}));
    auto& sent = passer.storage.at(0);
    if (sent.value.is_zero())
        return fail(errors::kWithdrawalNotSent, {std::to_string(game.l2_block)});
    return WithdrawalProof{withdrawal, game, output, std::move(passer.nodes), std::move(sent.nodes)};
}

Bytes prove_withdrawal_call(const WithdrawalProof& proof) {
    Values nodes{proof.storage_nodes.begin(), proof.storage_nodes.end()};
    return portal_contract().call(
        "proveWithdrawalTransaction",
        {as_tuple(proof.withdrawal), proof.game.index, as_tuple(proof.output), Value{std::move(nodes)}});
}

Bytes finalize_withdrawal_call(const op::Withdrawal& withdrawal) {
    return portal_contract().call("finalizeWithdrawalTransaction", Values{as_tuple(withdrawal)});
}

Bytes finalize_withdrawal_call(const op::Withdrawal& withdrawal, const Address& proof_submitter) {
    return portal_contract().call("finalizeWithdrawalTransactionExternalProof",
                                  {as_tuple(withdrawal), proof_submitter});
}

}  // namespace studio::settling
