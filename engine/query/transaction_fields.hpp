// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <api/studio/snapshots.hpp>
#include <optional>
#include <store/chain_store.hpp>

/// A transaction field by field, and what its sender paid.
namespace studio::query {

/// What room for blobs cost in a transaction's block, in wei a blob gas; empty on a chain without blobs.
using BlobPrice = std::optional<Uint256>;

/// Every field of the transaction and its receipt, with what it means.
std::vector<api::Field> transaction_fields(const store::StoredTransaction& stored, const BlobPrice& price);

/// For its work, in wei: gas used times the price paid.
Uint256 gas_fee(const store::StoredTransaction& stored);
/// For its blobs, in wei (EIP-4844); 0 when it has none.
Uint256 blob_fee(const store::StoredTransaction& stored, const BlobPrice& price);

}  // namespace studio::query
