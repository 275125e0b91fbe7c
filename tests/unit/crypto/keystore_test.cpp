// SPDX-License-Identifier: GPL-3.0-or-later
// Real files of other wallets are in tests/spec_suites/basic.
#include <gtest/gtest.h>

#include <crypto/crypto_errors.hpp>
#include <crypto/keystore.hpp>
#include <functional>
#include <nlohmann/json.hpp>

namespace studio::crypto {

namespace {

using Json = nlohmann::json;

constexpr std::uint64_t kQuick = 2;  // scrypt's cost: these tests are not about time

/// One key file with the password "pass", made once.
class Keystore : public testing::Test {
protected:
    static void SetUpTestSuite() { document_ = encrypt_keystore(key_, "pass", kQuick).value(); }

    static const ErrorKind* refusal(const std::function<void(Json&)>& change,
                                    std::string_view password = "pass") {
        auto changed = document_;
        change(changed);
        const auto result = decrypt_keystore(changed, password);
        return result ? nullptr : result.error().kind;
    }

    static inline const SecretKey key_ = SecretKey::generate();
    static inline Json document_;
};

}  // namespace

TEST_F(Keystore, comes_back_with_the_password_and_only_with_it) {
    EXPECT_EQ(decrypt_keystore(document_, "pass").value(), key_);
    EXPECT_EQ(refusal([](Json&) {}, "Pass"), &errors::kKeystoreWrongPassword);
    EXPECT_EQ(refusal([](Json&) {}, ""), &errors::kKeystoreWrongPassword);
}

TEST_F(Keystore, holds_what_the_standard_asks_for) {
    EXPECT_EQ(document_["version"], 3);
    EXPECT_EQ(document_["crypto"]["cipher"], "aes-128-ctr");
    EXPECT_EQ(document_["crypto"]["kdfparams"]["n"], kQuick);
    EXPECT_EQ(document_["id"].get<std::string>().size(), 36U);
    EXPECT_EQ(document_["id"].get<std::string>()[14], '4');
    EXPECT_NE(encrypt_keystore(key_, "pass", kQuick).value()["crypto"], document_["crypto"]);
}

TEST_F(Keystore, damage_anywhere_is_found) {
    EXPECT_EQ(refusal([](Json& j) { j["crypto"]["ciphertext"].get_ref<std::string&>().replace(0, 2, "zz"); }),
              &errors::kKeystoreMalformed);
    EXPECT_EQ(refusal([](Json& j) {
                  auto& digit = j["crypto"]["ciphertext"].get_ref<std::string&>()[5];
                  digit = digit == '0' ? '1' : '0';
              }),
              &errors::kKeystoreWrongPassword);
    EXPECT_EQ(refusal([](Json& j) { j["address"] = std::string(40, '0'); }), &errors::kKeystoreWrongAddress);
    EXPECT_EQ(refusal([](Json& j) { j.erase("address"); }), nullptr);
}

TEST_F(Keystore, a_missing_or_malformed_member_is_named) {
    for (const auto* path : {"/version", "/crypto", "/crypto/cipher", "/crypto/ciphertext",
                             "/crypto/cipherparams", "/crypto/cipherparams/iv", "/crypto/mac", "/crypto/kdf",
                             "/crypto/kdfparams", "/crypto/kdfparams/salt", "/crypto/kdfparams/dklen",
                             "/crypto/kdfparams/n", "/crypto/kdfparams/r", "/crypto/kdfparams/p"}) {
        const Json::json_pointer pointer{path};
        EXPECT_EQ(refusal([&](Json& j) { j[pointer.parent_pointer()].erase(pointer.back()); }),
                  &errors::kKeystoreMalformed)
            << path;
        for (const Json& wrong : {Json(nullptr), Json(-1), Json(1.5), Json::array()})
            EXPECT_EQ(refusal([&](Json& j) { j[pointer] = wrong; }), &errors::kKeystoreMalformed)
                << path << wrong;
    }
    EXPECT_FALSE(decrypt_keystore(Json::array(), "pass"));
}

TEST_F(Keystore, what_is_not_supported_is_said) {
    EXPECT_EQ(refusal([](Json& j) { j["version"] = 4; }), &errors::kKeystoreUnsupported);
    EXPECT_EQ(refusal([](Json& j) { j["crypto"]["cipher"] = "aes-128-cbc"; }), &errors::kKeystoreUnsupported);
    EXPECT_EQ(refusal([](Json& j) { j["crypto"]["kdf"] = "argon2"; }), &errors::kKeystoreUnsupported);
}

TEST_F(Keystore, excessive_costs_are_refused_before_any_work) {
    const auto with = [this](std::uint64_t n, std::uint64_t r, std::uint64_t p) {
        return refusal([=](Json& j) { j["crypto"]["kdfparams"].update({{"n", n}, {"r", r}, {"p", p}}); });
    };
    EXPECT_EQ(with(1U << 21U, 8, 1), &errors::kKeystoreTooCostly);
    EXPECT_EQ(with(2, 65, 1), &errors::kKeystoreTooCostly);
    EXPECT_EQ(with(2, 13, 5), &errors::kKeystoreTooCostly);
    EXPECT_EQ(with(2, 1ULL << 33U, 1ULL << 33U), &errors::kKeystoreTooCostly);
    EXPECT_EQ(with(1U << 20U, 64, 1), &errors::kKeystoreTooCostly);  // 8 GiB
    EXPECT_EQ(with(3, 8, 1), &errors::kKeystoreMalformed);
    EXPECT_EQ(with(1, 8, 1), &errors::kKeystoreMalformed);
    EXPECT_EQ(refusal([](Json& j) {
                  j["crypto"]["kdf"] = "pbkdf2";
                  j["crypto"]["kdfparams"].update({{"c", 100'000'000}, {"prf", "hmac-sha256"}});
              }),
              &errors::kKeystoreTooCostly);
}

}  // namespace studio::crypto
