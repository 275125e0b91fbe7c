// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "transaction.hpp"

namespace studio::chain {

/// What travels beside a blob transaction until it is in a block: the blobs, and proof that they are the ones
/// that the transaction names. With one proof a blob (EIP-4844), or one for each cell of the extended blobs
/// (EIP-7594).
struct BlobSidecar {
    enum class Form : std::uint8_t { blob_proofs, cell_proofs };
    Form form = Form::cell_proofs;
    std::vector<Bytes> blobs;
    std::vector<FixedBytes<48>> commitments;  // one a blob
    std::vector<FixedBytes<48>> proofs;
};
using BlobSidecarPtr = std::shared_ptr<const BlobSidecar>;

/// A transaction as wallets send it. The sidecar is null unless it came with one.
struct PooledTransaction {
    SignedTransaction transaction;
    BlobSidecarPtr sidecar;
};

/// Reads the network form: that of blocks, or for blob transactions 0x03 || rlp([fields, blobs, commitments,
/// proofs]) (EIP-4844) or 0x03 || rlp([fields, 1, blobs, commitments, proofs]) (EIP-7594). What the sidecar
/// says is not checked. Errors: chain_errors.hpp, codec_errors.hpp.
Result<PooledTransaction> read_pooled_transaction(BytesView encoded);

/// The network form of a blob transaction with its sidecar.
Bytes encode_pooled_transaction(const SignedTransaction& transaction, const BlobSidecar& sidecar);

/// Works out commitments and proofs of the blobs, each crypto::kzg::kBlobSize bytes of field elements: tens
/// of milliseconds a blob, with proofs by cell some hundreds. Error: kSidecarNoBlob.
Result<BlobSidecar> make_sidecar(std::vector<Bytes> blobs, BlobSidecar::Form form);

/// Whether the sidecar is that of the transaction: as many blobs as it names, with their commitments, and
/// proofs that are right. Takes milliseconds a blob, and seconds the first time (kzg.hpp). Errors: kSidecar….
Result<void> check_sidecar(const Transaction& transaction, const BlobSidecar& sidecar);

}  // namespace studio::chain
