// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>
#include <algorithm>
#include <crypto/keccak256.hpp>
#include <crypto/kzg.hpp>
#include <numeric>

namespace studio::crypto::kzg {
namespace {

/// Field elements that look random; the highest byte keeps them below the modulus.
Bytes some_blob(std::uint8_t seed) {
    Bytes blob;
    auto word = keccak256(Bytes{seed});
    for (std::size_t i = 0; i < kFieldElementsPerBlob; ++i) {
        word = keccak256(word.view());
        word[0] = 0x12;
        blob.insert(blob.end(), word.begin(), word.end());
    }
    return blob;
}

Hash32 number(std::uint8_t value) {
    Hash32 out;
    out[31] = value;
    return out;
}

/// The compressed point at infinity.
constexpr FixedBytes<48> kInfinity{{0xc0}};

TEST(Kzg, AConstantPolynomialOpensToItselfEverywhere) {
    Bytes blob;
    for (std::size_t i = 0; i < kFieldElementsPerBlob; ++i) {
        const auto seven = number(7);
        blob.insert(blob.end(), seven.begin(), seven.end());
    }
    const auto commitment = blob_to_commitment(blob).value();

    EXPECT_TRUE(verify_proof(commitment, number(99), number(7), kInfinity));
    EXPECT_FALSE(verify_proof(commitment, number(99), number(8), kInfinity));
    EXPECT_TRUE(verify_proof(kInfinity, number(5), number(0), kInfinity));
    EXPECT_FALSE(verify_proof(kInfinity, number(5), number(1), kInfinity));
}

TEST(Kzg, AProofHoldsForItsPointAndValueOnly) {
    const auto blob = some_blob(1);
    const auto commitment = blob_to_commitment(blob).value();
    const auto z = number(42);
    const auto [proof, y] = compute_proof(blob, z).value();

    EXPECT_TRUE(verify_proof(commitment, z, y, proof));
    EXPECT_FALSE(verify_proof(commitment, number(43), y, proof));
    EXPECT_FALSE(verify_proof(commitment, z, number(1), proof));
    EXPECT_FALSE(verify_proof(proof, z, y, commitment));
    EXPECT_FALSE(verify_proof(commitment, z, y, kInfinity));
}

TEST(Kzg, NumbersAndPointsMustBeCanonical) {
    auto no_point = kInfinity;
    no_point[47] = 1;
    FixedBytes<48> uncompressed;

    EXPECT_TRUE(verify_proof(kInfinity, number(0), number(0), kInfinity));
    EXPECT_FALSE(verify_proof(kInfinity, kScalarModulus, number(0), kInfinity));
    EXPECT_FALSE(verify_proof(kInfinity, number(0), kScalarModulus, kInfinity));
    EXPECT_FALSE(verify_proof(no_point, number(0), number(0), kInfinity));
    EXPECT_FALSE(verify_proof(kInfinity, number(0), number(0), uncompressed));
}

TEST(Kzg, BlobProofsAreMadeAndChecked) {
    const SetupLoader loader;
    const auto blob = some_blob(2);
    const auto commitment = blob_to_commitment(blob).value();
    const auto proof = compute_blob_proof(blob, commitment).value();

    EXPECT_TRUE(verify_blob_proof(blob, commitment, proof));
    EXPECT_FALSE(verify_blob_proof(some_blob(3), commitment, proof));
    EXPECT_FALSE(verify_blob_proof(blob, proof, commitment));
    EXPECT_EQ(versioned_hash(commitment)[0], 0x01);
}

TEST(Kzg, ABlobMustHaveItsSizeAndElementsBelowTheModulus) {
    auto blob = some_blob(4);
    std::copy(kScalarModulus.begin(), kScalarModulus.end(), blob.begin() + 32);

    EXPECT_FALSE(blob_to_commitment(blob));
    EXPECT_FALSE(blob_to_commitment(Bytes(kBlobSize - 1)));
    EXPECT_FALSE(compute_proof(blob, number(1)));
    EXPECT_FALSE(compute_cells_and_proofs(blob));
    EXPECT_FALSE(compute_blob_proof(Bytes(kBlobSize), FixedBytes<48>{}));
}

TEST(Kzg, CellsProveThemselvesAndHalfOfThemGiveTheRest) {
    const auto blob = some_blob(5);
    const auto commitment = blob_to_commitment(blob).value();
    const auto all = compute_cells_and_proofs(blob).value();
    std::vector<std::uint64_t> indices(kCellsPerExtendedBlob / 2);
    std::iota(indices.begin(), indices.end(), kCellsPerExtendedBlob / 2);
    const std::vector<Cell> second_half{all.cells.begin() + kCellsPerExtendedBlob / 2, all.cells.end()};

    const auto recovered = recover_cells_and_proofs(indices, second_half);

    ASSERT_TRUE(recovered);
    EXPECT_EQ(recovered->cells, all.cells);
    EXPECT_EQ(recovered->proofs, all.proofs);
    EXPECT_FALSE(recover_cells_and_proofs(std::span{indices}.first(63), std::span{second_half}.first(63)));
    CellClaim claims[] = {{commitment, 3, &all.cells[3], all.proofs[3]},
                          {commitment, 127, &all.cells[127], all.proofs[127]}};
    EXPECT_TRUE(verify_cell_proofs(claims));
    claims[1].index = 126;
    EXPECT_FALSE(verify_cell_proofs(claims));
    EXPECT_TRUE(verify_cell_proofs({}));
}

}  // namespace
}  // namespace studio::crypto::kzg
