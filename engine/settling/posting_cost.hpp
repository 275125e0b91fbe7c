// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/bytes.hpp>
#include <base/uint256.hpp>
#include <seams/l1_source.hpp>
#include <span>

namespace studio::settling {

/// Gas of a transaction with these data and no call behind it (EIP-7623: 21,000 and 10 a token, of which a
/// byte other than 0 counts four).
std::uint64_t calldata_gas(BytesView data);

/// Wei to bring payloads to L1 as calldata, a transaction each, or in blobs, six to a transaction, at the
/// fees of the next block.
Uint256 calldata_cost(std::span<const Bytes> payloads, const seams::L1Node::Fees& fees);
Uint256 blob_cost(std::size_t blobs, const seams::L1Node::Fees& fees);

/// Blobs that one transaction takes at most (EIP-7594's limit, heeded on every L1).
inline constexpr std::size_t kBlobsPerTransaction = 6;

}  // namespace studio::settling
