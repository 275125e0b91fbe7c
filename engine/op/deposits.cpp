// SPDX-License-Identifier: GPL-3.0-or-later
#include "deposits.hpp"

#include <crypto/keccak256.hpp>
#include <string>

#include "event_fields.hpp"
#include "op_errors.hpp"

namespace studio::op {
namespace {

enum class SourceDomain : std::uint8_t { user = 0, l1_attributes = 1, upgrade = 2 };

constexpr std::size_t least_opaque_data = 32 + 32 + 8 + 1;

Hash32 hash_of_pair(const Hash32& first, const Hash32& second) {
    return crypto::Keccak256{}.update(first.view()).update(second.view()).finish();
}

Hash32 source_hash(SourceDomain domain, const Hash32& input) {
    return hash_of_pair(Uint256{static_cast<std::uint64_t>(domain)}.to_hash(), input);
}

/// 0x1111000000000000000000000000000000001111
constexpr Uint256 alias_offset = [] {
    Address offset;
    offset[0] = offset[1] = offset[18] = offset[19] = 0x11;
    return Uint256::from_big_endian(offset.view());
}();

Result<void> read_opaque_data(BytesView opaque, const Address& to, chain::Transaction& deposit) {
    if (opaque.size() < least_opaque_data)
        return fail(errors::kDepositTooShort,
                    {std::to_string(opaque.size()), std::to_string(least_opaque_data)});
    FieldReader reader{opaque};
    deposit.mint = *reader.word();
    deposit.value = *reader.word();
    deposit.gas_limit = *reader.number<std::uint64_t>();
    const auto creates = *reader.number<std::uint8_t>();
    if (creates > 1)
        return fail(errors::kDepositBadFlag, {std::to_string(creates)});
    if (creates == 0)
        deposit.to = to;
    deposit.data.assign(reader.rest().begin(), reader.rest().end());
    return {};
}

}  // namespace

Hash32 user_deposit_source(const Hash32& l1_block_hash, std::uint64_t log_index) {
    return source_hash(SourceDomain::user, hash_of_pair(l1_block_hash, Uint256{log_index}.to_hash()));
}

Hash32 l1_attributes_source(const Hash32& l1_block_hash, std::uint64_t sequence_number) {
    return source_hash(SourceDomain::l1_attributes,
                       hash_of_pair(l1_block_hash, Uint256{sequence_number}.to_hash()));
}

Hash32 upgrade_source(std::string_view intent) {
    return source_hash(SourceDomain::upgrade, crypto::keccak256(bytes_of(intent)));
}

Address aliased(const Address& l1_contract) {
    return Address::right_aligned(
        (Uint256::from_big_endian(l1_contract.view()) + alias_offset).to_hash().view());
}

Address unaliased(const Address& l2_sender) {
    return Address::right_aligned(
        (Uint256::from_big_endian(l2_sender.view()) - alias_offset).to_hash().view());
}

Result<chain::Transaction> read_deposit(const chain::Log& event, const Hash32& source) {
    STUDIO_CHECK(expect_event(event, transaction_deposited_event, 4));
    if (!event.topics[3].is_zero())
        return fail(errors::kDepositUnknownVersion);
    chain::Transaction deposit;
    deposit.type = chain::TransactionType::deposit;
    deposit.source_hash = source;
    STUDIO_TRY(from, address_in(event.topics[1]));
    STUDIO_TRY(to, address_in(event.topics[2]));
    deposit.from = from;
    STUDIO_TRY(opaque, only_bytes(event.data));
    STUDIO_CHECK(read_opaque_data(opaque, to, deposit));
    return deposit;
}

Result<std::vector<chain::Transaction>> read_deposits(const std::vector<chain::Receipt>& receipts,
                                                      const Hash32& l1_block_hash, const Address& portal) {
    std::vector<chain::Transaction> deposits;
    std::uint64_t log_index = 0;
    for (const auto& receipt : receipts) {
        for (const auto& log : receipt.logs) {
            const auto index = log_index++;
            if (log.address != portal || !is_event(log, transaction_deposited_event))
                continue;
            STUDIO_TRY(deposit, read_deposit(log, user_deposit_source(l1_block_hash, index)));
            deposits.push_back(std::move(deposit));
        }
    }
    return deposits;
}

Bytes encode_opaque_data(const chain::Transaction& deposit) {
    Bytes out;
    out.reserve(least_opaque_data + deposit.data.size());
    append_number(out, deposit.mint);
    append_number(out, deposit.value);
    append_number(out, deposit.gas_limit);
    append_number(out, static_cast<std::uint8_t>(deposit.to ? 0 : 1));
    append(out, deposit.data);
    return out;
}

chain::Log deposit_log(const chain::Transaction& deposit, const Address& portal) {
    return {portal,
            {transaction_deposited_event, topic_of(deposit.from), topic_of(deposit.to.value_or(Address{})),
             Hash32{}},
            encode_only_bytes(encode_opaque_data(deposit))};
}

}  // namespace studio::op
