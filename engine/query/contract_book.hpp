// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <codec/abi.hpp>
#include <contracts/artifacts.hpp>
#include <map>
#include <mutex>
#include <state/state_view.hpp>

#include "name_book.hpp"
#include "storage_layout.hpp"

namespace studio::query {

/// One of our contracts, ready to decode with.
struct KnownContract {
    const contracts::Artifact* artifact;
    codec::abi::Contract abi;
    StorageLayout layout;
};

/// Tells which of our contracts stands at an address, and turns calls, logs and errors into text.
/// Thread-safe. Text that it gives may hold what strangers wrote to the chain: it is escaped by the ABI's
/// renderer, and plain.
class ContractBook {
public:
    explicit ContractBook(const NameBook& names);

    /// What answers calls of the address: by the run's own record of addresses, else by the code, whose
    /// immutables may have any value; for a clone, by its original. Null when it is none of ours.
    const KnownContract* at(const Address& address, const state::StateView& view) const;
    /// The same without looking through clones.
    const KnownContract* standing_at(const Address& address, const state::StateView& view) const;
    /// Where a minimal proxy passes its calls on to (EIP-1167, also with arguments behind its code, as
    /// dispute games have them). Empty when it is none.
    std::optional<Address> cloned_from(const Address& address, const state::StateView& view) const;
    const KnownContract* by_code(const Hash32& code_hash, BytesView code) const;

    /// The function's name, or the selector as hex when no known contract has it; empty for no call data.
    std::string method(const KnownContract* contract, BytesView call_data) const;
    /// "mint(to = 0x…, quantity = 2)"; empty when it cannot be decoded.
    std::string call(const KnownContract* contract, BytesView call_data) const;
    std::string event(const KnownContract* contract, const chain::Log& log) const;
    /// What a revert said; empty when the data say nothing that is known.
    std::string revert(const KnownContract* contract, BytesView data) const;

    /// Names of the slots of a contract.
    const std::map<Uint256, std::string>& slot_names(const KnownContract& contract) const;

private:
    const NameBook& names_;
    std::vector<KnownContract> contracts_;
    mutable std::mutex mutex_;
    mutable std::map<Hash32, const KnownContract*> by_hash_;  // guarded by mutex_; null: none of ours
    mutable std::map<const KnownContract*, std::map<Uint256, std::string>> slots_;  // guarded by mutex_
};

}  // namespace studio::query
