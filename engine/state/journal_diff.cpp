// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "journal_entries.hpp"

namespace studio::state {
namespace {

void sort_diff(StateDiff& diff) {
    std::sort(diff.accounts.begin(), diff.accounts.end(),
              [](const auto& a, const auto& b) { return a.address < b.address; });
    for (auto& account : diff.accounts)
        std::sort(account.slots.begin(), account.slots.end(),
                  [](const auto& a, const auto& b) { return a.key < b.key; });
    auto& codes = diff.new_codes;
    std::sort(codes.begin(), codes.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    const auto repeats = [](const auto& a, const auto& b) { return a.first == b.first; };
    codes.erase(std::unique(codes.begin(), codes.end(), repeats), codes.end());
}

bool brings_code(const AccountChange& change) {
    if (!change.after || change.after->code_hash == chain::empty_code_hash)
        return false;
    return !change.before || change.before->code_hash != change.after->code_hash;
}

void add_if_changed(StateDiff& diff, AccountChange change, const Code& code) {
    if (change.before == change.after && change.slots.empty())
        return;
    if (brings_code(change))
        diff.new_codes.emplace_back(change.after->code_hash, code);
    diff.accounts.push_back(std::move(change));
}

}  // namespace

std::size_t memory_bytes(const StateDiff& diff) {
    auto bytes = sizeof diff + diff.accounts.capacity() * sizeof(AccountChange);
    for (const auto& change : diff.accounts)
        bytes += change.slots.capacity() * sizeof(SlotChange);
    return bytes;
}

StateDiff Journal::diff() const {
    StateDiff diff;
    auto& p = *parts_;
    diff.accounts.reserve(p.accounts.size());
    for (std::uint32_t number = 0; number < p.accounts.size(); ++number) {
        const auto& entry = p.accounts[number];
        AccountChange change{entry.address, entry.base, entry.current, {}};
        for (auto at = entry.first_slot; at != no_slot; at = p.slots[at].next_of_account) {
            const auto& slot = p.slots[at];
            if (slot.base != slot.current)
                change.slots.push_back({slot.key, slot.base, slot.current});
        }
        add_if_changed(diff, std::move(change), entry.code);
    }
    sort_diff(diff);
    return diff;
}

StateDiff Journal::take_slice() {
    StateDiff diff;
    auto& p = *parts_;
    diff.accounts.reserve(p.in_slice.size());
    for (const auto number : p.in_slice) {
        const auto& entry = p.accounts[number];
        AccountChange change{entry.address, entry.at_slice, entry.current, {}};
        for (auto at = entry.first_slot; at != no_slot; at = p.slots[at].next_of_account) {
            const auto& slot = p.slots[at];
            if (slot.slice_turn == p.slice && slot.at_slice != slot.current)
                change.slots.push_back({slot.key, slot.at_slice, slot.current});
        }
        add_if_changed(diff, std::move(change), entry.code);
    }
    sort_diff(diff);
    p.in_slice.clear();
    ++p.slice;
    return diff;
}

}  // namespace studio::state
