// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <base/assert.hpp>

#include "chain_state_parts.hpp"
#include "smallest_slots.hpp"

namespace studio::state {

const AccountChange* find_change(const StateDiff& diff, const Address& address) {
    const auto found =
        std::lower_bound(diff.accounts.begin(), diff.accounts.end(), address,
                         [](const AccountChange& change, const Address& a) { return change.address < a; });
    return found != diff.accounts.end() && found->address == address ? &*found : nullptr;
}

const SlotChange* find_slot(const AccountChange& change, const Uint256& key) {
    const auto found =
        std::lower_bound(change.slots.begin(), change.slots.end(), key,
                         [](const SlotChange& slot, const Uint256& k) { return slot.key < k; });
    return found != change.slots.end() && found->key == key ? &*found : nullptr;
}

PastView::PastView(ChainState::Parts& parts, std::uint64_t block, std::vector<DiffPtr> slices)
    : parts_{parts}, block_{block}, slices_{std::move(slices)} {
    const std::lock_guard lock{parts_.views_mutex};
    parts_.views.insert(this);
}

PastView::~PastView() {
    const std::lock_guard lock{parts_.views_mutex};
    parts_.views.erase(this);
}

void PastView::move_down(DiffPtr undone) {
    slices_.push_back(std::move(undone));
    --block_;
}

/// Looks for the value where it was written last: in a slice, newest first; else for the first change after
/// the block, which tells what was there before, in the history and then in the recent diffs; else at the
/// head. The history is asked without the lock, so the recent diffs may move on meanwhile: then it is asked
/// again.
template <class Value, class InSlice, class InHistory, class InDiff, class AtHead>
Value PastView::look_up(InSlice&& in_slice, InHistory&& in_history, InDiff&& in_diff,
                        AtHead&& at_head) const {
    std::shared_lock lock{parts_.mutex};
    for (const auto& slice : slices_)
        if (const std::optional<Value> value = in_slice(*slice))
            return *value;
    auto searched = block_;
    while (searched < parts_.oldest()) {
        const auto until = parts_.oldest();
        lock.unlock();
        if (const std::optional<Value> value = in_history(searched, until))
            return *value;
        searched = until;
        lock.lock();
    }
    for (auto block = searched + 1; block <= parts_.head; ++block)
        if (const std::optional<Value> value = in_diff(parts_.diff_of(block)))
            return *value;
    return at_head();
}

std::optional<Account> PastView::account(const Address& address) const {
    using Found = std::optional<Account>;
    const auto in = [&](const StateDiff& diff, auto member) -> std::optional<Found> {
        const auto* const change = find_change(diff, address);
        return change == nullptr ? std::nullopt : std::optional<Found>{change->*member};
    };
    return look_up<Found>([&](const StateDiff& slice) { return in(slice, &AccountChange::after); },
                          [&](std::uint64_t number, std::uint64_t last) -> std::optional<Found> {
                              const auto prior = parts_.history->account_before_change(address, number, last);
                              return prior ? std::optional<Found>{prior->account} : std::nullopt;
                          },
                          [&](const StateDiff& diff) { return in(diff, &AccountChange::before); },
                          [&] { return parts_.flat.account(address); });
}

Uint256 PastView::storage(const Address& address, const Uint256& key) const {
    const auto in = [&](const StateDiff& diff, auto member) -> std::optional<Uint256> {
        const auto* const change = find_change(diff, address);
        const auto* const slot = change == nullptr ? nullptr : find_slot(*change, key);
        return slot == nullptr ? std::nullopt : std::optional{slot->*member};
    };
    return look_up<Uint256>([&](const StateDiff& slice) { return in(slice, &SlotChange::after); },
                            [&](std::uint64_t number, std::uint64_t last) {
                                return parts_.history->slot_before_change(address, key, number, last);
                            },
                            [&](const StateDiff& diff) { return in(diff, &SlotChange::before); },
                            [&] { return parts_.flat.storage(address, key); });
}

Code PastView::code(const Hash32& code_hash) const {
    {
        const std::shared_lock lock{parts_.mutex};
        if (auto code = parts_.flat.find_code(code_hash))
            return code;
        for (const auto& slice : slices_) {
            const auto& codes = slice->new_codes;
            const auto found =
                std::lower_bound(codes.begin(), codes.end(), code_hash,
                                 [](const auto& code, const Hash32& hash) { return code.first < hash; });
            if (found != codes.end() && found->first == code_hash)
                return found->second;
        }
    }
    auto code = parts_.history == nullptr ? nullptr : parts_.history->code(code_hash);
    STUDIO_ASSERT(code != nullptr);  // every code hash comes from an account, whose code came with it
    return code;
}

bool PastView::has_storage(const Address& address) const {
    return !storage_of(address, 1).empty();
}

void PastView::collect_recent_slots(const Address& address, std::uint64_t from,
                                    std::map<Uint256, Uint256>& slots) const {
    for (auto block = from + 1; block <= parts_.head; ++block)
        if (const auto* const change = find_change(parts_.diff_of(block), address); change != nullptr)
            for (const auto& slot : change->slots)
                slots.emplace(slot.key, slot.before);  // the first change after the block counts
}

void PastView::collect_slice_slots(const Address& address, std::map<Uint256, Uint256>& slots) const {
    for (auto slice = slices_.rbegin(); slice != slices_.rend(); ++slice)
        if (const auto* const change = find_change(**slice, address); change != nullptr)
            for (const auto& slot : change->slots)
                slots[slot.key] = slot.after;
}

std::vector<std::pair<Uint256, Uint256>> PastView::storage_of(const Address& address,
                                                              std::size_t limit) const {
    std::map<Uint256, Uint256> differing;
    std::shared_lock lock{parts_.mutex};
    auto searched = block_;
    while (searched < parts_.oldest()) {
        const auto until = parts_.oldest();
        lock.unlock();
        differing.merge(parts_.history->slots_before_change(address, searched, until));
        searched = until;
        lock.lock();
    }
    collect_recent_slots(address, searched, differing);
    collect_slice_slots(address, differing);
    SmallestSlots smallest{limit};
    for (const auto& [key, value] : differing)
        smallest.add(key, value);
    if (const auto* const slots = parts_.flat.slots_of(address); slots != nullptr)
        slots->for_each([&](const Uint256& key, const Uint256& value) {
            if (!differing.contains(key))
                smallest.add(key, value);
        });
    return smallest.take();
}

}  // namespace studio::state
