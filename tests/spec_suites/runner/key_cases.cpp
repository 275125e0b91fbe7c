// SPDX-License-Identifier: GPL-3.0-or-later
#include <codec/hex.hpp>
#include <codec/rlp.hpp>
#include <crypto/keccak256.hpp>
#include <crypto/keystore.hpp>
#include <crypto/secp256k1.hpp>

#include "basic_suites.hpp"
#include "fixture_json.hpp"

namespace studio::spec_suites {
namespace {

using Json = nlohmann::json;

crypto::SecretKey key_of(const Json& test) {
    return crypto::SecretKey::from_bytes(codec::fixed_from_hex<32>(test.at("key").get<std::string>()).value())
        .value();
}

/// Key and address of a seed. The file's signatures are not compared: they are not over the Keccak-256 of the
/// empty string as their name says, and the file does not tell over what. What is signed here must recover.
void run_address(const std::string& name, const Json& test, Tally& tally) {
    const auto key = key_of(test);
    const auto address = codec::to_hex(crypto::address_of(key));
    const auto digest = crypto::keccak256({});
    const auto recovered = crypto::recover_address(digest, crypto::sign(digest, key));
    const auto expected = "0x" + test.at("addr").get<std::string>();
    tally.compare(name, codec::to_hex(key.bytes()) + " " + expected + " " + expected,
                  codec::to_hex(crypto::keccak256(bytes_of(test.at("seed").get<std::string>()))) + " " +
                      address + " " + (recovered ? codec::to_hex(*recovered) : "nobody"));
}

/// The sender of a legacy transaction in the form before EIP-155, by its signature alone.
std::optional<Address> sender_of(const Bytes& encoded) {
    codec::rlp::Decoder input{encoded};
    auto transaction = input.list().value();
    Bytes items;
    for (int i = 0; i < 6; ++i) {
        const auto item = transaction.raw().value();
        items.insert(items.end(), item.begin(), item.end());
    }
    Bytes unsigned_transaction;
    codec::rlp::append_list_header(unsigned_transaction, items.size());
    unsigned_transaction.insert(unsigned_transaction.end(), items.begin(), items.end());
    const auto v = transaction.u64().value();
    const auto r = transaction.u256().value().to_hash();
    const auto s = transaction.u256().value().to_hash();
    return crypto::recover_address(crypto::keccak256(unsigned_transaction),
                                   {r, s, static_cast<std::uint8_t>(v - 27)});
}

}  // namespace

void run_key_cases(const std::filesystem::path& file, const nlohmann::json& cases, Tally& tally) {
    const auto file_name = file.filename().string();
    if (!cases.is_array())
        return tally.skip();
    std::size_t index = 0;
    for (const auto& test : cases) {
        const auto name = file_name + " " + std::to_string(index++);
        if (!tally.takes(name))
            continue;
        if (test.contains("addr")) {
            run_address(name, test, tally);
        } else if (test.contains("signed")) {
            const auto sender = sender_of(to_bytes(test.at("signed")));
            tally.compare(name, codec::to_hex(crypto::address_of(key_of(test))),
                          sender ? codec::to_hex(*sender) : "nobody");
        } else {
            tally.skip();
        }
    }
}

/// Each key file must open with its password, and with no other.
void run_keystore_cases(const std::filesystem::path& file, const nlohmann::json& cases, Tally& tally) {
    for (const auto& [title, test] : cases.items()) {
        const auto name = file.filename().string() + " " + title;
        if (!tally.takes(name))
            continue;
        const auto password = test.at("password").get<std::string>();
        const auto key = crypto::decrypt_keystore(test.at("json"), password);
        const bool opens_with_another = crypto::decrypt_keystore(test.at("json"), password + "x").has_value();
        const auto expected = codec::fixed_from_hex<32>(test.at("priv").get<std::string>()).value();
        tally.compare(name, codec::to_hex(expected),
                      opens_with_another ? "opens with a wrong password"
                      : key              ? codec::to_hex(key->bytes())
                                         : key.error().english());
    }
}

}  // namespace studio::spec_suites
