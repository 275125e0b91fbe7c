// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <codec/abi.hpp>
#include <codec/hex.hpp>
#include <nlohmann/json.hpp>

#include "support/fixtures.hpp"

namespace studio::codec::abi {

namespace {

using Json = nlohmann::json;

/// The suite writes bytes as text and addresses as hexadecimal text.
Value value_of(const Type& type, const Json& argument) {
    if (type.kind == Type::Kind::kArray) {
        Values elements;
        for (const auto& element : argument)
            elements.push_back(value_of(type.inner[0], element));
        return elements;
    }
    if (argument.is_number_unsigned())
        return argument.get<std::uint64_t>();
    const auto text = argument.get<std::string>();
    if (type.kind == Type::Kind::kAddress)
        return fixed_from_hex<20>(text).value();
    return Bytes(text.begin(), text.end());
}

}  // namespace

TEST(AbiSuite, every_case_encodes_as_written_and_decodes_again) {
    const auto folder = test::fixture_folder("basic");
    if (!folder)
        return;
    const auto cases = test::read_json(*folder / "ABITests/basic_abi_tests.json");
    for (const auto& [name, test] : cases.items()) {
        SCOPED_TRACE(name);
        std::vector<Type> types;
        Values values;
        for (std::size_t i = 0; i < test["types"].size(); ++i) {
            types.push_back(parse_type(test["types"][i].get<std::string>()).value());
            values.push_back(value_of(types.back(), test["args"][i]));
        }
        const auto expected = from_hex(test["result"].get<std::string>()).value();

        EXPECT_EQ(encode(types, values).value(), expected);
        EXPECT_EQ(decode(types, expected).value(), values);
    }
}

}  // namespace studio::codec::abi
