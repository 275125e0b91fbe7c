// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <codec/hex.hpp>
#include <crypto/keystore.hpp>
#include <nlohmann/json.hpp>

#include "support/fixtures.hpp"

namespace studio::crypto {

TEST(KeyStoreSuite, every_key_file_opens_with_its_password_only) {
    const auto folder = test::fixture_folder("basic");
    if (!folder)
        return;
    const auto cases = test::read_json(*folder / "KeyStoreTests/basic_tests.json");
    for (const auto& [name, test] : cases.items()) {
        SCOPED_TRACE(name);
        const auto expected = codec::fixed_from_hex<32>(test["priv"].get<std::string>()).value();
        const auto password = test["password"].get<std::string>();

        const auto key = decrypt_keystore(test["json"], password);

        ASSERT_TRUE(key) << key.error().english();
        EXPECT_EQ(key->bytes(), expected);
        EXPECT_FALSE(decrypt_keystore(test["json"], password + "x"));
    }
}

}  // namespace studio::crypto
