// SPDX-License-Identifier: GPL-3.0-or-later
#include "l1_chain.hpp"

#include <algorithm>
#include <base/limits.hpp>
#include <pipeline/block_draft.hpp>
#include <pipeline/fill_block.hpp>

#include "l1_errors.hpp"
#include "l1_genesis.hpp"

namespace studio::l1 {
namespace {

constexpr const char* kChainIdProperty = "chain_id";
constexpr const char* kBranchProperty = "branch";

/// Whoever pays more is first, as every block maker of Ethereum does it.
class HighestTipFirst final : public seams::Sequencing {
public:
    std::int64_t block_time_ms() const override { return static_cast<std::int64_t>(kSlotSeconds) * 1000; }
    std::int64_t slice_ms() const override { return 0; }
    bool makes_empty_blocks() const override { return true; }
    bool before(const seams::Candidate& a, const seams::Candidate& b) const override {
        return a.tip == b.tip ? a.arrival < b.arrival : b.tip < a.tip;
    }
};

/// What a beacon chain would give: another value for each parent and for each branch after a
/// reorganisation.
Hash32 made_up(std::string_view what, const Hash32& parent_hash, std::uint64_t branch) {
    Bytes text{what.begin(), what.end()};
    text.insert(text.end(), parent_hash.begin(), parent_hash.end());
    const auto number = Uint256{branch}.to_hash();
    text.insert(text.end(), number.begin(), number.end());
    return crypto::keccak256(text);
}

}  // namespace

L1Chain::L1Chain(L1Settings settings, std::unique_ptr<seams::Execution> execution, const Clock& stopwatch)
    : settings_{std::move(settings)},
      schedule_{l1_schedule(settings_.chain_id, settings_.blobs)},
      execution_{std::move(execution)},
      stopwatch_{stopwatch} {}

L1Chain::~L1Chain() = default;

Result<std::unique_ptr<L1Chain>> L1Chain::open(L1Settings settings,
                                               std::unique_ptr<seams::Execution> execution,
                                               const Clock& stopwatch) {
    std::unique_ptr<L1Chain> chain{new L1Chain{std::move(settings), std::move(execution), stopwatch}};
    const auto& folder = chain->settings_.folder;
    STUDIO_TRY(store, store::ChainStore::open(
                          folder, {&stopwatch, chain->settings_.durability, chain->settings_.disk}));
    STUDIO_TRY(blobs, BlobStore::open(folder / "blobs"));
    chain->store_ = std::move(store);
    chain->blobs_ = std::make_unique<BlobStore>(std::move(blobs));
    chain->state_ = std::make_unique<state::ChainState>(chain->store_.get());
    STUDIO_CHECK(chain->store_->head() ? chain->restore() : chain->make_genesis());
    chain->open_pool();
    return chain;
}

Result<void> L1Chain::make_genesis() {
    chain::Genesis genesis;
    genesis.config = schedule_.rules_at(0, settings_.genesis_time);
    genesis.timestamp = settings_.genesis_time;
    genesis.gas_limit = settings_.gas_limit;
    genesis.accounts = settings_.genesis;
    genesis.accounts.merge(system_contract_accounts());
    state_->load_genesis(genesis.accounts);
    chain::SealedBlock block;
    block.block = chain::genesis_block(genesis, state_->root());
    block.hash = chain::header_hash(block.block.header);
    STUDIO_CHECK(store_->append_genesis(block, genesis.accounts));
    STUDIO_CHECK(store_->set_property(kChainIdProperty, std::to_string(settings_.chain_id)));
    set_head(std::make_shared<const chain::SealedBlock>(std::move(block)));
    return {};
}

Result<void> L1Chain::restore() {
    STUDIO_TRY(chain_id, store_->property(kChainIdProperty));
    const auto wanted = std::to_string(settings_.chain_id);
    if (chain_id && *chain_id != wanted)
        return fail(errors::kOtherL1, {*chain_id, wanted});
    STUDIO_CHECK(store_->restore(*state_));
    STUDIO_TRY(head, store_->block(*store_->head()));
    if (state_->root() != head->block.header.state_root)
        return fail(errors::kL1StateMismatch, {std::to_string(head->block.header.number)});
    STUDIO_TRY(branch, store_->property(kBranchProperty));
    branch_ = branch ? std::stoull(*branch) : 0;
    set_head(head);
    return {};
}

void L1Chain::open_pool() {
    const auto rules = schedule_.rules_of(l1_head()->block.header);
    pool_ =
        std::make_unique<txpool::TxPool>(txpool::PoolRules{rules, settings_.gas_limit},
                                         [this](const Address& address) { return account_at_head(address); });
}

state::Account L1Chain::account_at_head(const Address& address) const {
    const auto view = state_->view_at(state_->head());
    const auto account = view ? (*view)->account(address) : std::nullopt;
    return account.value_or(state::Account{});
}

void L1Chain::set_head(chain::SealedBlockPtr block) {
    const auto number = block->block.header.number;
    const std::lock_guard lock{mutex_};
    head_ = std::move(block);
    finalized_ = std::max(finalized_, number - std::min(number, settings_.finality_depth));
}

chain::Header L1Chain::draft_at(std::uint64_t timestamp) const {
    const auto parent = l1_head();
    const auto& header = parent->block.header;
    const auto rules = schedule_.rules_at(header.number + 1, timestamp);
    auto draft = pipeline::draft_block(
        header, parent->hash, rules,
        {timestamp, pipeline::next_gas_limit(header.gas_limit, settings_.gas_limit), {}});
    draft.prev_randao = made_up("randao", parent->hash, branch_);
    draft.parent_beacon_block_root = made_up("beacon block", parent->hash, branch_);
    return draft;
}

Result<chain::SealedBlockPtr> L1Chain::produce(std::uint64_t timestamp) {
    const std::lock_guard lock{making_};
    const auto parent_time = l1_head()->block.header.timestamp;
    if (timestamp <= parent_time)
        return fail(errors::kTimeNotAfterParent, {std::to_string(timestamp), std::to_string(parent_time)});
    const auto draft = draft_at(timestamp);
    const auto rules = schedule_.rules_of(draft);
    const auto builder =
        execution_->open_block(draft, rules, state_->head_view(), [this](std::uint64_t number) {
            const auto summary = store_->summary(number);
            return summary && *summary ? (*summary)->hash : Hash32{};
        });
    const HighestTipFirst order;
    std::vector<pipeline::Inclusion> inclusions;
    pipeline::fill_block({*pool_, order, *draft.base_fee_per_gas, 0, stopwatch_, false}, *builder, inclusions,
                         [](const auto&, const Error&) {});
    STUDIO_TRY(executed, builder->finish({}));
    auto diff = std::move(executed.diff);
    const auto root = state_->root_after(diff);
    auto block = std::make_shared<const chain::SealedBlock>(
        pipeline::seal_block(draft, std::move(executed), {root, chain::empty_trie_root}));
    STUDIO_CHECK(store_->append(block, diff, {static_cast<std::int64_t>(timestamp) * 1000, {}}));
    state_->commit(std::move(diff));
    set_head(block);
    pool_->forget_included(block->block.transactions);
    feed_.block(block);
    return block;
}

Result<std::vector<chain::SealedBlockPtr>> L1Chain::blocks_after(std::uint64_t last) const {
    std::vector<chain::SealedBlockPtr> newest_first;
    for (auto number = l1_head()->block.header.number; number > last; --number) {
        STUDIO_TRY(block, store_->block(number));
        newest_first.push_back(std::move(block));
    }
    return newest_first;
}

Result<void> L1Chain::rewind(std::uint64_t last, Undone undone, bool even_final) {
    const std::lock_guard lock{making_};
    const auto head = l1_head()->block.header.number;
    if (last > head)
        return fail(errors::kNoSuchL1Block, {std::to_string(last), std::to_string(head)});
    if (const auto finalized = l1_settled().finalized; last < finalized && !even_final)
        return fail(errors::kReorgPastFinality, {std::to_string(finalized)});
    STUDIO_TRY(undone_blocks, blocks_after(last));
    STUDIO_CHECK(store_->set_property(kBranchProperty, std::to_string(branch_ + 1)));
    ++branch_;
    STUDIO_CHECK(state_->rewind(last));
    STUDIO_CHECK(store_->rewind(last));
    STUDIO_TRY(block, store_->block(last));
    set_head(block);
    std::vector<txpool::Pooled> returned;
    if (undone == Undone::wait_again)
        for (auto lost = undone_blocks.rbegin(); lost != undone_blocks.rend(); ++lost)
            for (const auto& transaction : (*lost)->block.transactions)
                returned.push_back({transaction, 0, 0, 0, {}});
    pool_->rebuild(returned);
    feed_.undone(undone_blocks);
    return {};
}

chain::SealedBlockPtr L1Chain::l1_head() const {
    const std::lock_guard lock{mutex_};
    return head_;
}

Result<chain::SealedBlockPtr> L1Chain::l1_block(std::uint64_t number) const {
    // The store is ahead of the head for a moment while a block is made.
    if (number > l1_head()->block.header.number)
        return chain::SealedBlockPtr{};
    return store_->block(number);
}

seams::SettledHeads L1Chain::l1_settled() const {
    const std::lock_guard lock{mutex_};
    const auto head = head_->block.header.number;
    const auto finalized = std::min(finalized_, head);
    return {std::max(finalized, head - std::min(head, settings_.safe_depth)), finalized};
}

Result<Bytes> L1Chain::l1_blob(const Hash32& versioned_hash) const {
    return blobs_->get(versioned_hash);
}

Result<void> L1Chain::store_blobs(const chain::PooledTransaction& pooled) {
    const auto& hashes = pooled.transaction.fields.blob_versioned_hashes;
    for (std::size_t i = 0; i < hashes.size(); ++i)
        STUDIO_CHECK(blobs_->put(hashes[i], pooled.sidecar->blobs[i]));
    return {};
}

Result<Hash32> L1Chain::send_to_l1(BytesView raw_transaction) {
    STUDIO_TRY(pooled, chain::read_pooled_transaction(raw_transaction));
    auto shared = std::make_shared<const chain::SignedTransaction>(pooled.transaction);
    const txpool::ReceiptTime now{stopwatch_.monotonic_ns(), stopwatch_.wall_ms()};
    {
        // Only a blob transaction needs the lock: its blobs must be there before any block names them.
        std::unique_lock lock{making_, std::defer_lock};
        if (pooled.sidecar)
            lock.lock();
        STUDIO_CHECK(pool_->add(shared, now, pooled.sidecar));
        STUDIO_CHECK(store_blobs(pooled));
    }
    feed_.pooled(shared);
    return shared->hash;
}

}  // namespace studio::l1
