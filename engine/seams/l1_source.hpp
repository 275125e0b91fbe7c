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

/// Where transactions for the L1 go. Any thread.
class L1Sender {
public:
    virtual ~L1Sender() = default;
    /// EIP-2718 bytes, a blob transaction in its network form. Gives its hash. Errors: chain, txpool.
    virtual Result<Hash32> send_to_l1(BytesView raw_transaction) = 0;
};

}  // namespace studio::seams
