// SPDX-License-Identifier: GPL-3.0-or-later
#include "block_producer.hpp"

#include <algorithm>
#include <base/limits.hpp>
#include <chain/predeploys.hpp>
#include <codec/hex.hpp>
#include <crypto/checksum_address.hpp>
#include <pipeline/block_draft.hpp>
#include <utility>

#include "chain_rewind.hpp"
#include "rollup_errors.hpp"

namespace studio::rollup {
namespace {

constexpr std::int64_t kNsPerMs = 1'000'000;
/// Deployments told one by one; a factory may make thousands.
constexpr std::size_t kMaxDeploymentNotices = 5;

}  // namespace

BlockProducer::BlockProducer(Core& core, Waiter wait) : core_{core}, wait_{std::move(wait)} {}

void BlockProducer::restart_schedule() {
    last_end_ns_.reset();
}

BlockProducer::Slot BlockProducer::next_slot() {
    const auto now = core_.clocks.chain->monotonic_ns();
    const auto length = core_.block_time_ms() * kNsPerMs;
    const bool is_first = !last_end_ns_ && core_.head_block()->block.header.number == 0;
    auto begin = last_end_ns_.value_or(is_first ? now - length : now);  // make_genesis()
    if (now - begin > limits::kMaxCatchUpBlocks * length)
        begin = now;  // slept or stalled: no burst of blocks for the time that passed
    last_end_ns_ = begin + length;
    return {begin, begin + length};
}

BlockProducer::Slot BlockProducer::slot_until(std::uint64_t timestamp) const {
    const auto& clock = *core_.clocks.chain;
    const auto left_ms = static_cast<std::int64_t>(timestamp) * 1000 - clock.wall_ms();
    const auto now = clock.monotonic_ns();
    const auto end = std::max(now, now + left_ms * kNsPerMs);
    return {std::max(now, end - core_.block_time_ms() * kNsPerMs), end};
}

BlockProducer::Order BlockProducer::sovereign_order() {
    Order order;
    order.slot = next_slot();
    order.rules = core_.config;
    const auto parent = core_.head_block();
    const auto& clock = *core_.clocks.chain;
    const auto end_wall_ms = clock.wall_ms() + (order.slot.end_ns - clock.monotonic_ns()) / kNsPerMs;
    const auto rounded_s = static_cast<std::uint64_t>((end_wall_ms + 500) / 1000);
    const auto& header = parent->block.header;
    order.draft = pipeline::draft_block(
        header, parent->hash, core_.config,
        {std::max(header.timestamp + 1, rounded_s), core_.block_gas_limit(), chain::sequencer_fee_vault});
    return order;
}

Result<BlockProducer::Order> BlockProducer::order_on_l1() {
    STUDIO_CHECK(follow_verifier(core_));
    STUDIO_TRY(standing, core_.l1->newest_standing(core_.head_block()->block.header.number));
    STUDIO_CHECK(rewind_chain(core_, standing));
    STUDIO_TRY(next, core_.l1->next_block(*core_.head_block()));
    if (next.is_over)
        return fail(errors::kOver, {std::to_string(core_.head_block()->block.header.number)});
    Order order;
    order.slot = slot_until(next.attributes.timestamp);
    order.rules = rules_with(core_.config, next.attributes.system);
    order.draft = draft_l2_block(*core_.head_block(), order.rules, next.attributes);
    order.forced = std::move(next.attributes.forced);
    order.takes_transactions = next.takes_transactions;
    order.is_late = order.slot.begin_ns == order.slot.end_ns;
    return order;
}

Result<BlockProducer::Order> BlockProducer::next_order() {
    if (core_.l1)
        return order_on_l1();
    return sovereign_order();
}

void BlockProducer::sit_out(const Error& error) {
    if (std::exchange(told_, error.english()) != error.english()) {
        const auto message = error.message();
        const bool is_over = error.is(errors::kOver);
        core_.feed.notice({is_over ? api::EventKind::lifecycle : api::EventKind::warning,
                           is_over ? api::Layer::lifecycle : api::Layer::settlement,
                           {std::string{message.text}, message.args},
                           std::nullopt,
                           {},
                           {}});
    }
    const auto length = core_.block_time_ms() * kNsPerMs;
    wait_(core_.clocks.chain->monotonic_ns() + length);
    if (core_.slice_hook)  // in simulated time the L1 goes on by it
        core_.slice_hook(core_.clocks.chain->monotonic_ns());
}

Result<void> BlockProducer::produce() {
    auto ordered = next_order();
    if (!ordered && (ordered.error().is(errors::kL1Unreadable) || ordered.error().is(errors::kOver))) {
        sit_out(ordered.error());
        return {};
    }
    STUDIO_TRY(order, std::move(ordered));
    told_.clear();
    inclusions_.clear();
    promised_wall_ms_.clear();
    work_ns_ = 0;
    const auto builder = core_.modules.execution->open_block(
        order.draft, order.rules, core_.state->head_view(), [this](std::uint64_t number) {
            const auto header = core_.store->summary(number);
            return header && *header ? (*header)->hash : Hash32{};
        });
    for (const auto& forced : order.forced)
        STUDIO_CHECK(builder->add(forced));
    const bool whole = fill_slices(order, *builder);
    core_.meter.add_running_ms(
        (std::min(core_.clocks.chain->monotonic_ns(), order.slot.end_ns) - order.slot.begin_ns) / kNsPerMs);
    // What the store could not read was taken for empty: no block that was built on that is kept.
    if (auto fault = core_.store->fault())
        return fail(std::move(*fault));
    const bool wanted =
        !inclusions_.empty() || (whole && (core_.l1 || core_.modules.sequencing->makes_empty_blocks()));
    if (!wanted)
        return {};
    return store_block(order, *builder);
}

bool BlockProducer::fill_slices(const Order& order, seams::BlockBuilder& builder) {
    const auto& clock = *core_.clocks.chain;
    const auto& slot = order.slot;
    const auto slice_ms = core_.modules.sequencing->slice_ms();
    const auto step =
        slice_ms > 0 ? slice_ms * kNsPerMs : std::max<std::int64_t>(slot.end_ns - slot.begin_ns, 1);
    for (auto at = std::min(slot.begin_ns + step, slot.end_ns);; at = std::min(at + step, slot.end_ns)) {
        if (!wait_(at))
            return false;
        if (core_.slice_hook)
            core_.slice_hook(clock.monotonic_ns());
        if (order.takes_transactions)
            fill_from_pool(order.draft, step, builder);
        if (slice_ms > 0)
            publish_slice(order.draft, builder);
        // Charts show when a person saw it, also when the chain's time was moved.
        core_.meter.tick(clock.is_simulated() ? clock : *core_.clocks.stopwatch, core_.pool->counts().ready,
                         core_.cost_hook, *core_.store);
        if (at >= slot.end_ns)
            return true;
    }
}

void BlockProducer::fill_from_pool(const chain::Header& draft, std::int64_t span_ns,
                                   seams::BlockBuilder& builder) {
    const auto started_ns = core_.clocks.stopwatch->monotonic_ns();
    const pipeline::FillRequest request{*core_.pool,
                                        *core_.modules.sequencing,
                                        *draft.base_fee_per_gas,
                                        core_.clocks.stopwatch->monotonic_ns() + span_ns,
                                        *core_.clocks.stopwatch,
                                        !core_.clocks.chain->is_simulated()};
    pipeline::fill_block(request, builder, inclusions_, [this](const auto& transaction, const Error& error) {
        core_.feed.notice(
            {api::EventKind::warning,
             api::Layer::execution,
             {STUDIO_TEXT("engine", "A waiting transaction was dropped: %1"), {error.english()}},
             std::nullopt,
             codec::to_hex(transaction->hash.view()),
             {}});
    });
    work_ns_ += core_.clocks.stopwatch->monotonic_ns() - started_ns;
}

void BlockProducer::publish_slice(const chain::Header& draft, seams::BlockBuilder& builder) {
    auto slice = std::make_shared<const seams::BlockSlice>(builder.take_slice());
    if (slice->transactions.empty())
        return;
    auto next = std::make_shared<pipeline::PendingBlock>();
    next->draft = draft;
    {
        const std::lock_guard lock{core_.mutex};
        if (core_.pending)
            next->slices = core_.pending->slices;
        next->slices.push_back(std::move(slice));
        core_.pending = next;
    }
    const auto now_ns = core_.clocks.chain->monotonic_ns();
    for (auto i = promised_wall_ms_.size(); i < inclusions_.size(); ++i)
        core_.meter.add_soft_latency(now_ns - inclusions_[i].received_ns);
    promised_wall_ms_.resize(inclusions_.size(), core_.clocks.chain->wall_ms());
    core_.feed.slice(next);
}

store::BlockNotes BlockProducer::notes(std::size_t forced) const {
    store::BlockNotes notes;
    notes.stored_ms = core_.clocks.chain->wall_ms();
    notes.transactions.reserve(forced + inclusions_.size());
    notes.transactions.resize(forced);  // nobody sent them here
    for (std::size_t i = 0; i < inclusions_.size(); ++i)
        notes.transactions.push_back({inclusions_[i].received_wall_ms,
                                      i < promised_wall_ms_.size() ? promised_wall_ms_[i] : 0,
                                      inclusions_[i].execution_ns});
    return notes;
}

Result<void> BlockProducer::store_block(const Order& order, seams::BlockBuilder& builder) {
    const auto& stopwatch = *core_.clocks.stopwatch;
    const auto started_ns = stopwatch.monotonic_ns();
    STUDIO_TRY(made, seal_l2_block(order.draft, order.rules, builder, *core_.state));
    const auto& block = made.block;
    auto& diff = made.diff;
    // What the L1 alone lays down can be made again. A skipped week is 300,000 such blocks: a sync of each
    // would take an hour.
    const bool can_be_repeated = order.is_late && inclusions_.empty();
    STUDIO_CHECK(core_.store->append(block, diff, notes(order.forced.size()),
                                     can_be_repeated ? store::Durability::fast : store::Durability::full));
    core_.state->commit(std::move(diff));
    STUDIO_CHECK(core_.modules.settlement->settle(*block));
    {
        const std::lock_guard lock{core_.mutex};
        core_.head = block;
        core_.pending = nullptr;
        if (!core_.l1)
            core_.settled = core_.modules.settlement->heads();
    }
    core_.pool->forget_included(block->block.transactions);
    STUDIO_TRY(reference, core_.modules.availability->publish(*block));
    core_.meter.add_block(*block, inclusions_, core_.clocks.chain->monotonic_ns(),
                          {stopwatch.monotonic_ns() - started_ns, reference.bytes});
    work_ns_ += stopwatch.monotonic_ns() - started_ns;
    announce(block);
    // A block that makes up for lost time says nothing of demand.
    if (core_.scaler && order.takes_transactions && !order.is_late)
        core_.scaler->look({*block, inclusions_, work_ns_});
    return {};
}

void BlockProducer::announce(const chain::SealedBlockPtr& block) {
    const auto number = block->block.header.number;
    core_.feed.block(block);
    std::size_t deployments = 0;
    for (std::size_t i = 0; i < block->receipts.size() && deployments < kMaxDeploymentNotices; ++i) {
        const auto& address = block->receipts[i].contract_address;
        if (!address || !block->receipts[i].success)
            continue;
        ++deployments;
        const auto text = crypto::checksum_address(*address);
        core_.feed.notice({api::EventKind::contract,
                           api::Layer::execution,
                           {STUDIO_TEXT("engine", "Contract deployed at %1"), {text}},
                           number,
                           codec::to_hex(block->block.transactions[i]->hash.view()),
                           text});
    }
    if (number == 1)
        core_.feed.notice({api::EventKind::block,
                           api::Layer::sequencing,
                           {STUDIO_TEXT("engine", "The first block is made and stored."), {}},
                           number,
                           {},
                           {}});
}

}  // namespace studio::rollup
