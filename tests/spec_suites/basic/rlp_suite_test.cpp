// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <algorithm>
#include <codec/hex.hpp>
#include <codec/rlp.hpp>
#include <nlohmann/json.hpp>

#include "support/fixtures.hpp"

namespace studio::codec::rlp {

namespace {

using Json = nlohmann::json;

/// A decimal number of any size as big-endian bytes; the suite has one of 257 bits.
Bytes number_bytes(std::string_view decimal) {
    Bytes little_endian;
    for (const char digit : decimal) {
        unsigned carry = static_cast<unsigned>(digit - '0');
        for (auto& byte : little_endian) {
            carry += byte * 10U;
            byte = static_cast<std::uint8_t>(carry);
            carry >>= 8U;
        }
        if (carry != 0)
            little_endian.push_back(static_cast<std::uint8_t>(carry));
    }
    std::reverse(little_endian.begin(), little_endian.end());
    return little_endian;
}

void encode_input(const Json& input, Encoder& encoder) {
    if (input.is_array()) {
        const auto list = encoder.begin_list();
        for (const auto& item : input)
            encode_input(item, encoder);
        encoder.end_list(list);
    } else if (input.is_number()) {
        encoder.add(input.get<std::uint64_t>());
    } else if (const auto text = input.get<std::string>(); text.starts_with("#")) {
        encoder.add(number_bytes(text.substr(1)));
    } else {
        encoder.add(bytes_of(text));
    }
}

/// Decodes and encodes again, item by item.
void copy_item(Decoder& input, Encoder& encoder) {
    if (!input.next_is_list()) {
        encoder.add(input.bytes().value());
        return;
    }
    auto items = input.list().value();
    const auto list = encoder.begin_list();
    while (!items.empty())
        copy_item(items, encoder);
    encoder.end_list(list);
}

Bytes output_of(const Json& test) {
    return from_hex(test["out"].get<std::string>()).value();
}

void expect_valid(const Json& test) {
    const auto data = output_of(test);
    EXPECT_TRUE(check_canonical(data));
    Bytes copy;
    Encoder encoder{copy};
    Decoder input{data};
    copy_item(input, encoder);
    EXPECT_EQ(copy, data);
}

}  // namespace

TEST(RlpSuite, valid_cases_encode_as_written_and_decode_again) {
    const auto folder = test::fixture_folder("basic");
    if (!folder)
        return;
    const auto cases = test::read_json(*folder / "RLPTests/rlptest.json");
    for (const auto& [name, test] : cases.items()) {
        SCOPED_TRACE(name);
        Bytes encoded;
        Encoder encoder{encoded};
        encode_input(test["in"], encoder);

        EXPECT_EQ(encoded, output_of(test));
        expect_valid(test);
    }
}

TEST(RlpSuite, invalid_cases_are_refused) {
    const auto folder = test::fixture_folder("basic");
    if (!folder)
        return;
    const auto cases = test::read_json(*folder / "RLPTests/invalidRLPTest.json");
    for (const auto& [name, test] : cases.items())
        EXPECT_FALSE(check_canonical(output_of(test))) << name;
}

TEST(RlpSuite, random_cases) {
    const auto folder = test::fixture_folder("basic");
    if (!folder)
        return;
    for (const auto& file : test::json_files_below(*folder / "RLPTests/RandomRLPTests")) {
        const auto cases = test::read_json(file);
        for (const auto& [name, test] : cases.items()) {
            SCOPED_TRACE(name);
            if (test["in"] == "VALID")
                expect_valid(test);
            else
                EXPECT_FALSE(check_canonical(output_of(test)));
        }
    }
}

}  // namespace studio::codec::rlp
