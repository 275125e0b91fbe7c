// SPDX-License-Identifier: GPL-3.0-or-later
#include "chain_state.hpp"

#include <base/assert.hpp>
#include <base/limits.hpp>

#include "chain_state_parts.hpp"
#include "genesis_codes.hpp"
#include "state_errors.hpp"

namespace studio::state {
namespace {

using Direction = StateTrie::Direction;

/// Fills the flat state; the trie is built from it afterwards.
class FlatSink final : public StateSink {
public:
    explicit FlatSink(FlatState& flat) : flat_{flat} {}
    void account(const Address& address, const Account& account) override {
        flat_.set_account(address, account);
    }
    void slot(const Address& address, const Uint256& key, const Uint256& value) override {
        flat_.set_slot(address, key, value);
    }
    void code(const Hash32& code_hash, Code code) override { flat_.add_code(code_hash, std::move(code)); }

private:
    FlatState& flat_;
};

struct Held {
    FlatState flat;
    StateTrie trie;
    std::uint64_t head = 0;
};

}  // namespace

Result<void> ChainState::Parts::check_kept(std::uint64_t block) const {
    if (block > head)
        return fail(errors::kBlockAheadOfHead, {std::to_string(block), std::to_string(head)});
    if (history == nullptr && block < oldest())
        return fail(errors::kBlockNotKept, {std::to_string(block), std::to_string(oldest())});
    return {};
}

void ChainState::Parts::take_back_pending() {
    if (!pending)
        return;
    trie.apply(*pending, Direction::backward);
    pending.reset();
}

Result<std::vector<DiffPtr>> ChainState::Parts::diffs_after(std::uint64_t block) const {
    const std::shared_lock lock{mutex};
    STUDIO_CHECK(check_kept(block));
    const auto not_kept = [block](std::uint64_t oldest) {
        return fail(errors::kBlockNotKept, {std::to_string(block), std::to_string(oldest)});
    };
    if (head - block > limits::kRootsMaxBlocksBack)
        return not_kept(head - limits::kRootsMaxBlocksBack);
    std::vector<DiffPtr> diffs;
    std::size_t changes = 0;
    for (auto number = head; number > block; --number) {
        auto diff = number > oldest() ? recent[number - oldest() - 1].diff : history->changes_of(number);
        if (diff == nullptr || (changes += diff->accounts.size()) > limits::kRootsMaxChanges)
            return not_kept(number);
        diffs.push_back(std::move(diff));
    }
    return diffs;
}

/// Takes the trie to the block, asks, and goes all the way back. Needs trie_mutex; the chain thread may be
/// between root_after() and commit(), and must not notice.
template <class Question>
auto ChainState::Parts::at_block_of_trie(std::uint64_t block, Question&& question)
    -> Result<decltype(question())> {
    STUDIO_TRY(above, diffs_after(block));
    if (pending)
        trie.apply(*pending, Direction::backward);
    for (const auto& diff : above)
        trie.apply(*diff, Direction::backward);
    auto answer = question();
    for (auto diff = above.rbegin(); diff != above.rend(); ++diff)
        trie.apply(**diff, Direction::forward);
    if (pending)
        trie.apply(*pending, Direction::forward);
    return answer;
}

void ChainState::Parts::put_in_trie(const StateDiff& diff) {
    if (pending && pending->accounts == diff.accounts)
        return;
    take_back_pending();
    trie.apply(diff, Direction::forward);
    pending = diff;
}

void ChainState::Parts::start_at(std::uint64_t block) {
    pending.reset();
    recent.clear();
    recent_bytes = 0;
    head = block;
    head_root = trie.root();
}

void ChainState::Parts::keep(StateDiff diff) {
    const auto bytes = memory_bytes(diff);
    recent.push_back({std::make_shared<const StateDiff>(std::move(diff)), bytes});
    recent_bytes += bytes;
}

/// Without a history a living view may need more than the usual number of diffs.
bool ChainState::Parts::may_drop_oldest(std::uint64_t needed) const {
    if (history == nullptr)
        return recent.size() > kRecentBlocks && oldest() < needed;
    return recent.size() > kRecentBlocks || (recent.size() > 1 && recent_bytes > limits::kRecentDiffBytes);
}

void ChainState::Parts::drop_old_diffs() {
    auto needed = head;
    if (history == nullptr) {
        const std::lock_guard lock{views_mutex};
        for (const auto* view : views)
            needed = std::min(needed, view->block());
    }
    while (may_drop_oldest(needed)) {
        recent_bytes -= recent.front().bytes;
        recent.pop_front();
    }
}

void ChainState::Parts::undo_head(const DiffPtr& diff) {
    trie.apply(*diff, Direction::backward);
    const std::unique_lock lock{mutex};
    {
        const std::lock_guard views_lock{views_mutex};
        for (auto* view : views)
            if (view->block() == head)
                view->move_down(diff);
    }
    flat.revert(*diff);
    if (!recent.empty()) {
        recent_bytes -= recent.back().bytes;
        recent.pop_back();
    }
    --head;
}

ChainState::ChainState(const HistorySource* history) : parts_{std::make_unique<Parts>(history)} {}
ChainState::~ChainState() = default;

void feed(const chain::AccountList& list, StateSink& sink) {
    for (std::size_t i = 0; i < list.size(); ++i) {
        const auto [address, balance] = list.at(i);
        sink.account(address, {0, balance, chain::empty_code_hash});
    }
}

void ChainState::load_genesis(const std::map<Address, chain::GenesisAccount>& accounts,
                              const chain::AccountList* list) {
    load(0, [&](StateSink& sink) {
        if (list != nullptr)
            feed(*list, sink);
        GenesisCodes codes;
        for (const auto& [address, genesis] : accounts) {
            const auto& [code_hash, code] = codes.of(genesis.code);
            sink.account(address, {genesis.nonce, genesis.balance, code_hash});
            if (!code->empty())
                sink.code(code_hash, code);
            for (const auto& [key, value] : genesis.storage)
                sink.slot(address, key, value);
        }
    });
}

void ChainState::load(std::uint64_t head, const std::function<void(StateSink&)>& feed) {
    const std::lock_guard trie_lock{parts_->trie_mutex};
    const std::unique_lock lock{parts_->mutex};
    parts_->flat.clear();
    FlatSink sink{parts_->flat};
    feed(sink);
    parts_->trie.build(parts_->flat);
    parts_->start_at(head);
}

bool ChainState::take_over(ChainState& other) {
    auto taken = [&theirs = *other.parts_]() -> std::optional<Held> {
        const std::lock_guard trie_lock{theirs.trie_mutex};
        const std::unique_lock lock{theirs.mutex};
        if (theirs.flat.account_count() == 0)
            return std::nullopt;
        Held held{std::exchange(theirs.flat, {}), std::exchange(theirs.trie, {}), theirs.head};
        theirs.start_at(0);
        return held;
    }();
    if (!taken)
        return false;
    const std::lock_guard trie_lock{parts_->trie_mutex};
    const std::unique_lock lock{parts_->mutex};
    parts_->flat = std::move(taken->flat);
    parts_->trie = std::move(taken->trie);
    parts_->start_at(taken->head);
    return true;
}

Hash32 ChainState::root() const {
    return parts_->head_root;
}

Hash32 ChainState::root_after(const StateDiff& diff) {
    const std::lock_guard lock{parts_->trie_mutex};
    parts_->put_in_trie(diff);
    return parts_->trie.root();
}

void ChainState::commit(StateDiff diff) {
    auto& p = *parts_;
    const std::lock_guard trie_lock{p.trie_mutex};
    p.put_in_trie(diff);
    p.pending.reset();
    p.head_root = p.trie.root();
    const std::unique_lock lock{p.mutex};
    p.flat.apply(diff);
    p.keep(std::move(diff));
    ++p.head;
    p.drop_old_diffs();
}

Result<void> ChainState::rewind(std::uint64_t block) {
    auto& p = *parts_;
    if (block > p.head)
        return fail(errors::kBlockAheadOfHead, {std::to_string(block), std::to_string(p.head)});
    STUDIO_CHECK(p.check_kept(block));
    const std::lock_guard trie_lock{p.trie_mutex};
    p.take_back_pending();
    Result<void> done;
    while (p.head > block && done) {
        if (const auto diff = p.recent.empty() ? p.history->changes_of(p.head) : p.recent.back().diff)
            p.undo_head(diff);
        else
            done = fail(errors::kBlockNotKept, {std::to_string(block), std::to_string(p.head)});
    }
    p.head_root = p.trie.root();
    return done;
}

std::uint64_t ChainState::head() const {
    const std::shared_lock lock{parts_->mutex};
    return parts_->head;
}

const StateView& ChainState::head_view() const {
    return parts_->flat;
}

Result<std::shared_ptr<const StateView>> ChainState::view_at(std::uint64_t block) const {
    return view_over(block, {});
}

Result<std::shared_ptr<const StateView>> ChainState::view_over(
    std::uint64_t block, std::vector<std::shared_ptr<const StateDiff>> slices) const {
    const std::shared_lock lock{parts_->mutex};
    STUDIO_CHECK(parts_->check_kept(block));
    return std::make_shared<const PastView>(*parts_, block, std::move(slices));
}

Result<AccountProof> ChainState::prove(std::uint64_t block, const Address& address,
                                       const std::vector<Uint256>& keys) const {
    STUDIO_TRY(view, view_at(block));
    const std::lock_guard trie_lock{parts_->trie_mutex};
    return parts_->at_block_of_trie(block, [&] {
        const auto& trie = parts_->trie;
        AccountProof proof;
        proof.account = view->account(address).value_or(Account{});
        proof.storage_root = trie.storage_root(address);
        proof.nodes = trie.prove_account(address);
        for (const auto& key : keys)
            proof.storage.push_back({key, view->storage(address, key), trie.prove_slot(address, key)});
        return proof;
    });
}

Result<ChainState::Roots> ChainState::roots_over(std::uint64_t block, const StateDiff& changes,
                                                 const Address& storage_of) const {
    const std::lock_guard trie_lock{parts_->trie_mutex};
    return parts_->at_block_of_trie(block, [&] {
        auto& trie = parts_->trie;
        trie.apply(changes, Direction::forward);
        const Roots roots{trie.root(), trie.storage_root(storage_of)};
        trie.apply(changes, Direction::backward);
        return roots;
    });
}

Hash32 ChainState::storage_root(const Address& address) const {
    const std::lock_guard lock{parts_->trie_mutex};
    return parts_->trie.storage_root(address);
}

void ChainState::for_each_account(const std::function<void(const Address&, const Account&)>& visit) const {
    parts_->flat.for_each_account(visit);
}

void ChainState::for_each_slot(
    const std::function<void(const Address&, const Uint256&, const Uint256&)>& visit) const {
    parts_->flat.for_each_slot(visit);
}

void ChainState::for_each_code(const std::function<void(const Hash32&, const Code&)>& visit) const {
    parts_->flat.for_each_code(visit);
}

std::size_t ChainState::account_count() const {
    return parts_->flat.account_count();
}

}  // namespace studio::state
