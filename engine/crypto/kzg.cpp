// SPDX-License-Identifier: GPL-3.0-or-later
// What needs the whole trusted setup. c-kzg's types are arrays of bytes, and ours have the same layout.
#include "kzg.hpp"

#include <ckzg.h>

#include <base/assert.hpp>

#include "kzg_setup_text.hpp"
#include "sha256.hpp"

namespace studio::crypto::kzg {
namespace {

static_assert(sizeof(Blob) == kBlobSize && sizeof(::Cell) == kCellSize && sizeof(Bytes48) == Proof::size());
static_assert(CELLS_PER_EXT_BLOB == kCellsPerExtendedBlob && sizeof(Bytes32) == Hash32::size());

/// Tables for quicker cell proofs would take 96 MiB.
constexpr std::uint64_t kNoTables = 0;

/// Lives as long as the program.
const KZGSettings& setup() {
    static const KZGSettings settings = [] {
        KZGSettings loaded;
        const auto lagrange = setup_points(SetupPart::g1_lagrange);
        const auto g2 = setup_points(SetupPart::g2_monomial);
        const auto monomial = setup_points(SetupPart::g1_monomial);
        STUDIO_ASSERT(load_trusted_setup(&loaded, monomial.data(), monomial.size(), lagrange.data(),
                                         lagrange.size(), g2.data(), g2.size(), kNoTables) == C_KZG_OK);
        return loaded;
    }();
    return settings;
}

const Blob* as_blob(BytesView blob) {
    return blob.size() == kBlobSize ? reinterpret_cast<const Blob*>(blob.data()) : nullptr;
}
const Bytes48* as_bytes48(const FixedBytes<48>& bytes) {
    return reinterpret_cast<const Bytes48*>(bytes.data());
}
Bytes48* as_bytes48(FixedBytes<48>& bytes) {
    return reinterpret_cast<Bytes48*>(bytes.data());
}
::Cell* as_cells(std::vector<Cell>& cells) {
    return reinterpret_cast<::Cell*>(cells.data());
}

CellsAndProofs room_for_cells() {
    return {std::vector<Cell>(kCellsPerExtendedBlob), std::vector<Proof>(kCellsPerExtendedBlob)};
}

}  // namespace

Hash32 versioned_hash(const Commitment& commitment) {
    auto hash = sha256(commitment.view());
    hash[0] = 0x01;  // VERSIONED_HASH_VERSION_KZG
    return hash;
}

void load_setup() {
    setup();
}

std::optional<Commitment> blob_to_commitment(BytesView blob) {
    Commitment commitment;
    if (as_blob(blob) == nullptr ||
        blob_to_kzg_commitment(as_bytes48(commitment), as_blob(blob), &setup()) != C_KZG_OK)
        return std::nullopt;
    return commitment;
}

std::optional<Evaluation> compute_proof(BytesView blob, const Hash32& z) {
    Evaluation evaluation;
    if (as_blob(blob) == nullptr ||
        compute_kzg_proof(as_bytes48(evaluation.proof), reinterpret_cast<Bytes32*>(evaluation.y.data()),
                          as_blob(blob), reinterpret_cast<const Bytes32*>(z.data()), &setup()) != C_KZG_OK)
        return std::nullopt;
    return evaluation;
}

std::optional<Proof> compute_blob_proof(BytesView blob, const Commitment& commitment) {
    Proof proof;
    if (as_blob(blob) == nullptr || compute_blob_kzg_proof(as_bytes48(proof), as_blob(blob),
                                                           as_bytes48(commitment), &setup()) != C_KZG_OK)
        return std::nullopt;
    return proof;
}

bool verify_blob_proof(BytesView blob, const Commitment& commitment, const Proof& proof) {
    bool is_right = false;
    return as_blob(blob) != nullptr &&
           verify_blob_kzg_proof(&is_right, as_blob(blob), as_bytes48(commitment), as_bytes48(proof),
                                 &setup()) == C_KZG_OK &&
           is_right;
}

std::optional<CellsAndProofs> compute_cells_and_proofs(BytesView blob) {
    auto out = room_for_cells();
    if (as_blob(blob) == nullptr ||
        compute_cells_and_kzg_proofs(as_cells(out.cells), as_bytes48(out.proofs[0]), as_blob(blob),
                                     &setup()) != C_KZG_OK)
        return std::nullopt;
    return out;
}

std::optional<std::vector<Cell>> compute_cells(BytesView blob) {
    std::vector<Cell> cells(kCellsPerExtendedBlob);
    if (as_blob(blob) == nullptr ||
        compute_cells_and_kzg_proofs(as_cells(cells), nullptr, as_blob(blob), &setup()) != C_KZG_OK)
        return std::nullopt;
    return cells;
}

std::optional<CellsAndProofs> recover_cells_and_proofs(std::span<const std::uint64_t> indices,
                                                       std::span<const Cell> cells) {
    auto out = room_for_cells();
    if (indices.size() != cells.size() ||
        recover_cells_and_kzg_proofs(as_cells(out.cells), as_bytes48(out.proofs[0]), indices.data(),
                                     reinterpret_cast<const ::Cell*>(cells.data()), cells.size(),
                                     &setup()) != C_KZG_OK)
        return std::nullopt;
    return out;
}

bool verify_cell_proofs(std::span<const CellClaim> claims) {
    std::vector<Commitment> commitments;
    std::vector<std::uint64_t> indices;
    std::vector<Cell> cells;
    std::vector<Proof> proofs;
    for (const auto& claim : claims) {
        commitments.push_back(claim.commitment);
        indices.push_back(claim.index);
        cells.push_back(*claim.cell);
        proofs.push_back(claim.proof);
    }
    if (claims.empty())
        return true;
    bool is_right = false;
    return verify_cell_kzg_proof_batch(&is_right, as_bytes48(commitments[0]), indices.data(), as_cells(cells),
                                       as_bytes48(proofs[0]), claims.size(), &setup()) == C_KZG_OK &&
           is_right;
}

}  // namespace studio::crypto::kzg
