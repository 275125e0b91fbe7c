// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal.hpp"

#include <base/assert.hpp>
#include <crypto/keccak256.hpp>

#include "journal_entries.hpp"

namespace studio::state {

using Kind = UndoEntry::Kind;

Journal::Journal(const StateView& base) : parts_{std::make_unique<Parts>(base)} {}
Journal::~Journal() = default;

void Journal::begin_transaction(EmptyAccounts empty_accounts) {
    parts_->forget_transaction();
    parts_->empty_accounts = empty_accounts;
}

void Journal::finish_transaction() {
    auto& p = *parts_;
    for (const auto number : p.destroyed)
        if (p.accounts[number].destroyed_in == p.transaction)
            p.remove_account(number);
    if (p.empty_accounts == EmptyAccounts::removed)
        p.remove_touched_empty();
    if (p.is_recording)
        p.accesses = p.make_accesses();
    p.forget_transaction();
}

Journal::Checkpoint Journal::checkpoint() const {
    return parts_->undo.size();
}

void Journal::revert(Checkpoint checkpoint) {
    STUDIO_ASSERT(checkpoint <= parts_->undo.size());
    while (parts_->undo.size() > checkpoint)
        parts_->undo_last();
}

bool Journal::exists(const Address& address) const {
    const auto& current = parts_->account(address).current;
    return current && (parts_->empty_accounts == EmptyAccounts::kept || !current->is_empty());
}

Account Journal::account(const Address& address) const {
    return parts_->account(address).current.value_or(Account{});
}

Uint256 Journal::balance(const Address& address) const {
    const auto& current = parts_->account(address).current;
    return current ? current->balance : Uint256{};
}

std::uint64_t Journal::nonce(const Address& address) const {
    const auto& current = parts_->account(address).current;
    return current ? current->nonce : 0;
}

Hash32 Journal::code_hash(const Address& address) const {
    const auto& current = parts_->account(address).current;
    return current ? current->code_hash : chain::empty_code_hash;
}

Code Journal::code(const Address& address) const {
    return parts_->code_of(parts_->account(address));
}

void Journal::touch(const Address& address) {
    const auto number = parts_->account_number(address);
    if (parts_->empty_accounts == EmptyAccounts::kept)
        parts_->changeable(number);
    else
        parts_->touch(number);
}

void Journal::add_balance(const Address& address, const Uint256& wei) {
    const auto number = parts_->account_number(address);
    auto& account = parts_->changeable(number);
    if (wei.is_zero())
        return;
    parts_->record(Kind::balance, number, account.balance);
    account.balance += wei;
}

void Journal::subtract_balance(const Address& address, const Uint256& wei) {
    const auto number = parts_->account_number(address);
    auto& account = parts_->changeable(number);
    STUDIO_ASSERT(account.balance >= wei);
    if (wei.is_zero())
        return;
    parts_->record(Kind::balance, number, account.balance);
    account.balance -= wei;
}

void Journal::set_balance(const Address& address, const Uint256& wei) {
    const auto number = parts_->account_number(address);
    auto& account = parts_->changeable(number);
    parts_->record(Kind::balance, number, account.balance);
    account.balance = wei;
}

void Journal::set_nonce(const Address& address, std::uint64_t nonce) {
    const auto number = parts_->account_number(address);
    auto& account = parts_->changeable(number);
    parts_->record(Kind::nonce, number, Uint256{account.nonce});
    account.nonce = nonce;
}

void Journal::set_code(const Address& address, Bytes code) {
    const auto number = parts_->account_number(address);
    auto& account = parts_->changeable(number);
    auto& entry = parts_->accounts[number];
    parts_->record(Kind::code, number);
    parts_->replaced_codes.emplace_back(account.code_hash, std::move(entry.code));
    account.code_hash = crypto::keccak256(code);
    entry.code = std::make_shared<const Bytes>(std::move(code));
    parts_->codes.emplace_back(account.code_hash, entry.code);
}

void Journal::create_account(const Address& address) {
    const auto number = parts_->account_number(address);
    parts_->changeable(number);
    auto& entry = parts_->accounts[number];
    parts_->record(Kind::created, number, Uint256{entry.created_in});
    entry.created_in = parts_->transaction;
    if (entry.current->code_hash != chain::empty_code_hash)
        set_code(address, {});
    if (entry.current->nonce != 0)
        set_nonce(address, 0);
    parts_->clear_storage(number);
}

bool Journal::created_in_transaction(const Address& address) const {
    return parts_->account(address).created_in == parts_->transaction;
}

bool Journal::collides(const Address& address) const {
    const auto number = parts_->account_number(address);
    const auto& current = parts_->accounts[number].current;
    if (current && (current->nonce != 0 || current->code_hash != chain::empty_code_hash))
        return true;
    return parts_->has_storage(number);
}

bool Journal::mark_destroyed(const Address& address) {
    const auto number = parts_->account_number(address);
    auto& entry = parts_->accounts[number];
    if (entry.destroyed_in == parts_->transaction)
        return false;
    parts_->record(Kind::destroyed, number, Uint256{entry.destroyed_in});
    entry.destroyed_in = parts_->transaction;
    parts_->destroyed.push_back(number);
    return true;
}

Uint256 Journal::storage(const Address& address, const Uint256& key) const {
    return parts_->slot(address, key).current;
}

Uint256 Journal::original_storage(const Address& address, const Uint256& key) const {
    const auto& slot = parts_->slot(address, key);
    return slot.original_in == parts_->transaction ? slot.original : slot.current;
}

void Journal::set_storage(const Address& address, const Uint256& key, const Uint256& value) {
    parts_->set_slot(parts_->slot_number(parts_->account_number(address), key), value);
}

void Journal::clear_storage(const Address& address) {
    parts_->clear_storage(parts_->account_number(address));
}

Uint256 Journal::transient(const Address& address, const Uint256& key) const {
    const auto* const number = parts_->transient_numbers.find({parts_->account_number(address), key});
    return number == nullptr ? Uint256{} : parts_->transient_values[*number];
}

void Journal::set_transient(const Address& address, const Uint256& key, const Uint256& value) {
    const auto number = parts_->transient_number(parts_->account_number(address), key);
    parts_->record(Kind::transient_value, number, parts_->transient_values[number]);
    parts_->transient_values[number] = value;
}

bool Journal::warm_account(const Address& address) {
    const auto number = parts_->account_number(address);
    auto& entry = parts_->accounts[number];
    if (entry.warm_in == parts_->transaction)
        return false;
    parts_->record(Kind::account_warmth, number, Uint256{entry.warm_in});
    entry.warm_in = parts_->transaction;
    return true;
}

bool Journal::warm_slot(const Address& address, const Uint256& key) {
    const auto number = parts_->slot_number(parts_->account_number(address), key);
    auto& entry = parts_->slots[number];
    if (entry.warm_in == parts_->transaction)
        return false;
    parts_->record(Kind::slot_warmth, number, Uint256{entry.warm_in});
    entry.warm_in = parts_->transaction;
    return true;
}

bool Journal::is_warm(const Address& address) const {
    return parts_->accounts[parts_->account_number(address)].warm_in == parts_->transaction;
}

void Journal::add_log(chain::Log log) {
    parts_->record(Kind::log, 0);
    parts_->logs.push_back(std::move(log));
}

const std::vector<chain::Log>& Journal::logs() const {
    return parts_->logs;
}

void Journal::add_refund(std::int64_t gas) {
    parts_->record(Kind::refund, 0, Uint256{static_cast<std::uint64_t>(parts_->refund)});
    parts_->refund += gas;
}

std::int64_t Journal::refund() const {
    return parts_->refund;
}

}  // namespace studio::state
