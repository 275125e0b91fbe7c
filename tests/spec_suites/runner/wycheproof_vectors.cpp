// SPDX-License-Identifier: GPL-3.0-or-later
// Wycheproof's ECDSA vectors for secp256k1: edge cases of numbers, keys and encodings. The encodings (DER,
// P1363) are taken apart here, because Ethereum's are others; what is tested is verify() and
// recover_public_key().
#include <openssl/ecdsa.h>
#include <openssl/evp.h>

#include <algorithm>
#include <base/uint256.hpp>
#include <codec/hex.hpp>
#include <crypto/secp256k1.hpp>
#include <map>
#include <memory>

#include "basic_suites.hpp"
#include "fixture_json.hpp"

namespace studio::spec_suites {
namespace {

using crypto::PublicKey;
using crypto::Signature;
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
        if (crypto::recover_public_key(digest, signature) == key)
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

/// The encoding and the rules that the file's name tells.
struct Form {
    bool is_p1363;
    bool only_low_s;
};

void run_vector(const std::string& name, const Json& group, const Json& test, Form form, Tally& tally) {
    const auto key = PublicKey::right_aligned(
        codec::from_hex(group.at("publicKey").at("uncompressed").get<std::string>()).value());
    const auto digest = digest_of(codec::from_hex(test.at("msg").get<std::string>()).value(),
                                  group.at("sha").get<std::string>());
    const auto bytes = codec::from_hex(test.at("sig").get<std::string>()).value();
    const auto signature = form.is_p1363 ? parse_p1363(bytes) : parse_der(bytes);
    const bool allowed = signature && (!form.only_low_s || crypto::is_low_s(*signature));
    const bool valid = allowed && crypto::verify(digest, *signature, key);
    const bool recovers =
        !valid || may_be_beyond_recovery(*signature) || recovers_to(digest, *signature, key);
    tally.compare(name + " " + test.at("comment").get<std::string>(), test.at("result").get<std::string>(),
                  std::string{valid ? "valid" : "invalid"} + (recovers ? "" : ", another key recovered"));
}

}  // namespace

void run_wycheproof_groups(const std::filesystem::path& file, const nlohmann::json& document, Tally& tally) {
    const auto file_name = file.filename().string();
    const Form form{file_name.find("p1363") != std::string::npos,
                    file_name.find("bitcoin") != std::string::npos};
    for (const auto& group : document.at("testGroups"))
        for (const auto& test : group.at("tests"))
            if (const auto name = file_name + " " + std::to_string(test.at("tcId").get<int>());
                tally.takes(name))
                run_vector(name, group, test, form, tally);
}

}  // namespace studio::spec_suites
