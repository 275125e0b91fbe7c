// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/bytes.hpp>
#include <base/result.hpp>
#include <base/uint256.hpp>
#include <cstddef>
#include <cstdint>

namespace studio::load {

/// What the generator needs of a chain; the composition root implements it. With a LoadThread every method
/// must be thread-safe; with pump() on the chain's thread it need not be.
class LoadTarget {
public:
    virtual ~LoadTarget() = default;

    /// Hands a signed transaction (EIP-2718 form) to the mempool. Must check it as it checks one from a
    /// wallet. Should refuse with a kind whose id is stable: refusals are counted by it.
    virtual Result<Hash32> submit(Bytes raw_transaction) = 0;
    virtual std::uint64_t chain_id() const = 0;
    /// The nonce the account's next transaction must have. Must count those which wait in the mempool.
    virtual std::uint64_t next_nonce(const Address& account) const = 0;
    /// The account's nonce in the newest block. Must not count what waits.
    virtual std::uint64_t executed_nonce(const Address& account) const = 0;
    /// The max_fee_per_gas, in wei, of a wallet that wants to be in one of the next blocks. Should leave room
    /// for the base fee to rise.
    virtual Uint256 suggested_fee_cap() const = 0;
    /// Whether the newest block has code at the address.
    virtual bool has_code(const Address& account) const = 0;
    /// What a read-only call to the contract gives on the newest block. Must fail when it reverts.
    virtual Result<Bytes> call(const Address& to, BytesView data) const = 0;
    /// How many more transactions of the load the mempool should hold now; 0 tells the load to wait. Should
    /// be a few blocks' worth at most, so that a rate beyond the chain's strength does not become latency.
    virtual std::size_t pool_room() const = 0;
};

}  // namespace studio::load
