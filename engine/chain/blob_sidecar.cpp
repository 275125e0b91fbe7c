// SPDX-License-Identifier: GPL-3.0-or-later
#include "blob_sidecar.hpp"

#include <codec/rlp.hpp>
#include <crypto/kzg.hpp>

#include "chain_errors.hpp"

namespace studio::chain {
namespace {

using codec::rlp::Decoder;
namespace kzg = crypto::kzg;

constexpr std::uint8_t kBlobType = static_cast<std::uint8_t>(TransactionType::blob);

/// Blocks' form is a list of fields; the network's is a list whose first item is that list.
bool has_sidecar(BytesView encoded) {
    if (encoded.empty() || encoded[0] != kBlobType)
        return false;
    const auto list = Decoder{encoded.subspan(1)}.list();
    return list && list->next_is_list();
}

Result<std::vector<FixedBytes<48>>> read_points(Decoder& parts) {
    STUDIO_TRY(list, parts.list());
    std::vector<FixedBytes<48>> points;
    while (!list.empty()) {
        STUDIO_TRY(point, list.fixed<48>());
        points.push_back(point);
    }
    return points;
}

Result<std::vector<Bytes>> read_blobs(Decoder& parts) {
    STUDIO_TRY(list, parts.list());
    std::vector<Bytes> blobs;
    while (!list.empty()) {
        STUDIO_TRY(blob, list.bytes());
        blobs.emplace_back(blob.begin(), blob.end());
    }
    return blobs;
}

Result<BlobSidecar::Form> read_form(Decoder& parts) {
    if (parts.next_is_list())
        return BlobSidecar::Form::blob_proofs;
    STUDIO_TRY(version, parts.u64());
    if (version != 1)
        return fail(errors::kSidecarUnknownVersion, {std::to_string(version)});
    return BlobSidecar::Form::cell_proofs;
}

Result<BlobSidecar> read_sidecar(Decoder& parts) {
    BlobSidecar sidecar;
    STUDIO_TRY(form, read_form(parts));
    sidecar.form = form;
    STUDIO_TRY(blobs, read_blobs(parts));
    sidecar.blobs = std::move(blobs);
    STUDIO_TRY(commitments, read_points(parts));
    sidecar.commitments = std::move(commitments);
    STUDIO_TRY(proofs, read_points(parts));
    sidecar.proofs = std::move(proofs);
    STUDIO_CHECK(parts.expect_end());
    return sidecar;
}

bool blob_proofs_hold(const BlobSidecar& sidecar) {
    for (std::size_t i = 0; i < sidecar.blobs.size(); ++i)
        if (!kzg::verify_blob_proof(sidecar.blobs[i], sidecar.commitments[i], sidecar.proofs[i]))
            return false;
    return true;
}

/// The cells are not sent: whoever has the blobs works them out.
bool cell_proofs_hold(const BlobSidecar& sidecar) {
    for (std::size_t i = 0; i < sidecar.blobs.size(); ++i) {
        const auto cells = kzg::compute_cells(sidecar.blobs[i]);
        if (!cells)
            return false;
        std::vector<kzg::CellClaim> claims;
        for (std::size_t cell = 0; cell < cells->size(); ++cell)
            claims.push_back({sidecar.commitments[i], cell, &(*cells)[cell],
                              sidecar.proofs[i * kzg::kCellsPerExtendedBlob + cell]});
        if (!kzg::verify_cell_proofs(claims))
            return false;
    }
    return true;
}

}  // namespace

Result<PooledTransaction> read_pooled_transaction(BytesView encoded) {
    if (!has_sidecar(encoded)) {
        STUDIO_TRY(transaction, read_signed_transaction(encoded));
        return PooledTransaction{std::move(transaction), nullptr};
    }
    Decoder input{encoded.subspan(1)};
    STUDIO_TRY(parts, input.list());
    STUDIO_CHECK(input.expect_end());
    STUDIO_TRY(fields, parts.raw());
    Bytes block_form{kBlobType};
    block_form.insert(block_form.end(), fields.begin(), fields.end());
    STUDIO_TRY(transaction, read_signed_transaction(block_form));
    STUDIO_TRY(sidecar, read_sidecar(parts));
    return PooledTransaction{std::move(transaction), std::make_shared<const BlobSidecar>(std::move(sidecar))};
}

Bytes encode_pooled_transaction(const SignedTransaction& transaction, const BlobSidecar& sidecar) {
    Bytes out{kBlobType};
    codec::rlp::Encoder encoder{out};
    const auto parts = encoder.begin_list();
    encoder.add_raw(BytesView{transaction.encoded}.subspan(1));
    if (sidecar.form == BlobSidecar::Form::cell_proofs)
        encoder.add(std::uint64_t{1});
    const auto add_all = [&encoder](const auto& items) {
        const auto list = encoder.begin_list();
        for (const auto& item : items)
            encoder.add(item);
        encoder.end_list(list);
    };
    add_all(sidecar.blobs);
    add_all(sidecar.commitments);
    add_all(sidecar.proofs);
    encoder.end_list(parts);
    return out;
}

Result<BlobSidecar> make_sidecar(std::vector<Bytes> blobs, BlobSidecar::Form form) {
    BlobSidecar sidecar{form, std::move(blobs), {}, {}};
    for (std::size_t i = 0; i < sidecar.blobs.size(); ++i) {
        const auto& blob = sidecar.blobs[i];
        const auto commitment = kzg::blob_to_commitment(blob);
        if (!commitment)
            return fail(errors::kSidecarNoBlob, {std::to_string(i)});
        sidecar.commitments.push_back(*commitment);
        if (form == BlobSidecar::Form::blob_proofs) {
            sidecar.proofs.push_back(kzg::compute_blob_proof(blob, *commitment).value());
            continue;
        }
        const auto cells = kzg::compute_cells_and_proofs(blob).value();
        sidecar.proofs.insert(sidecar.proofs.end(), cells.proofs.begin(), cells.proofs.end());
    }
    return sidecar;
}

Result<void> check_sidecar(const Transaction& transaction, const BlobSidecar& sidecar) {
    const auto& hashes = transaction.blob_versioned_hashes;
    const bool by_cell = sidecar.form == BlobSidecar::Form::cell_proofs;
    const auto proofs = hashes.size() * (by_cell ? kzg::kCellsPerExtendedBlob : 1);
    if (sidecar.blobs.size() != hashes.size() || sidecar.commitments.size() != hashes.size() ||
        sidecar.proofs.size() != proofs)
        return fail(errors::kSidecarWrongCount, {std::to_string(hashes.size())});
    for (std::size_t i = 0; i < hashes.size(); ++i)
        if (kzg::versioned_hash(sidecar.commitments[i]) != hashes[i])
            return fail(errors::kSidecarOtherCommitment, {std::to_string(i)});
    if (!(by_cell ? cell_proofs_hold(sidecar) : blob_proofs_hold(sidecar)))
        return fail(errors::kSidecarWrongProof);
    return {};
}

}  // namespace studio::chain
