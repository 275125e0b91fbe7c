// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chain/blob_sidecar.hpp>
#include <crypto/secp256k1.hpp>
#include <map>
#include <seams/l1_source.hpp>

namespace studio::settling {

/// A transaction that was sent to the L1.
struct Sent {
    Hash32 hash;
    std::uint64_t nonce = 0;
};

/// An account of the rollup's operators on the L1. Fee caps are far above the fees of the moment, so that a
/// transaction need not be replaced while fees rise; what is paid is the fee of its block. It gives out no
/// more than the account can pay if all of it costs the most: an L1 throws out what cannot be paid in its
/// turn.
class L1Wallet {
public:
    L1Wallet(const crypto::SecretKey& key, seams::L1Node& l1)
        : key_{key}, address_{crypto::address_of(key)}, l1_{l1} {}

    const Address& address() const { return address_; }
    Uint256 balance() const { return l1_.l1_balance(address_); }

    struct Call {
        std::optional<Address> to;  // empty: creates a contract
        Uint256 value;              // wei
        Bytes data;
        std::uint64_t gas = 0;
    };
    /// Errors: kWalletEmpty; those of the L1's mempool.
    Result<Sent> send(Call call);
    /// Errors as above.
    Result<Sent> send_blobs(const Address& to, const chain::BlobSidecar& sidecar);

private:
    chain::Transaction with_fees(chain::Transaction fields) const;
    /// Wei that no transaction before the one with this nonce may still cost.
    Uint256 free_before(std::uint64_t nonce);
    Result<void> check_funds(const chain::Transaction& fields);
    Result<Sent> give_out(const chain::Transaction& fields, Result<Hash32> sent);

    const crypto::SecretKey key_;
    const Address address_;
    seams::L1Node& l1_;
    std::map<std::uint64_t, Uint256> most_cost_;  // wei, by nonce, of what was sent and may still wait
};

}  // namespace studio::settling
