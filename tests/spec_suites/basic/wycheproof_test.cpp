// SPDX-License-Identifier: GPL-3.0-or-later
// Wycheproof's ECDSA vectors for secp256k1: edge cases of numbers, keys and encodings. The encodings (DER,
// P1363) are taken apart here, because Ethereum's are others; what is tested is verify() and
// recover_public_key().
#include <gtest/gtest.h>
#include <openssl/ecdsa.h>
#include <openssl/evp.h>

#include <base/uint256.hpp>
#include <codec/hex.hpp>
#include <crypto/secp256k1.hpp>
#include <map>
#include <memory>
#include <nlohmann/json.hpp>

#include "support/fixtures.hpp"

namespace studio::crypto {

namespace {

using Json = nlohmann::json;

/// The leftmost 32 bytes of the message's hash.
Hash32 digest_of(const Bytes& message, const std::string& algorithm) {
    static const std::map<std::string, std::pair<const EVP_MD*, std::size_t>> known{
        {"SHA-256", {EVP_sha256(), 32}},    {"SHA-512", {EVP_sha512(), 64}},
        {"SHA3-256", {EVP_sha3_256(), 32}}, {"SHA3-512", {EVP_sha3_512(), 64}},
        {"SHAKE128", {EVP_shake128(), 32}}, {"SHAKE256", {EVP_shake256(), 64}}};
    const auto [type, size] = known.at(algorithm);
    Bytes out(size);
    const std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> context{EVP_MD_CTX_new(), &EVP_MD_CTX_free};
    EVP_DigestInit_ex(context.get(), type, nullptr);
    EVP_DigestUpdate(context.get(), message.data(), message.size());
    if (algorithm.starts_with("SHAKE"))
        EVP_DigestFinalXOF(context.get(), out.data(), size);
    else
        EVP_DigestFinal_ex(context.get(), out.data(), nullptr);
    return Hash32::right_aligned(BytesView{out}.first(32));
}

std::optional<Signature> parse_p1363(const Bytes& bytes) {
    if (bytes.size() != 64)
        return std::nullopt;
    const BytesView view{bytes};
    return Signature{Hash32::right_aligned(view.first(32)), Hash32::right_aligned(view.last(32)), 0};
}

/// Only the one right encoding: what OpenSSL reads must come out of it again.
std::optional<Signature> parse_der(const Bytes& bytes) {
    const auto* at = bytes.data();
    const std::unique_ptr<ECDSA_SIG, decltype(&ECDSA_SIG_free)> parsed{
        d2i_ECDSA_SIG(nullptr, &at, static_cast<long>(bytes.size())), &ECDSA_SIG_free};
    if (!parsed)
        return std::nullopt;
    Bytes again(bytes.size() + 16);
    auto* end = again.data();
    const auto size = i2d_ECDSA_SIG(parsed.get(), nullptr);
    if (size != static_cast<int>(bytes.size()) || i2d_ECDSA_SIG(parsed.get(), &end) != size ||
        !std::equal(bytes.begin(), bytes.end(), again.begin()))
        return std::nullopt;
    const auto* r = ECDSA_SIG_get0_r(parsed.get());
    const auto* s = ECDSA_SIG_get0_s(parsed.get());
    Signature out;
    if (BN_is_negative(r) != 0 || BN_is_negative(s) != 0 || BN_bn2binpad(r, out.r.data(), 32) != 32 ||
        BN_bn2binpad(s, out.s.data(), 32) != 32)
        return std::nullopt;
    return out;
}

bool recovers_to(const Hash32& digest, Signature signature, const PublicKey& key) {
    for (std::uint8_t id = 0; id < 2; ++id) {
        signature.recovery_id = id;
        if (recover_public_key(digest, signature) == key)
            return true;
    }
    return false;
}

/// With so small an r the point's x may have been r + n, below the field's order p. Recovery then needs the
/// ids 2 and 3, which Ethereum does not have.
bool may_be_beyond_recovery(const Signature& signature) {
    const Uint256 p_minus_n{0x402da1722fc9baee, 0x4551231950b75fc4, 1, 0};
    return Uint256::from_big_endian(signature.r) < p_minus_n;
}

struct Vector {
    Json test;
    Hash32 digest;
    PublicKey key;
    std::optional<Signature> signature;
    bool only_low_s;
};

void check(const Vector& vector) {
    const bool expected = vector.test["result"] == "valid";
    const bool allowed = vector.signature && (!vector.only_low_s || is_low_s(*vector.signature));
    const bool valid = allowed && verify(vector.digest, *vector.signature, vector.key);
    EXPECT_EQ(valid, expected) << vector.test["comment"];
    EXPECT_TRUE(!valid || may_be_beyond_recovery(*vector.signature) ||
                recovers_to(vector.digest, *vector.signature, vector.key))
        << vector.test["comment"];
}

int check_group(const Json& group, bool is_p1363, bool only_low_s) {
    const auto key_bytes = codec::from_hex(group["publicKey"]["uncompressed"].get<std::string>()).value();
    const auto key = PublicKey::right_aligned(key_bytes);
    for (const auto& test : group["tests"]) {
        SCOPED_TRACE(test["tcId"].get<int>());
        const auto message = codec::from_hex(test["msg"].get<std::string>()).value();
        const auto bytes = codec::from_hex(test["sig"].get<std::string>()).value();
        check({test, digest_of(message, group["sha"].get<std::string>()), key,
               is_p1363 ? parse_p1363(bytes) : parse_der(bytes), only_low_s});
    }
    return static_cast<int>(group["tests"].size());
}

}  // namespace

TEST(Wycheproof, ecdsa_secp256k1) {
    const auto folder = test::fixture_folder("wycheproof");
    if (!folder)
        return;
    int count = 0;
    for (const auto& file : test::json_files_below(*folder)) {
        const auto name = file.filename().string();
        SCOPED_TRACE(name);
        const bool is_p1363 = name.find("p1363") != std::string::npos;
        const bool only_low_s = name.find("bitcoin") != std::string::npos;
        const auto document = test::read_json(file);
        for (const auto& group : document["testGroups"])
            count += check_group(group, is_p1363, only_low_s);
    }
    EXPECT_GT(count, 4'000);
}

}  // namespace studio::crypto
