// SPDX-License-Identifier: GPL-3.0-or-later
#include "verifier.hpp"

#include <algorithm>
#include <base/assert.hpp>
#include <codec/hex.hpp>
#include <derivation/derivation_errors.hpp>
#include <limits>
#include <sstream>

#include "rollup_errors.hpp"

namespace studio::rollup {
namespace {

constexpr const char* kFinalProperty = "final";

std::string written_id(const op::BlockId& block) {
    return std::to_string(block.number) + ' ' + codec::to_hex(block.hash);
}

bool read_id(std::istream& in, op::BlockId& block) {
    std::string hash;
    return in >> block.number >> hash && codec::from_hex_into(hash, block.hash.bytes);
}

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
    const auto& genesis = *settings_.genesis;
    STUDIO_TRY(store, store::ChainStore::open(settings_.folder, {&stopwatch, settings_.durability,
                                                                 settings_.disk, genesis.list}));
    store_ = std::move(store);
    state_ = std::make_unique<state::ChainState>(store_.get());
    final_ = {settings_.config.l1_genesis, 0};
    if (!store_->head()) {
        if (!state_->take_over(*genesis.state))
            state_->load_genesis(genesis.accounts, genesis.list.get());
        STUDIO_CHECK(store_->append_genesis(*genesis.block, genesis.accounts));
        return set_safe(genesis.block);
    }
    STUDIO_TRY(first, store_->block(0));
    if (first->hash != genesis.block->hash)
        return fail(errors::kOtherGenesis, {codec::to_hex(first->hash.view())});
    state_->take_over(*genesis.state);  // nobody needs it
    STUDIO_CHECK(store_->restore(*state_));
    return restore_final();
}

Result<void> Verifier::restore_final() {
    STUDIO_TRY(text, store_->property(kFinalProperty));
    if (const auto mark = read_mark(text.value_or("")))
        final_ = *mark;
    return rewind(final_.last);
}

std::string Verifier::written(const Mark& mark) const {
    auto text = std::to_string(mark.last) + ' ' + written_id(mark.l1);
    if (!settings_.config.life)
        return text;
    // Who goes on from here does not read again what L1 said of the end before.
    const auto& known = derivation_.sealing();
    const auto sealing = known && known->l1.number <= mark.l1.number ? *known : derivation::Sealing{};
    return text + ' ' + std::to_string(sealing.last_block_time) + ' ' + written_id(sealing.l1);
}

std::optional<Verifier::Mark> Verifier::read_mark(const std::string& text) {
    std::istringstream in{text};
    Mark mark;
    if (!(in >> mark.last) || !read_id(in, mark.l1) || mark.last > *store_->head())
        return std::nullopt;
    derivation::Sealing sealing;
    if (settings_.config.life && (!(in >> sealing.last_block_time) || !read_id(in, sealing.l1)))
        return std::nullopt;
    if (sealing.last_block_time != 0)
        derivation_.know_sealing(sealing);
    return mark;
}

std::uint64_t Verifier::last_block() const {
    const auto& sealing = derivation_.sealing();
    return sealing ? settings_.config.first_block_from(sealing->last_block_time)
                   : std::numeric_limits<std::uint64_t>::max();
}

bool Verifier::is_complete(std::uint64_t l1_final) const {
    const auto known_by = newest_mark().l1.number;
    return derivation_.ends_with(safe_ref_) && known_by <= l1_final &&
           known_by <= derivation_.l1_origin().number;
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

Result<bool> Verifier::stands(const op::BlockId& l1_block) const {
    STUDIO_TRY(now, l1_.l1_block(l1_block.number));
    return now && now->hash == l1_block.hash;
}

Result<Verifier::Step> Verifier::fall_back() {
    // The L1 block that is being read has perhaps not been read to its end; one that gave blocks beyond the
    // last one is read again.
    while (!marks_.empty()) {
        STUDIO_TRY(is_there, stands(marks_.back().l1));
        if (is_there && marks_.back().l1 != derivation_.l1_origin().id() &&
            marks_.back().last <= last_block())
            break;
        marks_.pop_back();
    }
    STUDIO_TRY(final_stands, stands(final_.l1));
    if (!final_stands)
        return fail(errors::kVerifierReorgPastFinality,
                    {std::to_string(final_.l1.number), std::to_string(final_.last)});
    STUDIO_CHECK(rewind(newest_mark().last));
    needs_restart_ = true;
    needs_fall_back_ = false;
    return Step::derived;
}

Result<Verifier::Step> Verifier::step() {
    if (needs_fall_back_)
        return fall_back();
    if (is_complete(final_.l1.number))
        return Step::waits;
    // Asked before it is seen that what was read is still the L1's chain: blocks up to there are in it.
    const auto l1_final = l1_.l1_settled().finalized;
    auto restarted = needs_restart_ ? derivation_.restart(safe_ref_, newest_mark().l1) : Result<void>{};
    needs_restart_ = !restarted;
    auto progress = restarted ? derivation_.step(safe_ref_)
                              : Result<derivation::Derivation::Progress>{fail(std::move(restarted.error()))};
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
    if (safe_ref_.number > std::max(last_block(), final_.last))
        return fall_back();  // the sequencer was further ahead of L1 than its end
    if (*progress == derivation::Derivation::Progress::read_on && !is_complete(l1_final))
        return Step::read_on;
    STUDIO_CHECK(move_final(l1_final));
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
    needs_fall_back_ = true;  // until the block is stored: derivation does not give it twice
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
    needs_fall_back_ = false;
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

Result<void> Verifier::move_final(std::uint64_t l1_final) {
    const auto newer =
        std::ranges::find_if(marks_, [&](const Mark& mark) { return mark.l1.number > l1_final; });
    if (newer == marks_.begin())
        return {};
    const auto mark = *std::prev(newer);
    STUDIO_CHECK(store_->set_property(kFinalProperty, written(mark)));
    marks_.erase(marks_.begin(), newer);
    const std::lock_guard lock{mutex_};
    final_ = mark;
    return {};
}

chain::SealedBlockPtr Verifier::safe() const {
    const std::lock_guard lock{mutex_};
    return safe_;
}

seams::SettledHeads Verifier::heads() const {
    const std::lock_guard lock{mutex_};
    return {safe_->block.header.number, final_.last};
}

op::BlockId Verifier::final_l1() const {
    const std::lock_guard lock{mutex_};
    return final_.l1;
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
