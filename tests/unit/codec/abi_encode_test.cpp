// SPDX-License-Identifier: GPL-3.0-or-later
// The examples are those of the Solidity documentation, "Contract ABI Specification".
#include <gtest/gtest.h>

#include <codec/abi.hpp>
#include <codec/codec_errors.hpp>
#include <codec/hex.hpp>

namespace studio::codec::abi {

namespace {

std::string call_data(std::string_view declaration, const Values& arguments) {
    return to_hex(parse_function(declaration).value().encode_call(arguments).value());
}

const ErrorKind* refusal(std::string_view type, const Value& value) {
    const auto types = std::vector<Type>{parse_type(type).value()};
    const auto result = encode(types, Values{value});
    return result ? nullptr : result.error().kind;
}

}  // namespace

TEST(AbiEncode, static_values) {
    EXPECT_EQ(call_data("baz(uint32,bool)", {69, true}),
              "0xcdcd77c0"
              "0000000000000000000000000000000000000000000000000000000000000045"
              "0000000000000000000000000000000000000000000000000000000000000001");
    EXPECT_EQ(call_data("bar(bytes3[2])", {Value{Values{Bytes{'a', 'b', 'c'}, Bytes{'d', 'e', 'f'}}}}),
              "0xfce353f6"
              "6162630000000000000000000000000000000000000000000000000000000000"
              "6465660000000000000000000000000000000000000000000000000000000000");
}

TEST(AbiEncode, dynamic_values) {
    EXPECT_EQ(call_data("sam(bytes,bool,uint256[])", {Bytes{'d', 'a', 'v', 'e'}, true, Values{1, 2, 3}}),
              "0xa5643bf2"
              "0000000000000000000000000000000000000000000000000000000000000060"
              "0000000000000000000000000000000000000000000000000000000000000001"
              "00000000000000000000000000000000000000000000000000000000000000a0"
              "0000000000000000000000000000000000000000000000000000000000000004"
              "6461766500000000000000000000000000000000000000000000000000000000"
              "0000000000000000000000000000000000000000000000000000000000000003"
              "0000000000000000000000000000000000000000000000000000000000000001"
              "0000000000000000000000000000000000000000000000000000000000000002"
              "0000000000000000000000000000000000000000000000000000000000000003");
}

TEST(AbiEncode, arrays_of_dynamic_values) {
    EXPECT_EQ(call_data("g(uint256[][],string[])",
                        {Values{Values{1, 2}, Values{3}}, Values{"one", "two", "three"}}),
              "0x2289b18c"
              "0000000000000000000000000000000000000000000000000000000000000040"
              "0000000000000000000000000000000000000000000000000000000000000140"
              "0000000000000000000000000000000000000000000000000000000000000002"
              "0000000000000000000000000000000000000000000000000000000000000040"
              "00000000000000000000000000000000000000000000000000000000000000a0"
              "0000000000000000000000000000000000000000000000000000000000000002"
              "0000000000000000000000000000000000000000000000000000000000000001"
              "0000000000000000000000000000000000000000000000000000000000000002"
              "0000000000000000000000000000000000000000000000000000000000000001"
              "0000000000000000000000000000000000000000000000000000000000000003"
              "0000000000000000000000000000000000000000000000000000000000000003"
              "0000000000000000000000000000000000000000000000000000000000000060"
              "00000000000000000000000000000000000000000000000000000000000000a0"
              "00000000000000000000000000000000000000000000000000000000000000e0"
              "0000000000000000000000000000000000000000000000000000000000000003"
              "6f6e650000000000000000000000000000000000000000000000000000000000"
              "0000000000000000000000000000000000000000000000000000000000000003"
              "74776f0000000000000000000000000000000000000000000000000000000000"
              "0000000000000000000000000000000000000000000000000000000000000005"
              "7468726565000000000000000000000000000000000000000000000000000000");
}

TEST(AbiEncode, negative_numbers) {
    EXPECT_EQ(call_data("f(int8)", {-1}).substr(10), std::string(64, 'f'));
    EXPECT_EQ(call_data("f(int16)", {-256}).substr(10), std::string(62, 'f') + "00");
}

TEST(AbiEncode, a_value_that_does_not_fit_is_refused) {
    EXPECT_EQ(refusal("uint8", 255), nullptr);
    EXPECT_EQ(refusal("uint8", 256), &errors::kAbiValueMismatch);
    EXPECT_EQ(refusal("int8", 127), nullptr);
    EXPECT_EQ(refusal("int8", 128), &errors::kAbiValueMismatch);
    EXPECT_EQ(refusal("int8", -128), nullptr);
    EXPECT_EQ(refusal("int8", -129), &errors::kAbiValueMismatch);
    EXPECT_EQ(refusal("uint256", -1), nullptr);  // the same bits
    EXPECT_EQ(refusal("bool", 1), &errors::kAbiValueMismatch);
    EXPECT_EQ(refusal("address", 1), &errors::kAbiValueMismatch);
    EXPECT_EQ(refusal("bytes4", Bytes{1, 2, 3}), &errors::kAbiValueMismatch);
    EXPECT_EQ(refusal("bytes32", Hash32{}), nullptr);
    EXPECT_EQ(refusal("string", Bytes{}), &errors::kAbiValueMismatch);
    EXPECT_EQ(refusal("uint8[]", 1), &errors::kAbiValueMismatch);
    EXPECT_EQ(refusal("uint8[2]", Values{1}), &errors::kAbiValueCount);
    EXPECT_EQ(refusal("(uint8,bool)", Values{1}), &errors::kAbiValueCount);
}

}  // namespace studio::codec::abi
