// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <base/limits.hpp>
#include <base/random.hpp>
#include <codec/abi.hpp>
#include <codec/codec_errors.hpp>

namespace studio::codec::abi {

namespace {

std::vector<Type> types(std::initializer_list<std::string_view> names) {
    std::vector<Type> out;
    for (const auto name : names)
        out.push_back(parse_type(name).value());
    return out;
}

/// 32-byte words one after another.
Bytes words(std::initializer_list<Uint256> values) {
    Bytes out;
    for (const auto& value : values) {
        const auto word = value.to_hash();
        out.insert(out.end(), word.begin(), word.end());
    }
    return out;
}

const ErrorKind* refusal(std::initializer_list<std::string_view> names, const Bytes& data) {
    const auto result = decode(types(names), data);
    return result ? nullptr : result.error().kind;
}

}  // namespace

TEST(AbiDecode, what_was_encoded_comes_back) {
    Address address;
    address[0] = 0xAB;
    const auto all = types({"uint8", "int16", "bool", "address", "bytes3", "bytes", "string", "uint256[]",
                            "(string,uint8)[2]", "(address,bytes[])", "uint8[0]"});
    const Values values{7,
                        -3,
                        true,
                        address,
                        Bytes{1, 2, 3},
                        Bytes(40, 9),
                        "hello",
                        Values{1, 2, 3},
                        Values{Values{"a", 1}, Values{"", 2}},
                        Values{address, Values{Bytes{}, Bytes{1}}},
                        Values{}};

    const auto encoded = encode(all, values).value();

    EXPECT_EQ(decode(all, encoded).value(), values);
}

TEST(AbiDecode, data_after_the_values_are_allowed) {
    EXPECT_EQ(decode(types({"uint8"}), words({5, 6})).value(), Values{5});
}

TEST(AbiDecode, every_shorter_piece_is_refused) {
    const auto all = types({"string", "uint8[]", "(bytes,bool)[]"});
    const Values values{"hello", Values{1, 2}, Values{Values{Bytes(33, 1), true}}};
    const auto encoded = encode(all, values).value();

    for (std::size_t size = 0; size + 32 <= encoded.size(); ++size)
        EXPECT_FALSE(decode(all, BytesView{encoded}.first(size))) << size;
}

TEST(AbiDecode, values_outside_their_type_are_refused) {
    EXPECT_EQ(refusal({"uint8"}, words({256})), &errors::kAbiBadPadding);
    EXPECT_EQ(refusal({"int8"}, words({128})), &errors::kAbiBadPadding);
    EXPECT_EQ(refusal({"bool"}, words({2})), &errors::kAbiBadPadding);
    EXPECT_EQ(refusal({"address"}, words({Uint256{1} << 160})), &errors::kAbiBadPadding);
    EXPECT_EQ(refusal({"bytes4"}, words({1})), &errors::kAbiBadPadding);
}

TEST(AbiDecode, hostile_lengths_and_offsets_are_refused) {
    EXPECT_EQ(refusal({"bytes"}, words({0x20, Uint256::max()})), &errors::kAbiTruncated);
    EXPECT_EQ(refusal({"bytes"}, words({Uint256::max()})), &errors::kAbiTruncated);
    EXPECT_EQ(refusal({"bytes"}, words({~0ULL})), &errors::kAbiTruncated);
    EXPECT_EQ(refusal({"string"}, words({0x20, 33, 0})), &errors::kAbiTruncated);
    EXPECT_EQ(refusal({"uint8[]"}, words({0x20, ~0ULL})), &errors::kAbiTruncated);
    EXPECT_EQ(refusal({"uint8[0][]"}, words({0x20, limits::kAbiMaxValues})), &errors::kAbiTooLarge);
}

TEST(AbiDecode, a_bomb_of_offsets_that_point_at_each_other_is_refused) {
    // Every level says "ten elements, all of them right here": 10^16 values in 800 bytes.
    Bytes data = words({0x20});
    for (int level = 0; level < 16; ++level) {
        const auto head = words({10, 320, 320, 320, 320, 320, 320, 320, 320, 320, 320});
        data.insert(data.end(), head.begin(), head.end());
    }
    std::string type = "uint16";
    for (int level = 0; level < 16; ++level)
        type += "[]";

    EXPECT_EQ(refusal({type}, data), &errors::kAbiTooLarge);
}

TEST(AbiDecode, copies_of_one_long_string_are_counted) {
    Bytes data = words({0x20, 1'000});
    for (int i = 0; i < 1'000; ++i) {
        const auto offset = words({1'000 * 32});
        data.insert(data.end(), offset.begin(), offset.end());
    }
    const auto length = words({100'000});
    data.insert(data.end(), length.begin(), length.end());
    data.resize(data.size() + 100'000);

    EXPECT_EQ(refusal({"bytes[]"}, data), &errors::kAbiTooLarge);
}

TEST(AbiDecode, random_data_never_break_it) {
    Random random{99};
    const auto all = types({"string[]", "(bytes,uint8[])[2][]", "int64"});
    for (int i = 0; i < 5'000; ++i) {
        Bytes data(32 * random.below(20));
        for (std::size_t at = 31; at < data.size(); at += 32)
            data[at] = static_cast<std::uint8_t>(32 * random.below(8));
        const auto values = decode(all, data);
        EXPECT_TRUE(!values || encode(all, *values));
    }
}

}  // namespace studio::codec::abi
