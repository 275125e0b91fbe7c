// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <codec/fastlz.hpp>
#include <codec/hex.hpp>

namespace studio::codec {
namespace {

Bytes hex(const char* text) {
    return *from_hex(text);
}

/// The sizes that op-geth's tests state (core/types/rollup_cost_test.go).
TEST(FastlzSize, IsWhatTheOpStackCharges) {
    EXPECT_EQ(fastlz_size({}), 0U);
    EXPECT_EQ(fastlz_size(Bytes(1000, 1)), 21U);
    EXPECT_EQ(fastlz_size(Bytes(1000, 0)), 21U);
    EXPECT_EQ(fastlz_size(hex("dd80808094095e7baea6a6c7c4c2dfeb977efac326af552d878080808080")), 31U);
    EXPECT_EQ(fastlz_size(hex("02f901550a758302df1483be21b88304743f94f80e51afb613d764fa61751affd3313c190a86bb"
                              "870151bd62fd12adb8e41ef24f"
                              "3f000000000000000000000000000000000000000000000000000000000000006e000000000000"
                              "000000000000af88d065e77c8c"
                              "c2239327c5edb3a432268e58310000000000000000000000000000000000000000000000000000"
                              "00000003c1e500000000000000"
                              "000000000000000000000000000000000000000000000000000000000000000000000000000000"
                              "00000000000000000000000000"
                              "000000000000a00000000000000000000000000000000000000000000000000000000000000014"
                              "8c89ed219d02f1a5be012c689b"
                              "4f5b731827bebe000000000000000000000000c001a033fd89cb37c31b2cba46b6466e040c61fc"
                              "9b2a3675a7f5f493ebd5ad77c4"
                              "97f8a07cdf65680e238392693019b4092f610222e71b7cec06449cb922b93b6a12744e")),
              202U);
}

}  // namespace
}  // namespace studio::codec
