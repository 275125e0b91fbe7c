// SPDX-License-Identifier: GPL-3.0-or-later
// BasicTests. Left out: crypto.json, whose two cases are the encryption of the peer-to-peer protocol, which
// the product does not speak; and the signatures in keyaddrtest.json, which are not over the Keccak-256 of
// the empty string as their name says: the file does not tell over what.
#include <gtest/gtest.h>

#include <codec/hex.hpp>
#include <codec/rlp.hpp>
#include <crypto/keccak256.hpp>
#include <crypto/secp256k1.hpp>
#include <nlohmann/json.hpp>

#include "support/fixtures.hpp"

namespace studio::crypto {

namespace {

using Json = nlohmann::json;

SecretKey key_of(const Json& test) {
    return SecretKey::from_bytes(codec::fixed_from_hex<32>(test["key"].get<std::string>()).value()).value();
}

/// The first six items of a legacy transaction, which are what is signed, encoded one after another.
Bytes signed_items(codec::rlp::Decoder& transaction) {
    Bytes out;
    for (int i = 0; i < 6; ++i) {
        const auto item = transaction.raw().value();
        out.insert(out.end(), item.begin(), item.end());
    }
    return out;
}

}  // namespace

TEST(KeySuite, keys_and_addresses) {
    const auto folder = test::fixture_folder("basic");
    if (!folder)
        return;
    const auto cases = test::read_json(*folder / "BasicTests/keyaddrtest.json");
    for (const auto& test : cases) {
        const auto seed = test["seed"].get<std::string>();
        SCOPED_TRACE(seed);
        const auto key = key_of(test);
        const auto address = codec::fixed_from_hex<20>(test["addr"].get<std::string>()).value();

        EXPECT_EQ(keccak256(bytes_of(seed)), key.bytes());
        EXPECT_EQ(address_of(key), address);
        EXPECT_EQ(recover_address(keccak256({}), sign(keccak256({}), key)), address);
    }
}

TEST(KeySuite, signed_transactions_recover_to_their_sender) {
    const auto folder = test::fixture_folder("basic");
    if (!folder)
        return;
    const auto cases = test::read_json(*folder / "BasicTests/txtest.json");
    for (const auto& test : cases) {
        const auto encoded = codec::from_hex(test["signed"].get<std::string>()).value();
        codec::rlp::Decoder input{encoded};
        auto transaction = input.list().value();
        Bytes unsigned_transaction;
        const auto items = signed_items(transaction);
        codec::rlp::append_list_header(unsigned_transaction, items.size());
        unsigned_transaction.insert(unsigned_transaction.end(), items.begin(), items.end());
        const auto v = transaction.u64().value();
        const auto r = transaction.u256().value().to_hash();
        const auto s = transaction.u256().value().to_hash();

        const auto sender =
            recover_address(keccak256(unsigned_transaction), {r, s, static_cast<std::uint8_t>(v - 27)});

        EXPECT_EQ(sender, address_of(key_of(test)));
        EXPECT_TRUE(transaction.expect_end());
    }
}

}  // namespace studio::crypto
