// SPDX-License-Identifier: GPL-3.0-or-later
#include "withdrawal.hpp"

#include <chain/predeploys.hpp>
#include <crypto/keccak256.hpp>

#include "event_fields.hpp"
#include "op_errors.hpp"

namespace studio::op {
namespace {

/// Where `data` begins: after the words of six arguments, or in the event, of the four that are not indexed.
constexpr Uint256 data_offset{6 * 32};
constexpr Uint256 data_offset_in_event{4 * 32};

Uint256 as_number(const Address& address) {
    return Uint256::from_big_endian(address.view());
}

}  // namespace

Hash32 withdrawal_hash(const Withdrawal& w) {
    Bytes encoded;
    for (const auto& word :
         {w.nonce, as_number(w.sender), as_number(w.target), w.value, w.gas_limit, data_offset})
        append_number(encoded, word);
    append_last_bytes(encoded, w.data);
    return crypto::keccak256(encoded);
}

Hash32 withdrawal_slot(const Hash32& hash) {
    constexpr Hash32 mapping_slot;  // sentMessages is the contract's first variable
    return crypto::Keccak256{}.update(hash.view()).update(mapping_slot.view()).finish();
}

Result<Withdrawal> read_withdrawal(const chain::Log& event) {
    STUDIO_CHECK(expect_event(event, message_passed_event, 4));
    Withdrawal out;
    out.nonce = Uint256::from_big_endian(event.topics[1].view());
    STUDIO_TRY(sender, address_in(event.topics[2]));
    STUDIO_TRY(target, address_in(event.topics[3]));
    out.sender = sender;
    out.target = target;
    FieldReader data{event.data};
    const auto value = data.word();
    const auto gas_limit = data.word();
    const auto offset = data.word();
    const auto hash = data.fixed<32>();
    if (!hash || *offset != data_offset_in_event)
        return fail(errors::kEventBadLayout);
    out.value = *value;
    out.gas_limit = *gas_limit;
    STUDIO_TRY(content, read_last_bytes(data));
    out.data.assign(content.begin(), content.end());
    if (withdrawal_hash(out) != *hash)
        return fail(errors::kWithdrawalOtherHash);
    return out;
}

chain::Log withdrawal_log(const Withdrawal& w) {
    chain::Log log{chain::message_passer,
                   {message_passed_event, w.nonce.to_hash(), topic_of(w.sender), topic_of(w.target)},
                   {}};
    for (const auto& word : {w.value, w.gas_limit, data_offset_in_event})
        append_number(log.data, word);
    append(log.data, withdrawal_hash(w).view());
    append_last_bytes(log.data, w.data);
    return log;
}

}  // namespace studio::op
