// SPDX-License-Identifier: GPL-3.0-or-later
#include "excerpt_l1.hpp"

#include <chain/blob_sidecar.hpp>
#include <crypto/keccak256.hpp>
#include <crypto/kzg.hpp>
#include <op/blob_payload.hpp>
#include <op/commitment.hpp>
#include <store/disk.hpp>
#include <store/little_endian.hpp>

namespace studio::archive {
namespace {

using test::test_key;

/// Commitments that count for nobody have one more byte.
constexpr std::size_t kCommitmentBytes = 34;

}  // namespace

Bytes KeptData::keep(BytesView payload) {
    auto commitment = op::encode_commitment(op::keccak_commitment(payload));
    kept[commitment].assign(payload.begin(), payload.end());
    return commitment;
}

Result<std::optional<Bytes>> KeptData::committed_data(BytesView commitment, const seams::Inclusion&) const {
    if (commitment.size() != kCommitmentBytes)
        return std::nullopt;
    const auto found = kept.find({commitment.begin(), commitment.end()});
    if (found == kept.end())
        return fail(errors::kCancelled, {"withheld"});
    return std::optional{found->second};
}

bool KeptData::is_answer(BytesView commitment, const seams::Inclusion&,
                         const std::optional<Bytes>& answer) const {
    if (commitment.size() != kCommitmentBytes)
        return !answer;
    const auto encoded = answer ? op::encode_commitment(op::keccak_commitment(*answer)) : Bytes{};
    return std::ranges::equal(encoded, commitment);
}

ExcerptTest::ExcerptTest() {
    l1.open();
    l1.produce(2);
    config.l1_genesis = {head()->hash, head()->block.header.number};
    config.batch_inbox = Address{{0xba, 0x7c}};
    config.genesis_system_config.batcher = crypto::address_of(test_key(kBatcher));
    config.system_config_contract = Address{{0x5c}};
}

void ExcerptTest::post(std::uint64_t user, Bytes payload) {
    chain::Transaction fields;
    fields.to = config.batch_inbox;
    fields.data = std::move(payload);
    fields.gas_limit = 1'000'000;
    const auto sent = l1.send(user, std::move(fields));
    ASSERT_TRUE(sent) << sent.error().english();
}

Hash32 ExcerptTest::post_blob(std::uint64_t user, BytesView payload) {
    const auto sidecar =
        chain::make_sidecar({op::encode_blob_payload(payload)}, chain::BlobSidecar::Form::blob_proofs)
            .value();
    chain::Transaction fields;
    fields.type = chain::TransactionType::blob;
    fields.chain_id = test::L1Fixture::kChainId;
    fields.nonce = l1->l1_next_nonce(crypto::address_of(test_key(user)));
    fields.to = config.batch_inbox;
    fields.gas_limit = 21'000;
    fields.max_fee_per_gas = Uint256{100'000'000'000};
    fields.max_priority_fee_per_gas = Uint256{1'000'000'000};
    fields.max_fee_per_blob_gas = Uint256{1'000'000'000};
    fields.blob_versioned_hashes = {crypto::kzg::versioned_hash(sidecar.commitments.at(0))};
    const auto sent = l1->send_to_l1(
        chain::encode_pooled_transaction(chain::sign_transaction(fields, test_key(user)), sidecar));
    EXPECT_TRUE(sent) << sent.error().english();
    return fields.blob_versioned_hashes[0];
}

void ExcerptTest::post_calldata() {
    post(kBatcher, {0, 1, 2, 3});
    ASSERT_TRUE(l1.transfer(kStranger, Address{{7}}, 5));
    l1.produce();
    post(kBatcher, data.keep(bytes_of("a payload of the committee")));
    Bytes counts_for_nobody(kCommitmentBytes + 1);
    counts_for_nobody[0] = op::commitment_payload_version;
    post(kBatcher, counts_for_nobody);
    l1.produce(2);
}

void ExcerptTest::write_all() {
    const auto last = write();
    ASSERT_TRUE(last) << last.error().english();
    EXPECT_EQ(last->hash, head()->hash);
    EXPECT_EQ(last->number, head()->block.header.number);
}

std::unique_ptr<L1Excerpt> ExcerptTest::open() {
    auto opened = L1Excerpt::open(path, head()->hash);
    EXPECT_TRUE(opened) << opened.error().english();
    return std::move(*opened);
}

Bytes bytes_of_file(const std::filesystem::path& path) {
    return store::read_file(path, 100U << 20U).value();
}

std::vector<RawRecord> records_of(const std::filesystem::path& path) {
    const auto all = bytes_of_file(path);
    std::vector<RawRecord> records;
    for (std::size_t at = kExcerptMagic.size(); at < all.size();) {
        const auto size = store::number_at<std::uint32_t>(all, at + 1);
        const auto content = BytesView{all}.subspan(at + kRecordHeadBytes, size);
        records.push_back({static_cast<RecordKind>(all[at]), {content.begin(), content.end()}});
        at += kRecordHeadBytes + size;
    }
    return records;
}

void write_records(const std::filesystem::path& path, const std::vector<RawRecord>& records) {
    const auto magic = bytes_of(kExcerptMagic);
    Bytes all{magic.begin(), magic.end()};
    for (const auto& record : records) {
        const auto head = record_head(record.kind, record.content.size());
        all.insert(all.end(), head.begin(), head.end());
        all.insert(all.end(), record.content.begin(), record.content.end());
    }
    ASSERT_TRUE(store::write_file_atomically(path, all));
}

}  // namespace studio::archive
