// SPDX-License-Identifier: GPL-3.0-or-later
#include "keystore.hpp"

#include <openssl/crypto.h>
#include <openssl/evp.h>

#include <array>
#include <base/assert.hpp>
#include <base/hex_digits.hpp>
#include <bit>
#include <memory>
#include <nlohmann/json.hpp>
#include <string>

#include "crypto_errors.hpp"
#include "keccak256.hpp"
#include "random_bytes.hpp"
#include "scrypt.hpp"

namespace studio::crypto {

namespace {

using Json = nlohmann::json;

constexpr std::size_t kKeySize = 32;
constexpr std::size_t kAesKeySize = 16;  // the first half of the derived key; the second one keys the MAC
constexpr std::size_t kVectorSize = 16;
constexpr std::uint64_t kVersion = 3;
constexpr std::uint64_t kScryptR = 8;
constexpr std::uint64_t kScryptP = 1;

/// 32 secret bytes, wiped when they go.
struct SecretBytes {
    Hash32 bytes;
    SecretBytes() = default;
    SecretBytes(const SecretBytes&) = delete;
    SecretBytes(SecretBytes&& other) noexcept : bytes{other.bytes} {}
    SecretBytes& operator=(const SecretBytes&) = delete;
    ~SecretBytes() { OPENSSL_cleanse(bytes.data(), bytes.size()); }
};

tl::unexpected<Error> malformed(const char* member) {
    return fail(errors::kKeystoreMalformed, {member});
}

Result<const Json*> object_member(const Json& object, const char* name) {
    const auto found = object.find(name);
    if (found == object.end() || !found->is_object())
        return malformed(name);
    return &*found;
}

Result<std::string> text_member(const Json& object, const char* name) {
    const auto found = object.find(name);
    if (found == object.end() || !found->is_string())
        return malformed(name);
    return found->get<std::string>();
}

Result<std::uint64_t> count_member(const Json& object, const char* name) {
    const auto found = object.find(name);
    if (found == object.end() || !found->is_number_integer())
        return malformed(name);
    const bool is_positive =
        found->is_number_unsigned() ? found->get<std::uint64_t>() > 0 : found->get<std::int64_t>() > 0;
    if (!is_positive)
        return malformed(name);
    return found->get<std::uint64_t>();
}

Result<Bytes> hex_member(const Json& object, const char* name) {
    STUDIO_TRY(text, text_member(object, name));
    std::string_view digits = text;
    if (digits.starts_with("0x"))
        digits.remove_prefix(2);
    Bytes out(digits.size() / 2);
    if (out.size() > limits::kKeystoreMaxFieldBytes || !read_hex_digits(digits, out))
        return malformed(name);
    return out;
}

Result<void> expect_text(const Json& object, const char* name, std::string_view expected) {
    STUDIO_TRY(text, text_member(object, name));
    if (text != expected)
        return fail(errors::kKeystoreUnsupported, {name, text});
    return {};
}

Result<void> expect_at_most(const char* name, std::uint64_t value, std::uint64_t limit) {
    if (value > limit)
        return fail(errors::kKeystoreTooCostly, {name, std::to_string(value), std::to_string(limit)});
    return {};
}

Result<SecretBytes> derive_by_scrypt(std::string_view password, BytesView salt, const ScryptCost& cost) {
    SecretBytes out;
    if (!derive_scrypt(password, salt, cost, out.bytes.bytes))
        return fail(errors::kKeystoreDerivationFailed);
    return out;
}

Result<SecretBytes> derive_by_scrypt(const Json& parameters, BytesView salt, std::string_view password) {
    STUDIO_TRY(n, count_member(parameters, "n"));
    STUDIO_TRY(r, count_member(parameters, "r"));
    STUDIO_TRY(p, count_member(parameters, "p"));
    STUDIO_CHECK(expect_at_most("n", n, limits::kKeystoreMaxScryptN));
    STUDIO_CHECK(expect_at_most("r", r, limits::kKeystoreMaxScryptRp));
    STUDIO_CHECK(expect_at_most("p", p, limits::kKeystoreMaxScryptRp));
    STUDIO_CHECK(expect_at_most("r * p", r * p, limits::kKeystoreMaxScryptRp));
    if (!std::has_single_bit(n) || n < 2)
        return malformed("n");
    const ScryptCost cost{n, r, p};
    STUDIO_CHECK(expect_at_most("memory", cost.memory_bytes(), limits::kKeystoreMaxScryptMemory));
    return derive_by_scrypt(password, salt, cost);
}

Result<SecretBytes> derive_by_pbkdf2(const Json& parameters, BytesView salt, std::string_view password) {
    STUDIO_CHECK(expect_text(parameters, "prf", "hmac-sha256"));
    STUDIO_TRY(rounds, count_member(parameters, "c"));
    STUDIO_CHECK(expect_at_most("c", rounds, limits::kKeystoreMaxPbkdf2Rounds));
    SecretBytes out;
    if (PKCS5_PBKDF2_HMAC(password.data(), static_cast<int>(password.size()), salt.data(),
                          static_cast<int>(salt.size()), static_cast<int>(rounds), EVP_sha256(),
                          static_cast<int>(out.bytes.size()), out.bytes.data()) != 1)
        return fail(errors::kKeystoreDerivationFailed);
    return out;
}

/// Both functions give the same first 32 bytes whatever length is asked for, and no more are used.
Result<SecretBytes> derive_key(const Json& crypto, std::string_view password) {
    STUDIO_TRY(parameters, object_member(crypto, "kdfparams"));
    STUDIO_TRY(length, count_member(*parameters, "dklen"));
    if (length < kKeySize)
        return malformed("dklen");
    STUDIO_TRY(salt, hex_member(*parameters, "salt"));
    STUDIO_TRY(kdf, text_member(crypto, "kdf"));
    if (kdf == "scrypt")
        return derive_by_scrypt(*parameters, salt, password);
    if (kdf == "pbkdf2")
        return derive_by_pbkdf2(*parameters, salt, password);
    return fail(errors::kKeystoreUnsupported, {"kdf", kdf});
}

Hash32 authentication_code(const SecretBytes& derived, BytesView ciphertext) {
    return Keccak256{}.update(derived.bytes.view().last(kAesKeySize)).update(ciphertext).finish();
}

/// Encryption and decryption alike: the counter mode adds the same stream.
void apply_aes_128_ctr(const SecretBytes& derived, BytesView vector, BytesView in, std::uint8_t* out) {
    const std::unique_ptr<EVP_CIPHER_CTX, decltype(&EVP_CIPHER_CTX_free)> context{EVP_CIPHER_CTX_new(),
                                                                                  &EVP_CIPHER_CTX_free};
    int written = 0;
    const bool done =
        EVP_EncryptInit_ex(context.get(), EVP_aes_128_ctr(), nullptr, derived.bytes.data(), vector.data()) ==
            1 &&
        EVP_EncryptUpdate(context.get(), out, &written, in.data(), static_cast<int>(in.size())) == 1;
    STUDIO_ASSERT(done && written == static_cast<int>(in.size()));
}

/// The address is optional and not covered by the MAC: it must be right when it is there.
Result<void> check_address(const Json& document, const SecretKey& key) {
    if (!document.contains("address"))
        return {};
    STUDIO_TRY(bytes, hex_member(document, "address"));
    if (bytes.size() != Address::size() || Address::right_aligned(bytes) != address_of(key))
        return fail(errors::kKeystoreWrongAddress);
    return {};
}

std::string hex_text(BytesView bytes) {
    std::string out;
    append_hex_digits(out, bytes);
    return out;
}

/// RFC 4122, section 4.4.
std::string random_uuid() {
    FixedBytes<16> bytes;
    fill_random(bytes.bytes);
    bytes[6] = static_cast<std::uint8_t>((bytes[6] & 0x0FU) | 0x40U);
    bytes[8] = static_cast<std::uint8_t>((bytes[8] & 0x3FU) | 0x80U);
    auto out = hex_text(bytes);
    for (const std::size_t at : {8U, 13U, 18U, 23U})
        out.insert(at, "-");
    return out;
}

}  // namespace

Result<SecretKey> decrypt_keystore(const Json& document, std::string_view password) {
    if (!document.is_object())
        return malformed("the document");
    STUDIO_TRY(version, count_member(document, "version"));
    if (version != kVersion)
        return fail(errors::kKeystoreUnsupported, {"version", std::to_string(version)});
    STUDIO_TRY(crypto, object_member(document, document.contains("Crypto") ? "Crypto" : "crypto"));
    STUDIO_CHECK(expect_text(*crypto, "cipher", "aes-128-ctr"));
    STUDIO_TRY(ciphertext, hex_member(*crypto, "ciphertext"));
    if (ciphertext.empty() || ciphertext.size() > kKeySize)
        return malformed("ciphertext");
    STUDIO_TRY(cipher_parameters, object_member(*crypto, "cipherparams"));
    STUDIO_TRY(vector, hex_member(*cipher_parameters, "iv"));
    if (vector.size() != kVectorSize)
        return malformed("iv");
    STUDIO_TRY(mac, hex_member(*crypto, "mac"));
    if (mac.size() != Hash32::size())
        return malformed("mac");
    STUDIO_TRY(derived, derive_key(*crypto, password));
    const auto expected = authentication_code(derived, ciphertext);
    if (CRYPTO_memcmp(expected.data(), mac.data(), mac.size()) != 0)
        return fail(errors::kKeystoreWrongPassword);
    SecretBytes secret;
    apply_aes_128_ctr(derived, vector, ciphertext, secret.bytes.data() + kKeySize - ciphertext.size());
    auto key = SecretKey::from_bytes(secret.bytes);
    if (!key)
        return fail(errors::kKeystoreBadKey);
    STUDIO_CHECK(check_address(document, *key));
    return *key;
}

Result<Json> encrypt_keystore(const SecretKey& key, std::string_view password, std::uint64_t scrypt_n) {
    STUDIO_ASSERT(std::has_single_bit(scrypt_n) && scrypt_n >= 2 && scrypt_n <= limits::kKeystoreMaxScryptN);
    Hash32 salt;
    fill_random(salt.bytes);
    FixedBytes<kVectorSize> vector;
    fill_random(vector.bytes);
    STUDIO_TRY(derived, derive_by_scrypt(password, salt, ScryptCost{scrypt_n, kScryptR, kScryptP}));
    Hash32 ciphertext;
    apply_aes_128_ctr(derived, vector, key.bytes(), ciphertext.data());
    return Json{{"version", kVersion},
                {"id", random_uuid()},
                {"address", hex_text(address_of(key))},
                {"crypto",
                 {{"cipher", "aes-128-ctr"},
                  {"ciphertext", hex_text(ciphertext)},
                  {"cipherparams", {{"iv", hex_text(vector)}}},
                  {"kdf", "scrypt"},
                  {"kdfparams",
                   {{"dklen", kKeySize},
                    {"n", scrypt_n},
                    {"r", kScryptR},
                    {"p", kScryptP},
                    {"salt", hex_text(salt)}}},
                  {"mac", hex_text(authentication_code(derived, ciphertext))}}}};
}

}  // namespace studio::crypto
