// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal_entries.hpp"

#include <limits>

namespace studio::state {

using Kind = UndoEntry::Kind;

namespace {

/// Its touch outlives the call that made it. Main network block 2,675,119 removed the empty account here
/// though the touching call ran out of gas; all clients agreed to keep that (Yellow Paper, appendix K.1).
constexpr Address ripemd160_contract{{0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0x03}};

}  // namespace

std::uint32_t Journal::Parts::account_number(const Address& address) {
    const auto [number, is_new] = account_numbers.get_or_insert(address);
    if (is_new) {
        number = accounts.append();
        auto& entry = accounts[number];
        entry.address = address;
        entry.base = base.account(address);
        entry.current = entry.base;
    }
    return number;
}

std::uint32_t Journal::Parts::slot_number(std::uint32_t account, const Uint256& key) {
    const auto [number, is_new] = slot_numbers.get_or_insert({account, key});
    if (is_new) {
        number = slots.append();
        auto& entry = slots[number];
        auto& owner = accounts[account];
        entry.key = key;
        entry.account = account;
        if (owner.base)  // an account that is new in this journal has no slots beneath
            entry.base = entry.current = base.storage(owner.address, key);
        entry.next_of_account = owner.first_slot;
        owner.first_slot = number;
    }
    return number;
}

const Code& Journal::Parts::code_of(AccountEntry& entry) {
    if (!entry.code)
        entry.code = base.code(entry.current ? entry.current->code_hash : chain::empty_code_hash);
    return entry.code;
}

std::uint32_t Journal::Parts::transient_number(std::uint32_t account, const Uint256& key) {
    const auto [number, is_new] = transient_numbers.get_or_insert({account, key});
    if (is_new) {
        number = static_cast<std::uint32_t>(transient_values.size());
        transient_values.emplace_back();
    }
    return number;
}

void Journal::Parts::record(Kind kind, std::uint32_t index, const Uint256& previous) {
    undo.push_back({kind, index, previous});
}

void Journal::Parts::note_in_slice(AccountEntry& entry, std::uint32_t number) {
    if (entry.slice_turn == slice)
        return;
    entry.slice_turn = slice;
    entry.at_slice = entry.current;
    in_slice.push_back(number);
}

void Journal::Parts::note_in_slice(SlotEntry& entry) {
    if (entry.slice_turn == slice)
        return;
    entry.slice_turn = slice;
    entry.at_slice = entry.current;
    note_in_slice(accounts[entry.account], entry.account);
}

void Journal::Parts::touch(std::uint32_t number) {
    see_account(number);
    auto& entry = accounts[number];
    if (entry.touched_in == transaction)
        return;
    if (entry.address != ripemd160_contract)
        record(Kind::touched, number, Uint256{entry.touched_in});
    entry.touched_in = transaction;
    touched.push_back(number);
}

Account& Journal::Parts::changeable(std::uint32_t number) {
    auto& entry = accounts[number];
    note_in_slice(entry, number);
    touch(number);
    if (!entry.current) {
        record(Kind::presence, number);
        entry.current.emplace();
    }
    return *entry.current;
}

void Journal::Parts::set_slot(std::uint32_t number, const Uint256& value) {
    see_slot(number);
    auto& entry = slots[number];
    if (entry.current == value)
        return;
    note_in_slice(entry);
    if (entry.original_in != transaction) {
        entry.original_in = transaction;
        entry.original = entry.current;
    }
    record(Kind::slot_value, number, entry.current);
    entry.current = value;
}

bool Journal::Parts::load_storage(std::uint32_t number) {
    const auto& owner = accounts[number];
    if (!owner.base)
        return false;
    listed_storage = true;
    if (!base.has_storage(owner.address))
        return false;
    for (const auto& [key, value] : base.storage_of(owner.address, std::numeric_limits<std::size_t>::max()))
        slot_number(number, key);
    return true;
}

void Journal::Parts::clear_storage(std::uint32_t number) {
    load_storage(number);
    for (auto at = accounts[number].first_slot; at != no_slot; at = slots[at].next_of_account)
        set_slot(at, {});
}

bool Journal::Parts::has_storage(std::uint32_t number) {
    const auto any_is_set = [&] {
        for (auto at = accounts[number].first_slot; at != no_slot; at = slots[at].next_of_account)
            if (!slots[at].current.is_zero())
                return true;
        return false;
    };
    return any_is_set() || (load_storage(number) && any_is_set());
}

void Journal::Parts::undo_last() {
    const auto entry = undo.back();
    undo.pop_back();
    switch (entry.kind) {
        case Kind::presence:
            accounts[entry.index].current.reset();
            break;
        case Kind::balance:
            accounts[entry.index].current->balance = entry.previous;
            break;
        case Kind::nonce:
            accounts[entry.index].current->nonce = entry.previous.low64();
            break;
        case Kind::code:
            accounts[entry.index].current->code_hash = replaced_codes.back().first;
            accounts[entry.index].code = std::move(replaced_codes.back().second);
            replaced_codes.pop_back();
            break;
        case Kind::slot_value:
            slots[entry.index].current = entry.previous;
            break;
        case Kind::transient_value:
            transient_values[entry.index] = entry.previous;
            break;
        case Kind::log:
            logs.pop_back();
            break;
        case Kind::refund:
            refund = static_cast<std::int64_t>(entry.previous.low64());
            break;
        default:
            undo_mark(entry);
    }
}

void Journal::Parts::undo_mark(const UndoEntry& entry) {
    const auto previous = entry.previous.low64();
    if (entry.kind == Kind::slot_warmth) {
        slots[entry.index].warm_in = previous;
        return;
    }
    auto& account = accounts[entry.index];
    if (entry.kind == Kind::account_warmth)
        account.warm_in = previous;
    else if (entry.kind == Kind::touched)
        account.touched_in = previous;
    else if (entry.kind == Kind::created)
        account.created_in = previous;
    else
        account.destroyed_in = previous;
}

void Journal::Parts::remove_account(std::uint32_t number) {
    auto& entry = accounts[number];
    note_in_slice(entry, number);
    clear_storage(number);
    entry.current.reset();
    entry.code.reset();
}

void Journal::Parts::remove_touched_empty() {
    for (const auto number : touched) {
        const auto& entry = accounts[number];
        if (entry.touched_in == transaction && entry.current && entry.current->is_empty())
            remove_account(number);
    }
}

void Journal::Parts::forget_transaction() {
    ++transaction;
    undo.clear();
    replaced_codes.clear();
    touched.clear();
    destroyed.clear();
    seen_accounts.clear();
    seen_slots.clear();
    listed_storage = false;
    logs.clear();
    refund = 0;
    if (!transient_values.empty()) {
        transient_numbers.clear();
        transient_values.clear();
    }
}

}  // namespace studio::state
