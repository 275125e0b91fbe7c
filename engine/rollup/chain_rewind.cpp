// SPDX-License-Identifier: GPL-3.0-or-later
#include "chain_rewind.hpp"

#include <algorithm>

#include "l1_link.hpp"
#include "rollup_errors.hpp"

namespace studio::rollup {
namespace {

void set_head(Core& core, const chain::SealedBlockPtr& head) {
    const std::lock_guard lock{core.mutex};
    core.head = head;
    core.pending = nullptr;
    core.settled.safe = std::min(core.settled.safe, head->block.header.number);
}

Result<chain::SealedBlockPtr> stored(const store::ChainStore& store, std::uint64_t number) {
    STUDIO_TRY(block, store.block(number));
    if (!block)
        return fail(errors::kNoBlock, {std::to_string(number)});
    return std::move(block);
}

void tell(const Core& core, std::uint64_t last, std::size_t undone) {
    core.feed.notice({api::EventKind::warning,
                      api::Layer::settlement,
                      {STUDIO_TEXT("engine",
                                   "The chain went back to block %1: %2 newer blocks do not follow "
                                   "from the L1 as it is now. Their transactions wait again."),
                       {std::to_string(last), std::to_string(undone)}},
                      last,
                      {},
                      {}});
}

/// The newest block up to `from` that both stores have.
Result<std::uint64_t> common_block(const Core& core, const store::ChainStore& other, std::uint64_t from) {
    for (auto number = from; number > 0; --number) {
        STUDIO_TRY(mine, stored(*core.store, number));
        STUDIO_TRY(its, stored(other, number));
        if (mine->hash == its->hash)
            return number;
    }
    return 0;
}

}  // namespace

Result<void> rewind_chain(Core& core, std::uint64_t last) {
    std::vector<chain::SealedBlockPtr> undone;
    for (auto number = core.head_block()->block.header.number; number > last; --number) {
        STUDIO_TRY(block, stored(*core.store, number));
        undone.push_back(std::move(block));
    }
    if (undone.empty())
        return {};
    STUDIO_CHECK(core.state->rewind(last));
    STUDIO_CHECK(core.store->rewind(last));
    STUDIO_TRY(head, stored(*core.store, last));
    set_head(core, head);
    std::vector<txpool::Pooled> returned;
    for (auto block = undone.rbegin(); block != undone.rend(); ++block)
        for (const auto& transaction : (*block)->block.transactions)
            if (transaction->fields.type != chain::TransactionType::deposit)
                returned.push_back({transaction, 0, 0, 0, {}});
    core.pool->rebuild(returned);
    core.feed.undone(undone);
    tell(core, last, undone.size());
    return {};
}

Result<void> adopt_block(Core& core, const chain::SealedBlockPtr& block, state::StateDiff diff) {
    STUDIO_CHECK(core.store->append(block, diff, {core.clocks.chain->wall_ms(), {}}));
    core.state->commit(std::move(diff));
    set_head(core, block);
    core.pool->forget_included(block->block.transactions);
    core.feed.block(block);
    return {};
}

void set_settled(Core& core, const seams::SettledHeads& heads) {
    const std::lock_guard lock{core.mutex};
    const auto head = core.head->block.header.number;
    core.settled = {std::min(heads.safe, head), std::min(heads.finalized, head)};
}

Result<void> follow_verifier(Core& core) {
    const auto& verifier = core.l1->verifier();
    const auto safe = verifier.safe()->block.header.number;
    const auto head = core.head_block()->block.header.number;
    STUDIO_TRY(common, common_block(core, verifier.store(), std::min(safe, head)));
    if (common < safe) {
        STUDIO_CHECK(rewind_chain(core, common));
        for (auto number = common + 1; number <= safe; ++number) {
            STUDIO_TRY(block, stored(verifier.store(), number));
            STUDIO_TRY(diff, verifier.store().diff(number));
            if (!diff || block->block.header.parent_hash != core.head_block()->hash)
                return {};  // the verifier goes another way at this moment: the next look tells
            STUDIO_CHECK(adopt_block(core, block, std::move(*diff)));
        }
        core.pool->rebuild({});
    }
    set_settled(core, {safe, verifier.heads().finalized});
    return {};
}

}  // namespace studio::rollup
