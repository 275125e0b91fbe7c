// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gtest/gtest.h>

#include <chain/transaction.hpp>
#include <codec/hex.hpp>

namespace studio::chain::testing {

template <std::size_t N>
FixedBytes<N> filled(std::uint8_t byte) {
    FixedBytes<N> out;
    out.bytes.fill(byte);
    return out;
}
inline crypto::SecretKey key_of(std::uint8_t byte) {
    return *crypto::SecretKey::from_bytes(filled<32>(byte));
}
inline Bytes hex(std::string_view text) {
    return *codec::from_hex(text);
}

inline constexpr std::array all_types{TransactionType::legacy,     TransactionType::access_list,
                                      TransactionType::fee_market, TransactionType::blob,
                                      TransactionType::set_code,   TransactionType::deposit};

/// A transaction that uses every field its type has.
inline Transaction sample(TransactionType type) {
    Transaction transaction;
    transaction.type = type;
    transaction.gas_limit = 100'000;
    transaction.to = filled<20>(0x35);
    transaction.value = Uint256{0, 7, 0, 0};
    transaction.data = {0xCA, 0xFE};
    if (type == TransactionType::deposit) {
        transaction.source_hash = filled<32>(0xD0);
        transaction.from = filled<20>(0x11);
        transaction.mint = 1000;
        return transaction;
    }
    transaction.chain_id = 901;
    transaction.nonce = 9;
    transaction.max_fee_per_gas = 20'000'000'000;
    transaction.max_priority_fee_per_gas = type > TransactionType::access_list ? 5 : 20'000'000'000;
    if (type != TransactionType::legacy)
        transaction.access_list = {{filled<20>(1), {filled<32>(2), filled<32>(3)}}, {filled<20>(4), {}}};
    if (type == TransactionType::blob) {
        transaction.max_fee_per_blob_gas = 77;
        transaction.blob_versioned_hashes = {filled<32>(1)};
    }
    if (type == TransactionType::set_code)
        transaction.authorizations = {
            sign_authorization({901, filled<20>(0xDD), 4, {}, {}, {}, {}}, key_of(0x21)),
            sign_authorization({0, Address{}, 0, {}, {}, {}, {}}, key_of(0x22))};
    return transaction;
}
inline SignedTransaction signed_sample(TransactionType type) {
    return type == TransactionType::deposit ? *seal_transaction(sample(type))
                                            : sign_transaction(sample(type), key_of(0x46));
}

}  // namespace studio::chain::testing
