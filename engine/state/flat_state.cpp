// SPDX-License-Identifier: GPL-3.0-or-later
#include "flat_state.hpp"

#include <algorithm>
#include <base/assert.hpp>
#include <cstring>

#include "smallest_slots.hpp"

namespace studio::state {

FlatState::FlatState() {
    clear();
}

void FlatState::clear() {
    accounts_.assign(shard_count, {});
    storage_.clear();
    code_numbers_.clear();
    codes_.clear();
    add_code(chain::empty_code_hash, std::make_shared<const Bytes>());
}

std::optional<Account> FlatState::account(const Address& address) const {
    const auto* const packed = accounts_[shard_of(address)].find(address);
    return packed == nullptr ? std::nullopt : std::optional{unpack(*packed)};
}

Uint256 FlatState::storage(const Address& address, const Uint256& key) const {
    const auto* const slots = storage_.find(address);
    if (slots == nullptr)
        return {};
    const auto* const value = slots->find(key);
    return value == nullptr ? Uint256{} : *value;
}

Code FlatState::find_code(const Hash32& code_hash) const {
    const auto* const number = code_numbers_.find(code_hash);
    return number == nullptr ? nullptr : codes_[*number].second;
}

Code FlatState::code(const Hash32& code_hash) const {
    auto code = find_code(code_hash);
    STUDIO_ASSERT(code != nullptr);
    return code;
}

bool FlatState::has_storage(const Address& address) const {
    return slots_of(address) != nullptr;
}

std::vector<std::pair<Uint256, Uint256>> FlatState::storage_of(const Address& address,
                                                               std::size_t limit) const {
    SmallestSlots smallest{limit};
    if (const auto* const slots = slots_of(address); slots != nullptr)
        slots->for_each([&](const Uint256& key, const Uint256& value) { smallest.add(key, value); });
    return smallest.take();
}

void FlatState::set_account(const Address& address, const std::optional<Account>& account) {
    auto& shard = accounts_[shard_of(address)];
    if (!account) {
        shard.erase(address);
        return;
    }
    auto packed = pack(*account);
    if (account->code_hash != chain::empty_code_hash)  // else number 0, as nearly always
        packed.code = code_number(account->code_hash);
    shard.get_or_insert(address).first = packed;
}

void FlatState::set_slot(const Address& address, const Uint256& key, const Uint256& value) {
    if (!value.is_zero()) {
        storage_.get_or_insert(address).first.get_or_insert(key).first = value;
        return;
    }
    auto* const slots = storage_.find(address);
    if (slots == nullptr)
        return;
    slots->erase(key);
    if (slots->empty())
        storage_.erase(address);
}

void FlatState::add_code(const Hash32& code_hash, Code code) {
    codes_[code_number(code_hash)].second = std::move(code);
}

std::uint32_t FlatState::code_number(const Hash32& code_hash) {
    const auto [number, is_new] = code_numbers_.get_or_insert(code_hash);
    if (is_new) {
        number = static_cast<std::uint32_t>(codes_.size());
        codes_.emplace_back(code_hash, nullptr);
    }
    return number;
}

void FlatState::apply(const StateDiff& diff) {
    for (const auto& [hash, code] : diff.new_codes)
        add_code(hash, code);
    for (const auto& change : diff.accounts) {
        if (change.before != change.after)
            set_account(change.address, change.after);
        for (const auto& slot : change.slots)
            set_slot(change.address, slot.key, slot.after);
    }
}

void FlatState::revert(const StateDiff& diff) {
    for (const auto& change : diff.accounts) {
        if (change.before != change.after)
            set_account(change.address, change.before);
        for (const auto& slot : change.slots)
            set_slot(change.address, slot.key, slot.before);
    }
}

PackedAccount FlatState::pack(const Account& account) const {
    PackedAccount packed;
    std::memcpy(packed.nonce.data(), &account.nonce, sizeof account.nonce);
    std::memcpy(packed.balance.data(), account.balance.word.data(), sizeof packed.balance);
    return packed;
}

Account FlatState::unpack(const PackedAccount& packed) const {
    Account account;
    std::memcpy(&account.nonce, packed.nonce.data(), sizeof account.nonce);
    std::memcpy(account.balance.word.data(), packed.balance.data(), sizeof packed.balance);
    account.code_hash = codes_[packed.code].first;
    return account;
}

std::size_t FlatState::account_count() const {
    std::size_t count = 0;
    for (const auto& shard : accounts_)
        count += shard.size();
    return count;
}

void FlatState::for_each_account(const std::function<void(const Address&, const Account&)>& visit) const {
    for (const auto& shard : accounts_)
        shard.for_each(
            [&](const Address& address, const PackedAccount& packed) { visit(address, unpack(packed)); });
}

void FlatState::for_each_slot(
    const std::function<void(const Address&, const Uint256&, const Uint256&)>& visit) const {
    storage_.for_each([&](const Address& address, const Slots& slots) {
        slots.for_each([&](const Uint256& key, const Uint256& value) { visit(address, key, value); });
    });
}

void FlatState::for_each_code(const std::function<void(const Hash32&, const Code&)>& visit) const {
    for (const auto& [hash, code] : codes_)
        if (code && !code->empty())
            visit(hash, code);
}

}  // namespace studio::state
