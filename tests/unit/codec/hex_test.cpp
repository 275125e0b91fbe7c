// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <codec/hex.hpp>

namespace studio::codec {

TEST(Hex, data_keep_every_byte) {
    EXPECT_EQ(to_hex(BytesView{}), "0x");
    EXPECT_EQ(to_hex(Bytes{0x00, 0x0F, 0xA0}), "0x000fa0");
    EXPECT_EQ(to_hex(Address{}), "0x" + std::string(40, '0'));
}

TEST(Hex, prefix_and_case_are_free_when_reading) {
    const Bytes expected{0xAB, 0xCD};

    EXPECT_EQ(from_hex("0xabcd"), expected);
    EXPECT_EQ(from_hex("ABCD"), expected);
    EXPECT_EQ(from_hex("0XabCD"), expected);
    EXPECT_EQ(from_hex("0x"), Bytes{});
    EXPECT_EQ(from_hex(""), Bytes{});
}

TEST(Hex, odd_lengths_and_other_characters_are_refused) {
    for (const auto* text : {"0xabc", "0xzz", "0x0x00", "0x 1", "x", "0xab\n0"})
        EXPECT_FALSE(from_hex(text)) << text;
}

TEST(Hex, fixed_bytes_need_their_exact_length) {
    EXPECT_EQ(fixed_from_hex<2>("0x0102"), (FixedBytes<2>{{1, 2}}));
    EXPECT_FALSE(fixed_from_hex<2>("0x01"));
    EXPECT_FALSE(fixed_from_hex<2>("0x010203"));
}

TEST(Quantity, is_written_in_its_shortest_form) {
    EXPECT_EQ(to_quantity(std::uint64_t{0}), "0x0");
    EXPECT_EQ(to_quantity(std::uint64_t{0x41}), "0x41");
    EXPECT_EQ(to_quantity(std::uint64_t{0x400}), "0x400");
    EXPECT_EQ(to_quantity(~std::uint64_t{0}), "0xffffffffffffffff");
    EXPECT_EQ(to_quantity(Uint256{1} << 64U), "0x10000000000000000");
}

TEST(Quantity, is_read_only_in_its_shortest_form) {
    EXPECT_EQ(parse_quantity("0x0"), Uint256{});
    EXPECT_EQ(parse_quantity("0x" + std::string(64, 'f')), Uint256::max());
    EXPECT_EQ(parse_quantity_u64("0xffffffffffffffff"), ~std::uint64_t{0});

    for (const auto* text : {"", "0", "41", "0x", "0x00", "0x041", "0x 1", "0x-1", "0xg"}) {
        EXPECT_FALSE(parse_quantity(text)) << text;
        EXPECT_FALSE(parse_quantity_u64(text)) << text;
    }
    EXPECT_FALSE(parse_quantity("0x1" + std::string(64, '0')));
    EXPECT_FALSE(parse_quantity_u64("0x10000000000000000"));
}

}  // namespace studio::codec
