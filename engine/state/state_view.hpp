// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account.hpp"

namespace studio::state {

/// The whole state at one moment, read-only.
/// Must: give the same answers for its whole life. Must: be safe to use from the thread that made it.
class StateView {
public:
    virtual ~StateView() = default;
    virtual std::optional<Account> account(const Address& address) const = 0;
    /// Zero for an absent slot or account.
    virtual Uint256 storage(const Address& address, const Uint256& key) const = 0;
    /// Never null; empty for the empty hash.
    virtual Code code(const Hash32& code_hash) const = 0;
    /// EIP-7610: whether any slot of the account is not zero.
    virtual bool has_storage(const Address& address) const = 0;
    /// Every non-zero slot, sorted by key; needed when an account made in the same transaction is destroyed,
    /// and by the explorer. `limit` bounds the answer.
    virtual std::vector<std::pair<Uint256, Uint256>> storage_of(const Address& address,
                                                                std::size_t limit) const = 0;
};

}  // namespace studio::state
