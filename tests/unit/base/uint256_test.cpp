// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <base/uint256.hpp>

namespace studio {

namespace {

constexpr Uint256 kMax = Uint256::max();
constexpr Uint256 kMinSigned{0, 0, 0, 1ULL << 63U};

Uint256 hex(std::string_view text) {
    return Uint256::parse_hex(text).value();
}

}  // namespace

// Everything is usable at compile time.
static_assert(Uint256{7} * Uint256{6} == Uint256{42});
static_assert(kMax / Uint256{2} == kMax >> 1);
static_assert(mulmod(kMax, kMax, Uint256{12}) == Uint256{9});
static_assert(kMax.to_hash()[0] == 0xFF);

TEST(Uint256, arithmetic_wraps_around) {
    EXPECT_EQ(kMax + 1, Uint256{});
    EXPECT_EQ(Uint256{} - 1, kMax);
    EXPECT_EQ(kMax * kMax, Uint256{1});
    EXPECT_EQ(-Uint256{1}, kMax);
    auto counter = kMax;
    EXPECT_EQ(++counter, Uint256{});
    EXPECT_EQ(--counter, kMax);
}

TEST(Uint256, overflow_is_reported) {
    Uint256 out;
    EXPECT_TRUE(add_overflow(kMax, 1, out));
    EXPECT_FALSE(add_overflow(kMax, 0, out));
    EXPECT_TRUE(sub_overflow(1, 2, out));
    EXPECT_FALSE(sub_overflow(2, 2, out));
    EXPECT_TRUE(mul_overflow(Uint256{1} << 128, Uint256{1} << 128, out));
    EXPECT_EQ(out, Uint256{});
    EXPECT_FALSE(mul_overflow(Uint256{1} << 128, Uint256{1} << 127, out));
    EXPECT_EQ(out, kMinSigned);
}

TEST(Uint256, compares_from_the_highest_word_down) {
    EXPECT_LT((Uint256{~0ULL, ~0ULL, ~0ULL, 0}), (Uint256{0, 0, 0, 1}));
    EXPECT_LT((Uint256{0, 5, 1, 1}), (Uint256{0, 6, 1, 1}));
    EXPECT_EQ(Uint256{5}, 5);
    EXPECT_FALSE(Uint256{});
}

TEST(Uint256, division_by_zero_gives_zero) {
    EXPECT_EQ(kMax / 0, Uint256{});
    EXPECT_EQ(kMax % 0, Uint256{});
    EXPECT_EQ(Uint256{5} / 0, Uint256{});
    EXPECT_EQ(addmod(kMax, kMax, 0), Uint256{});
    EXPECT_EQ(mulmod(kMax, kMax, 0), Uint256{});
    EXPECT_EQ(sdiv(kMax, 0), Uint256{});
    EXPECT_EQ(smod(kMax, 0), Uint256{});
}

TEST(Uint256, modular_arithmetic_does_not_wrap_in_between) {
    EXPECT_EQ(addmod(kMax, kMax, kMax - 1), Uint256{2});
    EXPECT_EQ(addmod(kMax - 1, kMax - 1, kMax), kMax - 2);
    EXPECT_EQ(addmod(kMax, 1, 7), Uint256{2});  // 2^256 mod 7
    EXPECT_EQ(mulmod(kMax, kMax, kMax), Uint256{});
    EXPECT_EQ(mulmod(kMax, kMax, kMax - 1), Uint256{1});
}

TEST(Uint256, signed_division_rounds_to_zero_and_the_remainder_has_the_sign_of_the_dividend) {
    EXPECT_EQ(sdiv(-Uint256{7}, 2), -Uint256{3});
    EXPECT_EQ(sdiv(-Uint256{7}, -Uint256{2}), Uint256{3});
    EXPECT_EQ(smod(-Uint256{7}, 2), -Uint256{1});
    EXPECT_EQ(smod(7, -Uint256{2}), Uint256{1});
    EXPECT_EQ(sdiv(kMinSigned, kMax), kMinSigned);  // the one quotient that does not fit
}

TEST(Uint256, shifts_of_256_and_more_leave_nothing) {
    EXPECT_EQ(kMax << 256U, Uint256{});
    EXPECT_EQ(kMax >> 256U, Uint256{});
    EXPECT_EQ(shl(kMax, kMax), Uint256{});
    EXPECT_EQ(shr(Uint256{256}, kMax), Uint256{});
    EXPECT_EQ(sar(Uint256{1} << 64U, kMinSigned), kMax);
    EXPECT_EQ(sar(255, kMinSigned), kMax);
    EXPECT_EQ(sar(4, kMinSigned >> 1), kMinSigned >> 5);
    for (const unsigned count : {0U, 1U, 63U, 64U, 65U, 127U, 128U, 192U, 255U})
        EXPECT_EQ((Uint256{1} << count) >> count, Uint256{1}) << count;
}

TEST(Uint256, signextend_and_byte_follow_the_yellow_paper) {
    EXPECT_EQ(signextend(0, 0xFF), kMax);
    EXPECT_EQ(signextend(0, 0x17F), Uint256{0x7F});
    EXPECT_EQ(signextend(1, 0x80FF), ~Uint256{0x7F00});
    EXPECT_EQ(signextend(31, 0xFF), Uint256{0xFF});
    EXPECT_EQ(signextend(kMax, 0xFF), Uint256{0xFF});
    EXPECT_EQ(byte_at(31, 0x1234), Uint256{0x34});
    EXPECT_EQ(byte_at(0, kMinSigned), Uint256{0x80});
    EXPECT_EQ(byte_at(32, kMax), Uint256{});
    EXPECT_EQ(byte_at(kMax, kMax), Uint256{});
}

TEST(Uint256, exponentiation_wraps_around) {
    EXPECT_EQ(exp(3, 5), Uint256{243});
    EXPECT_EQ(exp(0, 0), Uint256{1});
    EXPECT_EQ(exp(2, 255), kMinSigned);
    EXPECT_EQ(exp(2, 256), Uint256{});
    EXPECT_EQ(exp(2, kMax), Uint256{});
    EXPECT_EQ(exp(kMax, kMax), kMax);
}

TEST(Uint256, signed_comparison_sees_the_sign) {
    EXPECT_TRUE(slt(kMax, 0));
    EXPECT_FALSE(slt(0, kMax));
    EXPECT_TRUE(slt(-Uint256{2}, kMax));
    EXPECT_TRUE(slt(kMinSigned, -Uint256{1}));
}

TEST(Uint256, lengths_ignore_leading_zeros) {
    EXPECT_EQ(Uint256{}.bit_length(), 0U);
    EXPECT_EQ(Uint256{1}.bit_length(), 1U);
    EXPECT_EQ(Uint256{0x100}.byte_length(), 2U);
    EXPECT_EQ((Uint256{0, 1, 0, 0}).byte_length(), 9U);
    EXPECT_EQ(kMax.byte_length(), 32U);
}

TEST(Uint256, big_endian_bytes_of_any_length) {
    EXPECT_EQ(Uint256::from_big_endian({}), Uint256{});
    EXPECT_EQ(Uint256::from_big_endian(Bytes{0x12, 0x34}), Uint256{0x1234});
    const auto value = hex("0102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f20");
    const auto bytes = value.to_hash();
    for (std::uint8_t i = 0; i < 32; ++i)
        EXPECT_EQ(bytes[i], i + 1);
    EXPECT_EQ(Uint256::from_big_endian(bytes), value);
    EXPECT_EQ(Uint256::from_big_endian(bytes.view().last(9)), hex("18191a1b1c1d1e1f20"));
}

TEST(Uint256, decimal_and_hexadecimal_text) {
    const auto* const all = "115792089237316195423570985008687907853269984665640564039457584007913129639935";
    EXPECT_EQ(kMax.to_decimal(), all);
    EXPECT_EQ(Uint256::parse_decimal(all), kMax);
    EXPECT_EQ(Uint256{}.to_decimal(), "0");
    EXPECT_EQ((Uint256{0, 1, 0, 0}).to_decimal(), "18446744073709551616");
    EXPECT_EQ(Uint256::parse_decimal("100000000000000000000000000000000000000000")->to_decimal(),
              "100000000000000000000000000000000000000000");
    EXPECT_EQ(Uint256{}.to_hex(), "0x0");
    EXPECT_EQ(Uint256{0x1A2}.to_hex(), "0x1a2");
    EXPECT_EQ((Uint256{0, 1, 0, 0}).to_hex(), "0x10000000000000000");
}

TEST(Uint256, bad_text_is_refused) {
    EXPECT_FALSE(Uint256::parse_decimal(""));
    EXPECT_FALSE(Uint256::parse_decimal("-1"));
    EXPECT_FALSE(Uint256::parse_decimal("1e3"));
    EXPECT_FALSE(Uint256::parse_decimal(
        "115792089237316195423570985008687907853269984665640564039457584007913129639936"));
    EXPECT_FALSE(Uint256::parse_hex(""));
    EXPECT_FALSE(Uint256::parse_hex("0x"));
    EXPECT_FALSE(Uint256::parse_hex("0x1g"));
    EXPECT_FALSE(Uint256::parse_hex("0x1" + std::string(64, '0')));
    EXPECT_EQ(Uint256::parse_hex("0x0" + std::string(64, 'f')), kMax);
}

}  // namespace studio
