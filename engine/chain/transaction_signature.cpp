// SPDX-License-Identifier: GPL-3.0-or-later
#include <crypto/keccak256.hpp>

#include "chain_errors.hpp"
#include "transaction.hpp"
#include "transaction_fields.hpp"

namespace studio::chain {
namespace {

using codec::rlp::Encoder;

/// EIP-7702: what an authority signs.
Hash32 authorization_hash(const Authorization& authorization) {
    Bytes out{authorization_magic};
    Encoder encoder{out};
    const auto list = encoder.begin_list();
    encoder.add(authorization.chain_id).add(authorization.address).add(authorization.nonce);
    encoder.end_list(list);
    return crypto::keccak256(out);
}

std::optional<Address> recover_authority(const Authorization& authorization) {
    if (authorization.y_parity > Uint256{1})
        return std::nullopt;
    const crypto::Signature signature{authorization.r.to_hash(), authorization.s.to_hash(),
                                      static_cast<std::uint8_t>(authorization.y_parity.low64())};
    if (!crypto::is_low_s(signature))
        return std::nullopt;
    return crypto::recover_address(authorization_hash(authorization), signature);
}

/// A signed one's v says more than its parity; this one's is zero.
Bytes encode_unsigned_legacy(const Transaction& transaction) {
    Bytes out;
    Encoder encoder{out};
    const auto list = encoder.begin_list();
    add_unsigned_fields(encoder, transaction);
    encoder.add(std::uint64_t{0}).add(std::uint64_t{0}).add(std::uint64_t{0});
    encoder.end_list(list);
    return out;
}

SignedTransaction with_hash(Transaction transaction, const Address& sender, Bytes encoded) {
    recover_authorities(transaction);
    const auto hash = crypto::keccak256(encoded);
    return {std::move(transaction), sender, hash, std::move(encoded)};
}

}  // namespace

Hash32 signing_hash(const Transaction& transaction) {
    Bytes out;
    out.reserve(128 + transaction.data.size());
    if (transaction.type != TransactionType::legacy)
        out.push_back(static_cast<std::uint8_t>(transaction.type));
    Encoder encoder{out};
    const auto list = encoder.begin_list();
    add_unsigned_fields(encoder, transaction);
    if (transaction.type == TransactionType::legacy && transaction.chain_id)
        encoder.add(*transaction.chain_id).add(std::uint64_t{0}).add(std::uint64_t{0});  // EIP-155
    encoder.end_list(list);
    return crypto::keccak256(out);
}

Result<Address> recover_sender(const Transaction& transaction, HighS high_s) {
    if (transaction.type == TransactionType::deposit)
        return transaction.from;
    if (high_s == HighS::refused && !crypto::is_low_s(transaction.signature))
        return fail(errors::kSignatureHighS);
    const auto sender = crypto::recover_address(signing_hash(transaction), transaction.signature);
    if (!sender)
        return fail(errors::kSignatureInvalid);
    return *sender;
}

void recover_authorities(Transaction& transaction) {
    for (auto& authorization : transaction.authorizations)
        authorization.authority = recover_authority(authorization);
}

Result<SignedTransaction> read_signed_transaction(BytesView encoded, HighS high_s) {
    STUDIO_TRY(transaction, decode_transaction(encoded));
    STUDIO_TRY(sender, recover_sender(transaction, high_s));
    return with_hash(std::move(transaction), sender, Bytes(encoded.begin(), encoded.end()));
}

Result<SignedTransaction> seal_transaction(Transaction transaction) {
    STUDIO_TRY(sender, recover_sender(transaction));
    auto encoded = encode_transaction(transaction);
    return with_hash(std::move(transaction), sender, std::move(encoded));
}

SignedTransaction seal_unsigned(Transaction transaction, const Address& sender) {
    transaction.signature = {};
    auto encoded = transaction.type == TransactionType::legacy ? encode_unsigned_legacy(transaction)
                                                               : encode_transaction(transaction);
    return with_hash(std::move(transaction), sender, std::move(encoded));
}

Authorization sign_authorization(Authorization authorization, const crypto::SecretKey& key) {
    const auto signature = crypto::sign(authorization_hash(authorization), key);
    authorization.y_parity = signature.recovery_id;
    authorization.r = Uint256::from_big_endian(signature.r.view());
    authorization.s = Uint256::from_big_endian(signature.s.view());
    authorization.authority = crypto::address_of(key);
    return authorization;
}

SignedTransaction sign_transaction(Transaction transaction, const crypto::SecretKey& key) {
    transaction.signature = crypto::sign(signing_hash(transaction), key);
    auto encoded = encode_transaction(transaction);
    return with_hash(std::move(transaction), crypto::address_of(key), std::move(encoded));
}

}  // namespace studio::chain
