// SPDX-License-Identifier: GPL-3.0-or-later
#include "proposer.hpp"

#include <algorithm>

namespace studio::settling {
namespace {

constexpr std::uint64_t kCreateGas = 1'000'000;
/// L1 blocks without a decision after a transaction failed: what it ran into may pass.
constexpr std::uint64_t kRest = 12;

}  // namespace

Proposer::Proposer(ProposerSettings settings, L1Wallet& wallet, seams::L1Node& l1, DisputeGames& games,
                   SafeChain& l2, std::uint64_t first_interval_from)
    : settings_{settings},
      wallet_{wallet},
      l1_{l1},
      games_{games},
      l2_{l2},
      first_interval_from_{first_interval_from} {}

Result<Proposer::Did> Proposer::step() {
    STUDIO_CHECK(count_included());
    const auto head = l1_.l1_head();
    if (decided_at_ != head->hash)
        queue_.clear();
    if (!queue_.empty()) {
        // What cannot be paid for must not keep the rest waiting: the next L1 block decides about it again.
        auto call = std::move(queue_.front());
        queue_.pop_front();
        STUDIO_TRY(sent, wallet_.send(std::move(call)));
        sent_.insert(sent.hash);
        return Did::sent;
    }
    const auto& self = wallet_.address();
    if (decided_at_ == head->hash || head->block.header.number < rests_until_ ||
        l1_.l1_next_nonce(self) != l1_.l1_nonce(self))
        return Did::nothing;
    STUDIO_CHECK(decide());
    decided_at_ = head->hash;
    return queue_.empty() ? Did::nothing : Did::decided;
}

Result<void> Proposer::count_included() {
    for (auto hash = sent_.begin(); hash != sent_.end();) {
        STUDIO_TRY(included, l1_.l1_receipt(*hash));
        if (!included) {
            ++hash;
            continue;
        }
        figures_.transactions += 1;
        figures_.gas += included->receipt.gas_used;
        figures_.fees_wei = figures_.fees_wei + included->fee_wei;
        if (!included->receipt.success) {
            figures_.failed_transactions += 1;
            rests_until_ = included->block + kRest;
        }
        hash = sent_.erase(hash);
    }
    return {};
}

Result<std::optional<Hash32>> Proposer::true_root(std::uint64_t l2_block) const {
    if (l2_block > l2_.heads().safe)
        return std::nullopt;
    STUDIO_TRY(parts, l2_.output_at(l2_block));
    return std::optional{op::output_root(parts)};
}

void Proposer::count(const Game& game, const GameCourse& course) {
    figures_.games += 1;
    figures_.bonds_locked_wei = figures_.bonds_locked_wei + course.locked_wei;
    figures_.in_progress += course.status == GameStatus::in_progress ? 1 : 0;
    figures_.upheld += course.status == GameStatus::defender_wins ? 1 : 0;
    figures_.lost += course.status == GameStatus::challenger_wins ? 1 : 0;
    figures_.false_claims += course.is_false && course.status == GameStatus::in_progress ? 1 : 0;
    if (course.is_over)
        over_.emplace(game.index, course.status);
}

Result<void> Proposer::look_after(const Game& game) {
    if (const auto known = over_.find(game.index); known != over_.end()) {
        count(game, {known->second, false, true, {}, {}});
        return {};
    }
    STUDIO_TRY(root, true_root(game.l2_block));
    STUDIO_TRY(course, course_of(l1_, game, wallet_.address(), root));
    count(game, course);
    std::ranges::move(course.calls, std::back_inserter(queue_));
    return {};
}

Result<void> Proposer::decide() {
    STUDIO_CHECK(games_.look());
    if (branch_ != games_.branch())
        over_.clear();
    branch_ = games_.branch();
    queue_.clear();
    ProposerFigures figures;
    figures.transactions = figures_.transactions;
    figures.failed_transactions = figures_.failed_transactions;
    figures.gas = figures_.gas;
    figures.fees_wei = figures_.fees_wei;
    figures_ = figures;
    for (const auto& game : games_.all())
        if (is_own(game))
            STUDIO_CHECK(look_after(game));
    return propose();
}

Result<const Game*> Proposer::newest_true_claim() const {
    const auto& all = games_.all();
    for (auto game = all.rbegin(); game != all.rend(); ++game) {
        if (!is_own(*game) || game->type != settings_.game_type)
            continue;
        STUDIO_TRY(root, true_root(game->l2_block));
        if (root == game->root_claim)
            return &*game;
    }
    return nullptr;
}

bool Proposer::is_due(const Game* last, std::uint64_t l2_block) const {
    const auto last_block = last != nullptr ? last->l2_block : 0;
    if (l2_block <= last_block)
        return false;
    if (l2_block == last_block_)
        return true;
    if (settings_.unit == ProposalInterval::l2_blocks)
        return l2_block - last_block >= settings_.interval;
    const auto from = last != nullptr ? last->created_at : first_interval_from_;
    return l1_.l1_head()->block.header.timestamp >= from + settings_.interval;
}

Result<void> Proposer::propose() {
    const auto heads = l2_.heads();
    const auto newest = settings_.head == ProposedHead::safe ? heads.safe : heads.finalized;
    const auto block = std::min(newest, last_block_.value_or(newest));
    STUDIO_TRY(last, newest_true_claim());
    figures_.newest_l2_block = last != nullptr ? last->l2_block : 0;
    if (!is_due(last, block))
        return {};
    STUDIO_TRY(anchor, games_.anchor_block(settings_.game_type));
    if (block <= anchor)
        return {};
    STUDIO_TRY(parts, l2_.output_at(block));
    const auto root = op::output_root(parts);
    STUDIO_TRY(is_there, games_.has(settings_.game_type, root, block));
    if (is_there)
        return {};
    STUDIO_CHECK(l2_.keep_proof(block));
    STUDIO_TRY(bond, games_.bond(settings_.game_type));
    queue_.push_back(
        {games_.factory(), bond, DisputeGames::creation(settings_.game_type, root, block), kCreateGas});
    return {};
}

}  // namespace studio::settling
