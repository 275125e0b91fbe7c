// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <chain/blob_sidecar.hpp>
#include <chain/chain_errors.hpp>
#include <codec/rlp.hpp>
#include <crypto/kzg.hpp>

namespace studio::chain {
namespace {

namespace kzg = crypto::kzg;

/// A transaction with one blob, and what proves it in both forms.
class BlobSidecarTest : public ::testing::Test {
protected:
    /// Not a constant polynomial, whose proofs are all the same.
    static Bytes counting_blob() {
        Bytes bytes(kzg::kBlobSize);
        for (std::size_t i = 31; i < bytes.size(); i += 32)
            bytes[i] = static_cast<std::uint8_t>(i / 32);
        return bytes;
    }

    BlobSidecarTest() {
        Transaction fields;
        fields.type = TransactionType::blob;
        fields.chain_id = 1;
        fields.to = Address{};
        fields.blob_versioned_hashes = {kzg::versioned_hash(commitment)};
        transaction = sign_transaction(fields, *crypto::SecretKey::from_bytes(Hash32{{1}}));
    }

    Bytes blob = counting_blob();
    kzg::Commitment commitment = kzg::blob_to_commitment(blob).value();
    SignedTransaction transaction;

    BlobSidecar by_cell() const {
        return {BlobSidecar::Form::cell_proofs,
                {blob},
                {commitment},
                kzg::compute_cells_and_proofs(blob).value().proofs};
    }
    BlobSidecar by_blob() const {
        return {BlobSidecar::Form::blob_proofs,
                {blob},
                {commitment},
                {kzg::compute_blob_proof(blob, commitment).value()}};
    }

    /// The form of the network.
    Bytes wrapped(const BlobSidecar& sidecar) const {
        Bytes out{0x03};
        codec::rlp::Encoder encoder{out};
        const auto all = encoder.begin_list();
        encoder.add_raw(BytesView{transaction.encoded}.subspan(1));
        if (sidecar.form == BlobSidecar::Form::cell_proofs)
            encoder.add(std::uint64_t{1});
        const auto blobs = encoder.begin_list();
        for (const auto& item : sidecar.blobs)
            encoder.add(BytesView{item});
        encoder.end_list(blobs);
        for (const auto* points : {&sidecar.commitments, &sidecar.proofs}) {
            const auto list = encoder.begin_list();
            for (const auto& point : *points)
                encoder.add(point);
            encoder.end_list(list);
        }
        encoder.end_list(all);
        return out;
    }
};

TEST_F(BlobSidecarTest, both_forms_are_read_and_hold) {
    for (const auto& sidecar : {by_cell(), by_blob()}) {
        const auto pooled = read_pooled_transaction(wrapped(sidecar));
        ASSERT_TRUE(pooled) << pooled.error().english();
        EXPECT_EQ(pooled->transaction.hash, transaction.hash);
        ASSERT_TRUE(pooled->sidecar);
        EXPECT_EQ(pooled->sidecar->form, sidecar.form);
        EXPECT_TRUE(check_sidecar(pooled->transaction.fields, *pooled->sidecar));
    }
}

TEST_F(BlobSidecarTest, the_form_of_blocks_has_none) {
    const auto pooled = read_pooled_transaction(transaction.encoded);
    ASSERT_TRUE(pooled);
    EXPECT_FALSE(pooled->sidecar);
}

TEST_F(BlobSidecarTest, what_does_not_belong_to_the_transaction_is_refused) {
    const auto error_of = [&](const BlobSidecar& sidecar) {
        return check_sidecar(transaction.fields, sidecar).error();
    };
    auto sidecar = by_blob();
    sidecar.blobs[0][40] = 4;
    EXPECT_TRUE(error_of(sidecar).is(errors::kSidecarWrongProof));
    sidecar.commitments[0][5] = 1;
    EXPECT_TRUE(error_of(sidecar).is(errors::kSidecarOtherCommitment));
    sidecar.proofs.clear();
    EXPECT_TRUE(error_of(sidecar).is(errors::kSidecarWrongCount));
    auto cells = by_cell();
    std::swap(cells.proofs[0], cells.proofs[1]);
    EXPECT_FALSE(check_sidecar(transaction.fields, cells));
}

}  // namespace
}  // namespace studio::chain
