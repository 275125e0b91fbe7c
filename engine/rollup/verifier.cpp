// SPDX-License-Identifier: GPL-3.0-or-later
#include "verifier.hpp"

#include <algorithm>
#include <base/assert.hpp>
#include <codec/hex.hpp>
#include <derivation/derivation_errors.hpp>

#include "rollup_errors.hpp"

namespace studio::rollup {
namespace {

constexpr const char* kFinalizedProperty = "finalized";
/// Fewer signatures than this are not worth waking another thread for.
constexpr std::size_t kLeastForTeam = 16;
constexpr unsigned kMostThreads = 8;

}  // namespace

Verifier::Verifier(VerifierSettings settings, const seams::Execution& execution, const seams::L1Source& l1,
                   const seams::CommittedData* committed)
    : settings_{std::move(settings)},
      execution_{execution},
      l1_{l1},
      recovery_{std::clamp(std::thread::hardware_concurrency(), 1U, kMostThreads)},
      derivation_{{settings_.config, settings_.l1_schedule, {l1, committed, settings_.checks_blobs}}, *this} {
}

Verifier::~Verifier() = default;

Result<std::unique_ptr<Verifier>> Verifier::open(VerifierSettings settings, const seams::Execution& execution,
                                                 const seams::L1Source& l1,
                                                 const seams::CommittedData* committed,
                                                 const Clock& stopwatch) {
    std::unique_ptr<Verifier> verifier{new Verifier{std::move(settings), execution, l1, committed}};
    STUDIO_CHECK(verifier->restore(stopwatch));
    return verifier;
}

Result<void> Verifier::restore(const Clock& stopwatch) {
    STUDIO_TRY(store,
               store::ChainStore::open(settings_.folder, {&stopwatch, settings_.durability, settings_.disk}));
    store_ = std::move(store);
    state_ = std::make_unique<state::ChainState>(store_.get());
    if (!store_->head()) {
        state_->load_genesis(settings_.genesis.accounts);
        STUDIO_CHECK(store_->append_genesis(*settings_.genesis.block, settings_.genesis.accounts));
        return set_safe(settings_.genesis.block);
    }
    STUDIO_TRY(first, store_->block(0));
    if (first->hash != settings_.genesis.block->hash)
        return fail(errors::kOtherGenesis, {codec::to_hex(first->hash.view())});
    STUDIO_CHECK(store_->restore(*state_));
    STUDIO_TRY(final_text, store_->property(kFinalizedProperty));
    finalized_ = std::min(final_text ? std::uint64_t{std::stoull(*final_text)} : 0, *store_->head());
    return rewind(finalized_);
}

Result<void> Verifier::rewind(std::uint64_t last) {
    STUDIO_CHECK(state_->rewind(last));
    STUDIO_CHECK(store_->rewind(last));
    STUDIO_TRY(head, block(last));
    return set_safe(std::move(head));
}

Result<chain::SealedBlockPtr> Verifier::block(std::uint64_t number) const {
    STUDIO_TRY(found, store_->block(number));
    if (!found)
        return fail(errors::kNoBlock, {std::to_string(number)});
    return std::move(found);
}

Result<derivation::L2Ref> Verifier::derived(std::uint64_t number) const {
    STUDIO_TRY(found, block(number));
    return derivation::l2_ref_of(*found, settings_.config);
}

Result<op::SystemConfig> Verifier::derived_system(std::uint64_t number) const {
    STUDIO_TRY(found, block(number));
    return derivation::system_config_of(*found, settings_.config);
}

Result<void> Verifier::set_safe(chain::SealedBlockPtr block) {
    STUDIO_TRY(ref, derivation::l2_ref_of(*block, settings_.config));
    const std::lock_guard lock{mutex_};
    safe_ = std::move(block);
    safe_ref_ = ref;
    return {};
}

Result<Verifier::Step> Verifier::fall_back() {
    while (!marks_.empty()) {
        STUDIO_TRY(now, l1_.l1_block(marks_.back().l1.number));
        if (now && now->hash == marks_.back().l1.hash)
            break;
        marks_.pop_back();
    }
    const auto last = marks_.empty() ? finalized_ : marks_.back().last;
    // What was final stands on L1 blocks that were: the L1 itself has failed when those are others now.
    STUDIO_TRY(ref, derived(last));
    STUDIO_TRY(origin, l1_.l1_block(ref.l1_origin.number));
    if (last < finalized_ || !origin || origin->hash != ref.l1_origin.hash)
        return fail(errors::kVerifierReorgPastFinality,
                    {std::to_string(ref.l1_origin.number), std::to_string(finalized_)});
    STUDIO_CHECK(rewind(last));
    needs_restart_ = true;
    return Step::derived;
}

Result<Verifier::Step> Verifier::step() {
    if (needs_restart_) {
        STUDIO_CHECK(derivation_.restart(safe_ref_));
        needs_restart_ = false;
    }
    auto progress = derivation_.step(safe_ref_);
    if (!progress && progress.error().is(derivation::errors::kL1Reorganised))
        return fall_back();
    if (!progress)
        return fail(std::move(progress.error()));
    {
        const std::lock_guard lock{mutex_};
        l1_origin_ = derivation_.l1_origin();
    }
    if (*progress == derivation::Derivation::Progress::block)
        return add_block(derivation_.take_block());
    if (*progress == derivation::Derivation::Progress::read_on)
        return Step::read_on;
    STUDIO_CHECK(move_final());
    return Step::waits;
}

std::optional<std::vector<chain::TransactionPtr>> Verifier::read(const std::vector<Bytes>& transactions) {
    std::vector<chain::TransactionPtr> out(transactions.size());
    const auto read_from = [&](std::size_t first, std::size_t step) {
        for (auto i = first; i < transactions.size(); i += step)
            if (auto read = chain::read_signed_transaction(transactions[i]))
                out[i] = std::make_shared<const chain::SignedTransaction>(std::move(*read));
    };
    if (transactions.size() < kLeastForTeam)
        read_from(0, 1);
    else
        recovery_.run([&](unsigned part) { read_from(part, recovery_.size()); });
    if (std::ranges::find(out, nullptr) != out.end())
        return std::nullopt;
    return out;
}

Result<MadeBlock> Verifier::execute(const derivation::BlockAttributes& attributes,
                                    const std::vector<chain::TransactionPtr>& transactions) {
    const auto rules = rules_with(settings_.rules, attributes.system);
    const auto draft = draft_l2_block(*safe_, rules, attributes);
    const auto builder =
        execution_.open_block(draft, rules, state_->head_view(), [this](std::uint64_t number) {
            const auto summary = store_->summary(number);
            return summary && *summary ? (*summary)->hash : Hash32{};
        });
    for (const auto& transaction : attributes.forced)
        STUDIO_CHECK(builder->add(transaction));
    for (const auto& transaction : transactions)
        STUDIO_CHECK(builder->add(transaction));
    return seal_l2_block(draft, rules, *builder, *state_);
}

Result<Verifier::Step> Verifier::add_block(derivation::DerivedBlock derived) {
    // An invalid block is replaced by one of deposits alone, which is always valid (Holocene).
    const auto transactions = read(derived.transactions);
    auto made = transactions ? execute(derived.attributes, *transactions)
                             : Result<MadeBlock>{fail(errors::kBatchUnreadable)};
    if (auto fault = store_->fault())
        return fail(std::move(*fault));
    if (!made) {
        derivation_.block_was_invalid();
        made = execute(derived.attributes, {});
    }
    if (!made)
        return fail(std::move(made.error()));
    STUDIO_CHECK(append(std::move(*made), derived));
    return Step::derived;
}

Result<void> Verifier::append(MadeBlock made, const derivation::DerivedBlock& derived) {
    const auto number = made.block->block.header.number;
    STUDIO_CHECK(store_->append(made.block, made.diff, {}));
    state_->commit(std::move(made.diff));
    const auto l1 = derived.derived_from.id();
    if (marks_.empty() || marks_.back().l1 != l1)
        marks_.push_back({l1, number});
    marks_.back().last = number;
    STUDIO_CHECK(set_safe(std::move(made.block)));
    const std::lock_guard lock{mutex_};
    forced_blocks_ += derived.is_forced ? 1 : 0;
    return {};
}

Result<void> Verifier::move_final() {
    const auto l1_final = l1_.l1_settled().finalized;
    auto finalized = finalized_;
    while (!marks_.empty() && marks_.front().l1.number <= l1_final) {
        finalized = std::max(finalized, marks_.front().last);
        if (marks_.size() == 1 || marks_[1].l1.number > l1_final)
            break;  // the newest final one stays, to fall back to
        marks_.pop_front();
    }
    if (finalized == finalized_)
        return {};
    STUDIO_CHECK(store_->set_property(kFinalizedProperty, std::to_string(finalized)));
    const std::lock_guard lock{mutex_};
    finalized_ = finalized;
    return {};
}

chain::SealedBlockPtr Verifier::safe() const {
    const std::lock_guard lock{mutex_};
    return safe_;
}

seams::SettledHeads Verifier::heads() const {
    const std::lock_guard lock{mutex_};
    return {safe_->block.header.number, finalized_};
}

derivation::L1Ref Verifier::l1_origin() const {
    const std::lock_guard lock{mutex_};
    return l1_origin_;
}

std::uint64_t Verifier::forced_blocks() const {
    const std::lock_guard lock{mutex_};
    return forced_blocks_;
}

}  // namespace studio::rollup
