// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <base/bytes.hpp>
#include <base/hex_digits.hpp>
#include <unordered_set>

namespace studio {

TEST(FixedBytes, starts_as_zero_and_compares_as_a_big_endian_number) {
    const Address zero;
    Address one;
    one[19] = 1;
    Address large;
    large[0] = 1;

    EXPECT_TRUE(zero.is_zero());
    EXPECT_FALSE(one.is_zero());
    EXPECT_LT(zero, one);
    EXPECT_LT(one, large);
}

TEST(FixedBytes, right_aligned_pads_on_the_left_and_keeps_the_last_bytes) {
    const Bytes three{1, 2, 3};
    using Two = FixedBytes<2>;
    using Four = FixedBytes<4>;

    EXPECT_EQ(Two::right_aligned(three), (Two{{2, 3}}));
    EXPECT_EQ(Four::right_aligned(three), (Four{{0, 1, 2, 3}}));
    EXPECT_EQ(Four::right_aligned({}), Four{});
}

TEST(FixedBytes, converts_to_a_view_by_itself) {
    const auto size_of = [](BytesView view) { return view.size(); };

    EXPECT_EQ(size_of(Hash32{}), 32U);
    EXPECT_EQ(size_of(bytes_of("abc")), 3U);
}

TEST(FixedBytes, hashes_of_different_values_spread) {
    std::unordered_set<std::size_t> seen;
    for (std::uint8_t i = 0; i < 200; ++i) {
        Hash32 value;
        value[31] = i;
        seen.insert(std::hash<Hash32>{}(value));
    }

    EXPECT_EQ(seen.size(), 200U);
}

TEST(HexDigits, writes_and_reads_both_cases) {
    std::string text = "x";
    append_hex_digits(text, Bytes{0x00, 0xAB, 0x10});
    EXPECT_EQ(text, "x00ab10");

    Bytes read(3);
    EXPECT_TRUE(read_hex_digits("00aB10", read));
    EXPECT_EQ(read, (Bytes{0x00, 0xAB, 0x10}));
}

TEST(HexDigits, refuses_wrong_lengths_and_characters) {
    Bytes out(2);
    for (const auto* text : {"", "0", "000", "00000", "00g0", "0 00", "\x80\x80\x80\x80"})
        EXPECT_FALSE(read_hex_digits(text, out)) << text;
}

}  // namespace studio
