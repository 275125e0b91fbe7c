// SPDX-License-Identifier: GPL-3.0-or-later
#include "bridge.hpp"

#include <algorithm>
#include <base/limits.hpp>
#include <crypto/checksum_address.hpp>

#include "bridging_errors.hpp"

namespace studio::bridging {
namespace {

using api::BridgeStepState;

constexpr const char* kFile = "bridging";

api::BridgeOrder wish_of(const Order& order) {
    return {order.kind, order.asset, crypto::checksum_address(order.account),
            order.kind == api::BridgeKind::test_assets ? std::string{} : order.amount.to_decimal()};
}

/// As they were when the last of their blocks was final.
std::vector<api::BridgeStep> settled_steps(const TransferRecord& record) {
    auto steps = step_texts(record.order);
    for (std::size_t i = 0; i < steps.size(); ++i) {
        steps[i].state = BridgeStepState::done;
        steps[i].transaction = record.steps[i].transaction;
        steps[i].block = record.steps[i].block;
        steps[i].fee_wei = record.steps[i].fee_wei;
    }
    return steps;
}

/// Nothing of it is needed any more but what people see.
void settle(TransferRecord& record, const std::vector<api::BridgeStep>& steps) {
    record.is_settled = true;
    for (std::size_t i = 0; i < steps.size(); ++i)
        record.steps[i] = {{}, {}, 0, steps[i].transaction, steps[i].block, steps[i].fee_wei};
}

bool has_open_transaction(const TransferRecord& record) {
    return std::ranges::any_of(record.steps, [](const auto& step) {
        return (step.sent && step.sent->is_open) ||
               std::ranges::any_of(step.in_vain, &SentTransaction::is_open);
    });
}

}  // namespace

Bridge::Bridge(BridgeTerms terms)
    : terms_{std::move(terms)},
      games_{*terms_.rollup.l1()->terms().l1, terms_.contracts.dispute_game_factory},
      ground_{L1Side{*terms_.rollup.l1()->terms().l1},
              L2Side{terms_.rollup},
              *terms_.rollup.l1(),
              terms_.contracts,
              games_,
              static_cast<std::uint64_t>(terms_.rollup.block_time_ms() / 1000),
              test_assets(terms_.rollup.l1()->terms().l1->l1_chain_id())} {
    for (const auto& key : terms_.keys)
        keys_.emplace(crypto::address_of(key), key);
}

Result<std::unique_ptr<Bridge>> Bridge::open(BridgeTerms terms) {
    std::unique_ptr<Bridge> bridge{new Bridge{std::move(terms)}};
    STUDIO_CHECK(bridge->restore());
    return bridge;
}

Result<void> Bridge::restore() {
    STUDIO_TRY(kept, terms_.files.get(kFile, limits::kBridgeMaxFileBytes));
    if (!kept)
        return {};
    STUDIO_TRY(records, read_records({reinterpret_cast<const char*>(kept->data()), kept->size()}));
    records_ = std::move(records);
    for (const auto& record : records_.transfers) {
        if (!keys_.contains(record.order.account))
            return fail(errors::kRecordsUnread, {crypto::checksum_address(record.order.account)});
        show(record, record.is_settled ? settled_steps(record) : step_texts(record.order));
    }
    return {};
}

Bridge::Sight Bridge::sight() const {
    return {ground_.l1.head().hash, ground_.l2.head().hash, ground_.link.verifier().heads().safe,
            ground_.l1.finalized(), ground_.l2.finalized()};
}

// --- what people ask for ------------------------------------------------------------------------------

Result<std::uint64_t> Bridge::begin(const api::BridgeOrder& wish) {
    STUDIO_TRY(order, read_order(wish));
    if (!keys_.contains(order.account))
        return fail(errors::kUnknownAccount, {wish.account});
    const std::lock_guard lock{working_};
    STUDIO_CHECK(check_order(sides(), order, promises()));
    TransferRecord record;
    record.id = records_.next_id;
    record.order = order;
    record.begun_ms = terms_.clock.wall_ms();
    record.steps.resize(step_texts(order).size());
    STUDIO_TRY(records, with_room());
    records.next_id += 1;
    records.transfers.push_back(record);
    STUDIO_CHECK(save(std::move(records)));
    show(record, step_texts(order));
    seen_.reset();
    return record.id;
}

Result<TransferRecords> Bridge::with_room() const {
    auto records = records_;
    if (records.transfers.size() < limits::kBridgeMaxTransfers)
        return records;
    const auto oldest = std::ranges::find(records.transfers, true, &TransferRecord::is_settled);
    if (oldest == records.transfers.end())
        return fail(errors::kTooManyTransfers, {std::to_string(limits::kBridgeMaxTransfers)});
    records.transfers.erase(oldest);
    return records;
}

Result<void> Bridge::retry(std::uint64_t id) {
    const std::lock_guard lock{working_};
    const auto* found = find(id);
    if (found == nullptr)
        return fail(errors::kNoTransfer, {std::to_string(id)});
    if (found->failure.empty())
        return fail(errors::kNotFailed, {std::to_string(id)});
    auto record = *found;
    record.failure = {};
    for (auto& step : record.steps)
        step.tries_left = std::max(step.tries_left, 1U);
    STUDIO_CHECK(keep(record));
    show(record, step_texts(record.order));
    seen_.reset();
    return {};
}

std::vector<api::BridgeTransfer> Bridge::transfers() const {
    const std::lock_guard lock{mutex_};
    std::vector<api::BridgeTransfer> newest_first;
    for (auto shown = shown_.rbegin(); shown != shown_.rend(); ++shown)
        newest_first.push_back(shown->second);
    return newest_first;
}

Result<std::vector<api::BridgeAsset>> Bridge::assets(const std::string& account) const {
    const auto address = crypto::parse_address(account);
    if (!address)
        return fail(errors::kUnknownAccount, {account});
    STUDIO_TRY(assets, holdings_of(sides(), *address));
    for (auto& asset : assets)
        if (asset.kind == api::AssetKind::ether)
            asset.payable_l1 = payable(sides(), owed_by_portal()).to_decimal();
    return std::move(assets);
}

Promises Bridge::promises() const {
    Promises promises;
    promises.portal_pays_wei = owed_by_portal();
    const std::lock_guard lock{mutex_};
    for (const auto& record : records_.transfers) {
        const auto& order = record.order;
        const auto& steps = shown_.at(record.id).steps;
        if (record.is_settled || !record.failure.empty())
            continue;
        const auto leaving = leaving_step(order);
        if (leaving && steps[*leaving].state != BridgeStepState::done)
            promises.to_leave.push_back(order);
    }
    return promises;
}

/// By withdrawals of ether that are not finished.
Uint256 Bridge::owed_by_portal() const {
    const std::lock_guard lock{mutex_};
    Uint256 owed;
    for (const auto& [id, transfer] : shown_) {
        const auto& order = transfer.order;
        if (order.kind == api::BridgeKind::withdrawal && order.asset == api::AssetKind::ether &&
            transfer.failure.empty() && transfer.steps.back().state != BridgeStepState::done)
            owed = owed + Uint256::parse_decimal(order.amount).value_or(Uint256{});
    }
    return owed;
}

// --- work ---------------------------------------------------------------------------------------------

Result<bool> Bridge::work() {
    const std::lock_guard lock{working_};
    const auto now = sight();
    if (seen_ == now)
        return false;
    bool has_acted = false;
    BusyAccounts busy;
    for (const auto id : order_of_work()) {
        STUDIO_TRY(acted, take_on(id, busy));
        has_acted = has_acted || acted;
    }
    seen_ = now;
    return has_acted;
}

/// Those with a transaction that waits come first, so that nobody takes its nonce; then the oldest.
std::vector<std::uint64_t> Bridge::order_of_work() const {
    std::vector<std::uint64_t> ids;
    for (const bool open : {true, false})
        for (const auto& record : records_.transfers)
            if (!record.is_settled && has_open_transaction(record) == open)
                ids.push_back(record.id);
    return ids;
}

Result<bool> Bridge::take_on(std::uint64_t id, BusyAccounts& busy) {
    const auto record = *find(id);
    Walk one{record, step_texts(record.order), keys_.at(record.order.account), busy,
             [this](const TransferRecord& changed) { return keep(changed); }};
    walk(one);
    if (one.unkept())
        return fail(*one.unkept());
    note_end(one, record);
    if (one.record() != *find(id))
        STUDIO_CHECK(keep(one.record()));
    busy.insert(one.own_busy().begin(), one.own_busy().end());
    show(one.record(), one.steps());
    return one.has_acted();
}

void Bridge::walk(Walk& walk) {
    const auto kind = walk.order().kind;
    const auto done = kind == api::BridgeKind::deposit      ? walk_deposit(walk, ground_)
                      : kind == api::BridgeKind::withdrawal ? walk_withdrawal(walk, ground_)
                                                            : walk_test_assets(walk, ground_);
    if (!done)
        walk.wait_for_end_of(done.error());
}

void Bridge::note_end(Walk& walk, const TransferRecord& before) const {
    auto& record = walk.record();
    const bool has_ended = walk.is_through() || !record.failure.empty();
    if (!has_ended || record.failure != before.failure)
        record.ended_ms.reset();
    if (has_ended && !record.ended_ms)
        record.ended_ms = terms_.clock.wall_ms();
    if (walk.is_through() && is_final(walk.steps()))
        settle(record, walk.steps());
}

bool Bridge::is_final(const std::vector<api::BridgeStep>& steps) const {
    return std::ranges::all_of(steps, [&](const auto& step) {
        return step.block.value_or(0) <= (step.on_l1 ? ground_.l1.finalized() : ground_.l2.finalized());
    });
}

Result<void> Bridge::keep(const TransferRecord& record) {
    auto records = records_;
    *std::ranges::find(records.transfers, record.id, &TransferRecord::id) = record;
    return save(std::move(records));
}

Result<void> Bridge::save(TransferRecords records) {
    const auto text = write_records(records);
    STUDIO_CHECK(terms_.files.put(kFile, bytes_of(text)));
    records_ = std::move(records);
    return {};
}

void Bridge::show(const TransferRecord& record, std::vector<api::BridgeStep> steps) {
    api::BridgeTransfer transfer;
    transfer.id = record.id;
    transfer.order = wish_of(record.order);
    transfer.begun_ms = record.begun_ms;
    transfer.ended_ms = record.ended_ms;
    transfer.steps = std::move(steps);
    transfer.failure = record.failure;
    const std::lock_guard lock{mutex_};
    note_waits(transfer);
    shown_[record.id] = std::move(transfer);
    if (shown_.size() > records_.transfers.size())
        std::erase_if(shown_, [this](const auto& one) { return find(one.first) == nullptr; });
}

/// A step that has begun to wait since the last look.
void Bridge::note_waits(api::BridgeTransfer& transfer) const {
    const auto before = shown_.find(transfer.id);
    for (std::size_t i = 0; i < transfer.steps.size() && before != shown_.end(); ++i) {
        const auto& old = before->second.steps[i];
        auto& step = transfer.steps[i];
        if (step.state == BridgeStepState::waiting)
            step.since_ms = old.state == BridgeStepState::waiting ? old.since_ms : terms_.clock.wall_ms();
    }
}

const TransferRecord* Bridge::find(std::uint64_t id) const {
    const auto found = std::ranges::find(records_.transfers, id, &TransferRecord::id);
    return found == records_.transfers.end() ? nullptr : &*found;
}

}  // namespace studio::bridging
