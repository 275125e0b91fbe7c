// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <state/state_view.hpp>

namespace studio::state::testing {

/// A state in ordered maps: slow, and plain enough to compare everything else with.
class MemoryView final : public StateView {
public:
    struct Entry {
        Account account;
        std::map<Uint256, Uint256> slots;
        friend bool operator==(const Entry&, const Entry&) = default;
    };
    std::map<Address, Entry> accounts;
    std::map<Hash32, Code> codes;

    std::optional<Account> account(const Address& address) const override {
        const auto found = accounts.find(address);
        return found == accounts.end() ? std::nullopt : std::optional{found->second.account};
    }
    Uint256 storage(const Address& address, const Uint256& key) const override {
        const auto found = accounts.find(address);
        if (found == accounts.end())
            return {};
        const auto slot = found->second.slots.find(key);
        return slot == found->second.slots.end() ? Uint256{} : slot->second;
    }
    Code code(const Hash32& code_hash) const override {
        const auto found = codes.find(code_hash);
        return found == codes.end() ? std::make_shared<const Bytes>() : found->second;
    }
    bool has_storage(const Address& address) const override {
        const auto found = accounts.find(address);
        return found != accounts.end() && !found->second.slots.empty();
    }
    std::vector<std::pair<Uint256, Uint256>> storage_of(const Address& address,
                                                        std::size_t limit) const override {
        std::vector<std::pair<Uint256, Uint256>> out;
        const auto found = accounts.find(address);
        if (found != accounts.end())
            for (const auto& slot : found->second.slots)
                if (out.size() < limit)
                    out.push_back(slot);
        return out;
    }

    void apply(const StateDiff& diff) {
        for (const auto& change : diff.accounts) {
            if (!change.after) {
                accounts.erase(change.address);
                continue;
            }
            auto& entry = accounts[change.address];
            entry.account = *change.after;
            for (const auto& slot : change.slots)
                if (slot.after.is_zero())
                    entry.slots.erase(slot.key);
                else
                    entry.slots[slot.key] = slot.after;
        }
        for (const auto& [hash, code] : diff.new_codes)
            codes[hash] = code;
    }
};

inline Address address_of(std::uint64_t number) {
    Address out;
    for (std::size_t i = 0; i < 8; ++i)
        out[19 - i] = static_cast<std::uint8_t>(number >> (8 * i));
    out[0] = 0xAA;
    return out;
}

}  // namespace studio::state::testing
