// SPDX-License-Identifier: GPL-3.0-or-later
// What a transaction looked at, and taking over what another journal's transaction did.
#include <algorithm>
#include <limits>
#include <map>

#include "journal_entries.hpp"

namespace studio::state {
/// The journal's values over the view beneath it, without loading anything.
class Journal::View final : public StateView {
public:
    explicit View(const Journal::Parts& parts) : p_{parts} {}

    std::optional<Account> account(const Address& address) const override {
        const auto* number = p_.account_numbers.find(address);
        return number != nullptr ? p_.accounts[*number].current : p_.base.account(address);
    }

    Uint256 storage(const Address& address, const Uint256& key) const override {
        const auto* number = p_.account_numbers.find(address);
        if (number == nullptr)
            return p_.base.storage(address, key);
        if (const auto* slot = p_.slot_numbers.find({*number, key}))
            return p_.slots[*slot].current;
        return p_.accounts[*number].base ? p_.base.storage(address, key) : Uint256{};
    }

    Code code(const Hash32& code_hash) const override {
        const auto found = std::find_if(p_.codes.begin(), p_.codes.end(),
                                        [&](const auto& entry) { return entry.first == code_hash; });
        return found != p_.codes.end() ? found->second : p_.base.code(code_hash);
    }

    bool has_storage(const Address& address) const override { return !storage_of(address, 1).empty(); }

    std::vector<std::pair<Uint256, Uint256>> storage_of(const Address& address,
                                                        std::size_t limit) const override {
        const auto* number = p_.account_numbers.find(address);
        if (number == nullptr)
            return p_.base.storage_of(address, limit);
        std::map<Uint256, Uint256> slots;
        if (p_.accounts[*number].base)
            for (auto& slot : p_.base.storage_of(address, std::numeric_limits<std::size_t>::max()))
                slots.insert(slot);
        for (auto at = p_.accounts[*number].first_slot; at != no_slot; at = p_.slots[at].next_of_account)
            slots[p_.slots[at].key] = p_.slots[at].current;
        std::erase_if(slots, [](const auto& slot) { return slot.second.is_zero(); });
        std::vector<std::pair<Uint256, Uint256>> out{slots.begin(), slots.end()};
        out.resize(std::min(out.size(), limit));
        return out;
    }

private:
    const Journal::Parts& p_;
};

void Journal::Parts::note_account(std::uint32_t number) {
    accounts[number].seen_in = transaction;
    accounts[number].seen_at = static_cast<std::uint32_t>(seen_accounts.size());
    seen_accounts.emplace_back(number, accounts[number].current);
}

void Journal::Parts::note_slot(std::uint32_t number) {
    slots[number].seen_in = transaction;
    seen_slots.emplace_back(number, slots[number].current);
    see_account(slots[number].account);
}

AccessRecord Journal::Parts::make_accesses() const {
    AccessRecord record;
    record.listed_storage = listed_storage;
    record.accounts.reserve(seen_accounts.size());
    for (const auto& [number, before] : seen_accounts) {
        const auto& entry = accounts[number];
        record.accounts.push_back({entry.address, before, entry.current, {}});
        const bool has_new_code =
            entry.current && entry.code && (!before || before->code_hash != entry.current->code_hash);
        if (has_new_code)
            record.new_codes.emplace_back(entry.current->code_hash, entry.code);
    }
    for (const auto& [number, before] : seen_slots) {
        const auto& slot = slots[number];
        record.accounts[accounts[slot.account].seen_at].slots.push_back({slot.key, before, slot.current});
    }
    return record;
}

void Journal::record_accesses() {
    parts_->is_recording = true;
}

AccessRecord Journal::take_accesses() {
    return std::move(parts_->accesses);
}

bool Journal::agrees_with(const AccessRecord& record) const {
    auto& p = *parts_;
    for (const auto& access : record.accounts) {
        const auto number = p.account_number(access.address);
        if (p.accounts[number].current != access.before)
            return false;
        for (const auto& slot : access.slots)
            if (p.slots[p.slot_number(number, slot.key)].current != slot.before)
                return false;
    }
    return true;
}

void Journal::adopt(const AccessRecord& record) {
    auto& p = *parts_;
    for (const auto& access : record.accounts) {
        const auto number = p.account_number(access.address);
        auto& entry = p.accounts[number];
        if (access.after != access.before) {
            p.note_in_slice(entry, number);
            if (!access.after ||
                access.after->code_hash != (access.before ? access.before->code_hash : Hash32{}))
                entry.code.reset();
            entry.current = access.after;
        }
        for (const auto& change : access.slots) {
            auto& slot = p.slots[p.slot_number(number, change.key)];
            if (change.after == change.before)
                continue;
            p.note_in_slice(slot);
            slot.current = change.after;
        }
    }
    for (const auto& [code_hash, code] : record.new_codes) {
        p.codes.emplace_back(code_hash, code);
        for (const auto& access : record.accounts)
            if (access.after && access.after->code_hash == code_hash)
                p.accounts[p.account_number(access.address)].code = code;
    }
}

std::unique_ptr<StateView> Journal::view() const {
    return std::make_unique<View>(*parts_);
}

}  // namespace studio::state
