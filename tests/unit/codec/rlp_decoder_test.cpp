// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <base/limits.hpp>
#include <codec/codec_errors.hpp>
#include <codec/hex.hpp>
#include <codec/rlp.hpp>

namespace studio::codec::rlp {

namespace {

Bytes bytes(std::string_view hex) {
    return from_hex(hex).value();
}

template <class T>
const ErrorKind* kind_of(const Result<T>& result) {
    return result ? nullptr : result.error().kind;
}

}  // namespace

TEST(RlpDecoder, reads_what_the_encoder_wrote) {
    Address to;
    to[0] = 0xAA;
    const auto encoded = encode_list(std::uint64_t{9}, Uint256{1} << 200U, to, Hash32{}, bytes_of("data"));

    Decoder input{encoded};
    auto list = input.list();
    ASSERT_TRUE(list);
    EXPECT_EQ(list->count().value(), 5U);
    EXPECT_EQ(list->u64().value(), 9U);
    EXPECT_EQ(list->u256().value(), Uint256{1} << 200U);
    EXPECT_EQ(list->optional_address().value(), to);
    EXPECT_EQ(list->hash().value(), Hash32{});
    const auto text = list->bytes().value();
    EXPECT_EQ(Bytes(text.begin(), text.end()), bytes("64617461"));
    EXPECT_TRUE(list->expect_end());
    EXPECT_TRUE(input.expect_end());
}

TEST(RlpDecoder, names_what_is_wrong_with_an_item) {
    const struct {
        const char* hex;
        const ErrorKind* expected;
    } cases[] = {
        {"", &errors::kRlpEndOfInput},
        {"81", &errors::kRlpTruncated},
        {"83aabb", &errors::kRlpTruncated},
        {"b8", &errors::kRlpTruncated},
        {"b838aa", &errors::kRlpTruncated},
        {"bfffffffffffffffff", &errors::kRlpTruncated},
        {"ffffffffffffffffff", &errors::kRlpTruncated},
        {"c1", &errors::kRlpTruncated},
        {"8105", &errors::kRlpNonCanonicalByte},
        {"b80101", &errors::kRlpNonCanonicalLength},
        {"b90038", &errors::kRlpNonCanonicalLength},
        {"f800", &errors::kRlpNonCanonicalLength},
    };
    for (const auto& [hex, expected] : cases) {
        const auto data = bytes(hex);
        EXPECT_EQ(kind_of(Decoder{data}.raw()), expected) << hex;
    }
}

TEST(RlpDecoder, names_what_is_wrong_with_a_value) {
    const auto leading_zero = bytes("820001");
    const auto zero_byte = bytes("00");
    const auto nine_bytes = bytes("89010000000000000000");
    const auto list = bytes("c0");
    const auto string = bytes("80");

    EXPECT_EQ(kind_of(Decoder{leading_zero}.u64()), &errors::kRlpLeadingZero);
    EXPECT_EQ(kind_of(Decoder{zero_byte}.u64()), &errors::kRlpLeadingZero);
    EXPECT_EQ(kind_of(Decoder{nine_bytes}.u64()), &errors::kRlpNumberTooLarge);
    EXPECT_TRUE(Decoder{nine_bytes}.u256());
    EXPECT_EQ(kind_of(Decoder{list}.bytes()), &errors::kRlpExpectedString);
    EXPECT_EQ(kind_of(Decoder{list}.u256()), &errors::kRlpExpectedString);
    EXPECT_EQ(kind_of(Decoder{string}.list()), &errors::kRlpExpectedList);
    EXPECT_EQ(kind_of(Decoder{string}.address()), &errors::kRlpWrongLength);
    EXPECT_EQ(kind_of(Decoder{string}.expect_end()), &errors::kRlpTrailingBytes);
    EXPECT_EQ(Decoder{string}.optional_address().value(), std::nullopt);
}

TEST(RlpDecoder, stays_before_an_item_that_it_refuses) {
    const auto data = bytes("c0");
    Decoder input{data};

    EXPECT_FALSE(input.bytes());
    EXPECT_TRUE(input.next_is_list());
    EXPECT_TRUE(input.list());
    EXPECT_TRUE(input.empty());
}

TEST(RlpCanonical, checks_all_the_way_down) {
    EXPECT_TRUE(check_canonical(bytes("c3c2c101")));
    EXPECT_TRUE(check_canonical(bytes("83646f67")));
    EXPECT_EQ(kind_of(check_canonical(bytes("c3c3c101"))), &errors::kRlpTruncated);
    EXPECT_EQ(kind_of(check_canonical(bytes("c4c3820001"))), nullptr);  // a string may begin with zeros
    EXPECT_EQ(kind_of(check_canonical(bytes("c3c28105"))), &errors::kRlpNonCanonicalByte);
    EXPECT_EQ(kind_of(check_canonical(bytes("c0c0"))), &errors::kRlpTrailingBytes);
}

TEST(RlpCanonical, a_tower_of_lists_is_refused_and_not_climbed) {
    Bytes tower;
    for (std::size_t i = 0; i < 100'000; ++i) {  // written from the inside out, back to front
        Bytes header;
        append_list_header(header, tower.size());
        tower.insert(tower.end(), header.rbegin(), header.rend());
    }
    std::reverse(tower.begin(), tower.end());

    EXPECT_EQ(kind_of(check_canonical(tower)), &errors::kRlpTooDeep);
}

}  // namespace studio::codec::rlp
