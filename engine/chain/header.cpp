// SPDX-License-Identifier: GPL-3.0-or-later
#include <codec/rlp.hpp>
#include <crypto/keccak256.hpp>

#include "block.hpp"
#include "chain_errors.hpp"
#include "read_field.hpp"

namespace studio::chain {
namespace {

using codec::rlp::Decoder;
using codec::rlp::Encoder;

constexpr std::size_t fields_before_london = 15;
constexpr std::size_t fields_in_london = 16;
constexpr std::size_t fields_in_shanghai = 17;
constexpr std::size_t fields_in_cancun = 20;
constexpr std::size_t fields_in_prague = 21;

bool is_known_field_count(std::size_t count) {
    return count == fields_before_london || count == fields_in_london || count == fields_in_shanghai ||
           count == fields_in_cancun || count == fields_in_prague;
}

void add_optional_fields(Encoder& encoder, const Header& header) {
    if (header.base_fee_per_gas)
        encoder.add(*header.base_fee_per_gas);
    if (header.withdrawals_root)
        encoder.add(*header.withdrawals_root);
    if (header.blob_gas_used)
        encoder.add(*header.blob_gas_used);
    if (header.excess_blob_gas)
        encoder.add(*header.excess_blob_gas);
    if (header.parent_beacon_block_root)
        encoder.add(*header.parent_beacon_block_root);
    if (header.requests_hash)
        encoder.add(*header.requests_hash);
}

Result<void> read_hashes(Decoder& list, Header& header) {
    STUDIO_CHECK(read_field(header.parent_hash, list.hash()));
    STUDIO_CHECK(read_field(header.ommers_hash, list.hash()));
    STUDIO_CHECK(read_field(header.beneficiary, list.address()));
    STUDIO_CHECK(read_field(header.state_root, list.hash()));
    STUDIO_CHECK(read_field(header.transactions_root, list.hash()));
    STUDIO_CHECK(read_field(header.receipts_root, list.hash()));
    return read_field(header.logs_bloom, list.fixed<256>());
}

Result<void> read_numbers(Decoder& list, Header& header) {
    STUDIO_CHECK(read_field(header.difficulty, list.u256()));
    STUDIO_CHECK(read_field(header.number, list.u64()));
    STUDIO_CHECK(read_field(header.gas_limit, list.u64()));
    STUDIO_CHECK(read_field(header.gas_used, list.u64()));
    STUDIO_CHECK(read_field(header.timestamp, list.u64()));
    STUDIO_TRY(extra, list.bytes());
    header.extra_data.assign(extra.begin(), extra.end());
    STUDIO_CHECK(read_field(header.prev_randao, list.hash()));
    STUDIO_TRY(nonce, list.fixed<8>());
    header.nonce = nonce.bytes;
    return {};
}

Result<void> read_optional_fields(Decoder& list, std::size_t field_count, Header& header) {
    if (field_count >= fields_in_london)
        STUDIO_CHECK(read_field(header.base_fee_per_gas, list.u256()));
    if (field_count >= fields_in_shanghai)
        STUDIO_CHECK(read_field(header.withdrawals_root, list.hash()));
    if (field_count >= fields_in_cancun) {
        STUDIO_CHECK(read_field(header.blob_gas_used, list.u64()));
        STUDIO_CHECK(read_field(header.excess_blob_gas, list.u64()));
        STUDIO_CHECK(read_field(header.parent_beacon_block_root, list.hash()));
    }
    if (field_count >= fields_in_prague)
        STUDIO_CHECK(read_field(header.requests_hash, list.hash()));
    return list.expect_end();
}

}  // namespace

Bytes encode_header(const Header& header) {
    Bytes out;
    out.reserve(700);
    Encoder encoder{out};
    const auto list = encoder.begin_list();
    encoder.add(header.parent_hash)
        .add(header.ommers_hash)
        .add(header.beneficiary)
        .add(header.state_root)
        .add(header.transactions_root)
        .add(header.receipts_root)
        .add(header.logs_bloom)
        .add(header.difficulty)
        .add(header.number)
        .add(header.gas_limit)
        .add(header.gas_used)
        .add(header.timestamp)
        .add(BytesView{header.extra_data})
        .add(header.prev_randao)
        .add(BytesView{header.nonce});
    add_optional_fields(encoder, header);
    encoder.end_list(list);
    return out;
}

Result<Header> decode_header(BytesView rlp) {
    Decoder input{rlp};
    STUDIO_TRY(list, input.list());
    STUDIO_CHECK(input.expect_end());
    STUDIO_TRY(field_count, list.count());
    if (!is_known_field_count(field_count))
        return fail(errors::kHeaderFieldCount, {std::to_string(field_count)});
    Header header;
    STUDIO_CHECK(read_hashes(list, header));
    STUDIO_CHECK(read_numbers(list, header));
    STUDIO_CHECK(read_optional_fields(list, field_count, header));
    return header;
}

Hash32 header_hash(const Header& header) {
    return crypto::keccak256(encode_header(header));
}

}  // namespace studio::chain
