// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <codec/hex.hpp>
#include <codec/rlp.hpp>

namespace studio::codec::rlp {

namespace {

std::string hex(const Bytes& bytes) {
    return to_hex(bytes);
}

}  // namespace

TEST(RlpEncoder, byte_strings) {
    EXPECT_EQ(hex(encode(BytesView{})), "0x80");
    EXPECT_EQ(hex(encode(Bytes{0x7F})), "0x7f");
    EXPECT_EQ(hex(encode(Bytes{0x80})), "0x8180");
    EXPECT_EQ(hex(encode(Bytes{0x00})), "0x00");
    EXPECT_EQ(hex(encode(Bytes(55, 0x61))).substr(0, 6), "0xb761");
    EXPECT_EQ(hex(encode(Bytes(56, 0x61))).substr(0, 8), "0xb83861");
    EXPECT_EQ(hex(encode(Bytes(0x1234, 0x61))).substr(0, 10), "0xb9123461");
}

TEST(RlpEncoder, numbers_without_leading_zeros) {
    EXPECT_EQ(hex(encode(std::uint64_t{0})), "0x80");
    EXPECT_EQ(hex(encode(std::uint64_t{15})), "0x0f");
    EXPECT_EQ(hex(encode(std::uint64_t{128})), "0x8180");
    EXPECT_EQ(hex(encode(std::uint64_t{1024})), "0x820400");
    EXPECT_EQ(hex(encode(~std::uint64_t{0})), "0x88ffffffffffffffff");
    EXPECT_EQ(hex(encode(Uint256{1} << 64U)), "0x89010000000000000000");
    EXPECT_EQ(hex(encode(Uint256{7})), "0x07");
}

TEST(RlpEncoder, lists_and_lists_inside_them) {
    EXPECT_EQ(hex(encode_list()), "0xc0");
    EXPECT_EQ(hex(encode_list(bytes_of("cat"), bytes_of("dog"))), "0xc88363617483646f67");

    Bytes out{0xEE};  // what stands there before stays
    Encoder encoder{out};
    const auto outer = encoder.begin_list();
    const auto inner = encoder.begin_list();
    encoder.end_list(inner);
    encoder.add(std::uint64_t{1});
    encoder.end_list(outer);
    EXPECT_EQ(hex(out), "0xeec2c001");
}

TEST(RlpEncoder, a_long_list_makes_room_for_its_header) {
    for (const std::size_t size : {55U, 56U, 255U, 256U, 70'000U}) {
        Bytes out;
        Encoder encoder{out};
        const auto list = encoder.begin_list();
        encoder.add_raw(Bytes(size, 0x01)).end_list(list);

        Bytes expected;
        append_list_header(expected, size);
        expected.resize(expected.size() + size, 0x01);
        EXPECT_EQ(out, expected) << size;
    }
}

TEST(RlpEncoder, a_missing_address_is_the_empty_string) {
    EXPECT_EQ(hex(encode_list(std::optional<Address>{})), "0xc180");
    EXPECT_EQ(hex(encode_list(std::optional<Address>{Address{}})), "0xd594" + std::string(40, '0'));
}

TEST(RlpEncoder, encoded_size_tells_before_encoding) {
    for (const auto& bytes : {Bytes{}, Bytes{1}, Bytes{0x80}, Bytes(55), Bytes(56), Bytes(300)})
        EXPECT_EQ(encoded_size(bytes), encode(bytes).size());
}

}  // namespace studio::codec::rlp
