// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <codec/hex.hpp>
#include <crypto/scrypt.hpp>

namespace studio::crypto {

namespace {

std::string derived(std::string_view password, std::string_view salt, const ScryptCost& cost) {
    FixedBytes<64> out;
    EXPECT_TRUE(derive_scrypt(password, bytes_of(salt), cost, out.bytes));
    return codec::to_hex(out);
}

}  // namespace

// RFC 7914, section 12.
TEST(Scrypt, gives_the_published_keys) {
    EXPECT_EQ(derived("", "", {16, 1, 1}),
              "0x77d6576238657b203b19ca42c18a0497f16b4844e3074ae8dfdffa3fede21442"
              "fcd0069ded0948f8326a753a0fc81f17e8d3e0fb2e0d3628cf35e20c38d18906");
    EXPECT_EQ(derived("password", "NaCl", {1024, 8, 16}),
              "0xfdbabe1c9d3472007856e7190d01e9fe7c6ad7cbc8237830e77376634b373162"
              "2eaf30d92e22a3886ff109279d9830dac727afb94a83ee6d8360cbdfa2cc0640");
}

// The whole of this is checked by a key file of the suite (tests/spec_suites/basic); here the smallest such
// cost.
TEST(Scrypt, takes_costs_beyond_the_rfc) {
    EXPECT_NE(derived("password", "NaCl", {1U << 16U, 1, 1}), derived("password", "NaCl", {1U << 17U, 1, 1}));
}

}  // namespace studio::crypto
