// SPDX-License-Identifier: GPL-3.0-or-later
#include "passer_proofs.hpp"

#include <chain/predeploys.hpp>
#include <codec/hex.hpp>
#include <codec/rlp.hpp>
#include <crypto/keccak256.hpp>
#include <limits>
#include <settling/settling_errors.hpp>
#include <state/state_errors.hpp>
#include <state/storage_trie.hpp>

#include "rollup_errors.hpp"

namespace studio::rollup {
namespace {

std::string property_of(std::uint64_t block) {
    return "passer_proof." + std::to_string(block);
}

std::string write_nodes(const std::vector<Bytes>& nodes) {
    Bytes out;
    codec::rlp::Encoder encoder{out};
    const auto list = encoder.begin_list();
    for (const auto& node : nodes)
        encoder.add(node);
    encoder.end_list(list);
    return codec::to_hex(out);
}

Result<std::vector<Bytes>> read_nodes(std::string_view text) {
    const auto bytes = codec::from_hex(text).value_or(Bytes{});
    codec::rlp::Decoder input{bytes};
    STUDIO_TRY(list, input.list());
    std::vector<Bytes> nodes;
    while (!list.empty()) {
        STUDIO_TRY(node, list.bytes());
        nodes.emplace_back(node.begin(), node.end());
    }
    return nodes;
}

/// The passer's account as the state with this root has it; empty when these nodes do not prove it.
Bytes proven_account(const Hash32& state_root, const std::vector<Bytes>& nodes) {
    const auto key = crypto::keccak256(chain::message_passer.view());
    const auto value = state::verify_proof(state_root, key.view(), nodes);
    return value ? value->value_or(Bytes{}) : Bytes{};
}

state::StorageTrie passer_storage(const state::StateView& view) {
    return state::StorageTrie{
        view.storage_of(chain::message_passer, std::numeric_limits<std::size_t>::max())};
}

}  // namespace

Result<chain::Header> PasserProofs::header_at(std::uint64_t block) const {
    STUDIO_TRY(found, verifier_.store().header(block));
    if (!found)
        return fail(errors::kNoBlock, {std::to_string(block)});
    return *found;
}

Result<op::OutputParts> PasserProofs::output_at(std::uint64_t block) const {
    if (block > heads().safe)
        return fail(settling::errors::kNotSafe, {std::to_string(block)});
    STUDIO_TRY(head, header_at(block));
    if (const auto fork = verifier_.fork(); fork >= chain::OpFork::isthmus)
        return op::output_parts_of(head, fork);
    // Before Isthmus the header does not have the passer's root.
    STUDIO_TRY(view, verifier_.state().view_at(block));
    return op::OutputParts{head.state_root, passer_storage(*view).root(), chain::header_hash(head)};
}

Result<void> PasserProofs::look_at_safe(bool is_between_l1_blocks) {
    const auto [safe, finalized] = heads();
    while (!candidates_.empty() && candidates_.back().block > safe)
        candidates_.pop_back();
    if (is_between_l1_blocks && (candidates_.empty() || candidates_.back().block < safe)) {
        STUDIO_TRY(proof, verifier_.state().prove(safe, chain::message_passer, {}));
        candidates_.push_back({safe, std::move(proof.nodes)});
    }
    while (candidates_.size() > 1 && candidates_[1].block <= finalized)
        candidates_.pop_front();
    if (claimed_.erase(safe) != 0)
        return keep_proof(safe);
    return {};
}

Result<void> PasserProofs::keep_claimed(const settling::DisputeGames& games) {
    if (looked_branch_ != games.branch()) {
        looked_branch_ = games.branch();
        looked_games_ = 0;
        claimed_.clear();
    }
    for (const auto& all = games.all(); looked_games_ < all.size(); ++looked_games_) {
        const auto& game = all[looked_games_];
        if (game.l2_block > heads().safe) {
            claimed_.insert(game.l2_block);
            continue;
        }
        STUDIO_TRY(output, output_at(game.l2_block));
        if (op::output_root(output) == game.root_claim)
            STUDIO_CHECK(keep_proof(game.l2_block));
    }
    return {};
}

Result<std::optional<std::vector<Bytes>>> PasserProofs::nodes_at(std::uint64_t block) const {
    for (const auto& candidate : candidates_)
        if (candidate.block == block)
            return std::optional{candidate.nodes};
    auto proof = verifier_.state().prove(block, chain::message_passer, {});
    if (proof)
        return std::optional{std::move(proof->nodes)};
    if (proof.error().is(state::errors::kBlockNotKept))
        return std::nullopt;
    return fail(std::move(proof.error()));
}

Result<void> PasserProofs::keep_proof(std::uint64_t block) {
    STUDIO_TRY(head, header_at(block));
    STUDIO_TRY(kept, verifier_.store().property(property_of(block)));
    if (const auto nodes = read_nodes(kept.value_or(""));
        nodes && !proven_account(head.state_root, *nodes).empty())
        return {};
    STUDIO_TRY(nodes, nodes_at(block));
    if (!nodes)
        return {};  // prove_passer() says so to whoever asks
    return verifier_.set_property(property_of(block), write_nodes(*nodes));
}

Result<state::AccountProof> PasserProofs::prove_passer(std::uint64_t block,
                                                       const std::vector<Uint256>& keys) const {
    STUDIO_TRY(head, header_at(block));
    STUDIO_TRY(view, verifier_.state().view_at(block));
    STUDIO_TRY(kept, verifier_.store().property(property_of(block)));
    auto nodes = read_nodes(kept.value_or(""));
    const auto storage = passer_storage(*view);
    state::AccountProof proof;
    proof.account = view->account(chain::message_passer).value_or(state::Account{});
    proof.storage_root = storage.root();
    if (!nodes ||
        proven_account(head.state_root, *nodes) != state::encode_account(proof.account, proof.storage_root))
        return fail(errors::kPasserProofNotKept, {std::to_string(block)});
    proof.nodes = std::move(*nodes);
    for (const auto& key : keys)
        proof.storage.push_back({key, view->storage(chain::message_passer, key), storage.prove(key)});
    return proof;
}

}  // namespace studio::rollup
