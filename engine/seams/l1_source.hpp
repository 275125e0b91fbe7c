// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/result.hpp>
#include <chain/block.hpp>

#include "settlement.hpp"

namespace studio::seams {

/// The L1 as its readers see it: what an Ethereum node and the beacon node beside it answer. Any thread. A
/// reorganisation may come between two calls: whoever reads on checks that parents fit.
/// Must: give a block and its receipts whole, or an error; never another block of that number than the
/// canonical one of that moment.
class L1Source {
public:
    virtual ~L1Source() = default;
    /// Newest block. Must: not be null.
    virtual chain::SealedBlockPtr l1_head() const = 0;
    /// The canonical block of this number; null when there is none (yet).
    virtual Result<chain::SealedBlockPtr> l1_block(std::uint64_t number) const = 0;
    /// How far the L1 counts as safe and final.
    virtual SettledHeads l1_settled() const = 0;
    /// A blob by its versioned hash (EIP-4844), crypto::kzg::kBlobSize bytes. That they are the ones that the
    /// hash stands for is for the caller to check. Error: it is not kept, or withheld.
    virtual Result<Bytes> l1_blob(const Hash32& versioned_hash) const = 0;
};

/// What a wallet on the L1 asks of its node. Any thread.
class L1Node : public L1Source {
public:
    /// EIP-2718 bytes, a blob transaction in its network form. Gives its hash. Errors: chain, txpool.
    virtual Result<Hash32> send_to_l1(BytesView raw_transaction) = 0;
    virtual std::uint64_t l1_chain_id() const = 0;
    /// Nonce for the account's next transaction, counting those that wait.
    virtual std::uint64_t l1_next_nonce(const Address& account) const = 0;
    /// The account's nonce at the newest block: lower than that while transactions wait.
    virtual std::uint64_t l1_nonce(const Address& account) const = 0;
    virtual Uint256 l1_balance(const Address& account) const = 0;  // wei, at the newest block
    /// Whether the transaction waits to be included.
    virtual bool l1_waits(const Hash32& transaction) const = 0;
    struct Included {
        std::uint64_t block = 0;
        Hash32 block_hash;
        chain::Receipt receipt;
        Uint256 fee_wei;  // what it paid in all, blobs included
        std::uint64_t blob_gas = 0;
    };
    /// Nothing: it is in no block.
    virtual Result<std::optional<Included>> l1_receipt(const Hash32& transaction) const = 0;
    /// A call of a contract at the newest block, without a sender. Error: it reverts.
    virtual Result<Bytes> l1_call(const Address& to, BytesView data) const = 0;
    struct Fees {
        Uint256 base_fee;       // of the next block, wei a gas
        Uint256 blob_base_fee;  // of the next block, wei a blob gas
    };
    virtual Fees l1_fees() const = 0;
};

}  // namespace studio::seams
