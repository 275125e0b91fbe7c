// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>
#include <codec/hex.hpp>
#include <crypto/p256.hpp>
#include <crypto/sha256.hpp>

namespace studio::crypto {
namespace {

Hash32 word(std::string_view digits) {
    return *codec::fixed_from_hex<32>(digits);
}

/// RFC 6979, A.2.5: P-256 with SHA-256, message "sample".
struct Sample {
    Hash32 digest = sha256(Bytes{'s', 'a', 'm', 'p', 'l', 'e'});
    Hash32 r = word("EFD48B2AACB6A8FD1140DD9CD45E81D69D2C877B56AAF991C34D0EA84EAF3716");
    Hash32 s = word("F7CB1C942D657C41D436C7A1B6E29F65F3E900DBB9AFF4064DC4AB2F843ACDA8");
    Hash32 x = word("60FED4BA255A9D31C961EB74C6356D68C049B8923B61FA6CE669622E60F29FB6");
    Hash32 y = word("7903FE1008B8BC99A41AE9E95628BC64F2F1B20C2D7E9F5177A3C294D4462299");

    bool verifies() const { return verify_p256(digest, r, s, x, y); }
};

TEST(P256, AcceptsTheSignatureOfTheRfc) {
    EXPECT_TRUE(Sample{}.verifies());
}

TEST(P256, RefusesWhatDoesNotBelongTogether) {
    Sample sample;
    sample.digest[0] ^= 1;
    EXPECT_FALSE(sample.verifies());
    sample = {};
    sample.s[31] ^= 1;
    EXPECT_FALSE(sample.verifies());
}

TEST(P256, RefusesPointsAndNumbersOutOfRange) {
    Sample sample;
    sample.y[31] ^= 1;  // no point of the curve
    EXPECT_FALSE(sample.verifies());
    sample = {};
    sample.r = {};
    EXPECT_FALSE(sample.verifies());
    sample = {};
    sample.s.bytes.fill(0xff);
    EXPECT_FALSE(sample.verifies());
    sample = {};
    sample.x = sample.y = {};
    EXPECT_FALSE(sample.verifies());
}

}  // namespace
}  // namespace studio::crypto
