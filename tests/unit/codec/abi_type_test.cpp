// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <base/limits.hpp>
#include <codec/abi.hpp>
#include <codec/codec_errors.hpp>

namespace studio::codec::abi {

TEST(AbiType, canonical_names_come_back) {
    for (const auto* name :
         {"uint256", "int8", "bool", "address", "bytes32", "bytes", "string", "uint8[]", "bytes1[2][]",
          "(address,uint256)", "((string,bool)[],int16)[3]", "()", "uint256[0]"})
        EXPECT_EQ(parse_type(name).value().name(), name);
}

TEST(AbiType, aliases_become_canonical) {
    EXPECT_EQ(parse_type("uint").value().name(), "uint256");
    EXPECT_EQ(parse_type("int[]").value().name(), "int256[]");
    EXPECT_EQ(parse_type("function").value().name(), "bytes24");
    EXPECT_EQ(parse_type("tuple(address a, uint b)").value().name(), "(address,uint256)");
    EXPECT_EQ(parse_type("(address to,uint n)").value().names, (std::vector<std::string>{"to", "n"}));
}

TEST(AbiType, what_is_no_type_is_refused) {
    for (const auto* text : {"",
                             "uint7",
                             "uint264",
                             "uint0",
                             "uint08",
                             "bytes0",
                             "bytes33",
                             "fixed",
                             "address[",
                             "address]",
                             "address[-1]",
                             "address[01]",
                             "address[4294967296]",
                             "(address",
                             "(address,)",
                             "(,)",
                             "address,bool",
                             "foo",
                             "uint256 x",
                             "uint256[ ]"}) {
        EXPECT_FALSE(parse_type(text)) << text;
    }
}

TEST(AbiType, size_and_depth_are_bounded) {
    std::string deep = "uint8";
    for (std::size_t i = 0; i <= limits::kAbiMaxDepth; ++i)
        deep = "(" + deep + ")";
    std::string arrays = "uint8";
    for (std::size_t i = 0; i <= limits::kAbiMaxDepth; ++i)
        arrays += "[]";

    EXPECT_TRUE(parse_type(deep).error().is(errors::kAbiTypeTooDeep));
    EXPECT_TRUE(parse_type(arrays).error().is(errors::kAbiTypeTooDeep));
    EXPECT_TRUE(parse_type("uint8[1000000000][1000000000]").error().is(errors::kAbiTypeTooLarge));
    EXPECT_TRUE(parse_type(std::string(100'000, '(')).error().is(errors::kAbiTypeTooLong));
}

TEST(AbiType, knows_what_stands_behind_an_offset) {
    EXPECT_FALSE(parse_type("(uint8,address[3])[2]").value().is_dynamic());
    EXPECT_EQ(parse_type("(uint8,address[3])[2]").value().static_size(), 2 * 4 * 32U);
    EXPECT_TRUE(parse_type("(uint8,string)[2]").value().is_dynamic());
    EXPECT_TRUE(parse_type("uint8[]").value().is_dynamic());
}

TEST(AbiFunction, is_read_from_a_declaration) {
    const auto full =
        parse_function(
            "function get(address payable who, bytes calldata) external view returns (uint a, string memory)")
            .value();
    EXPECT_EQ(full.signature(), "get(address,bytes)");
    EXPECT_EQ(full.inputs[0].name, "who");
    EXPECT_EQ(full.outputs.size(), 2U);
    EXPECT_TRUE(full.is_read_only);

    const auto plain = parse_function("transfer(address,uint256)").value();
    EXPECT_EQ(plain.selector(), (Selector{{0xa9, 0x05, 0x9c, 0xbb}}));
    EXPECT_TRUE(parse_function("mint() payable").value().is_payable);
}

TEST(AbiFunction, a_broken_declaration_is_refused) {
    for (const auto* text : {"", "f", "f(", "(uint8)", "f(uint8) ;", "f(uint8)(", "f(bad)", "f(uint8 a b)"})
        EXPECT_FALSE(parse_function(text)) << text;
}

}  // namespace studio::codec::abi
