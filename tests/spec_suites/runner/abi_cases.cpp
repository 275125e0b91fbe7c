// SPDX-License-Identifier: GPL-3.0-or-later
#include <codec/abi.hpp>
#include <codec/hex.hpp>

#include "basic_suites.hpp"
#include "fixture_json.hpp"

namespace studio::spec_suites {
namespace {

namespace abi = codec::abi;
using Json = nlohmann::json;

/// The suite writes bytes as text and addresses as hexadecimal text.
abi::Value value_of(const abi::Type& type, const Json& argument) {
    if (type.kind == abi::Type::Kind::kArray) {
        abi::Values elements;
        for (const auto& element : argument)
            elements.push_back(value_of(type.inner[0], element));
        return elements;
    }
    if (argument.is_number_unsigned())
        return argument.get<std::uint64_t>();
    const auto text = argument.get<std::string>();
    if (type.kind == abi::Type::Kind::kAddress)
        return address_from(text);
    return Bytes(text.begin(), text.end());
}

}  // namespace

/// Each must encode as written, and decode to the same values again.
void run_abi_cases(const std::filesystem::path& file, const nlohmann::json& cases, Tally& tally) {
    for (const auto& [title, test] : cases.items()) {
        const auto name = file.filename().string() + " " + title;
        if (!tally.takes(name))
            continue;
        std::vector<abi::Type> types;
        abi::Values values;
        for (std::size_t i = 0; i < test.at("types").size(); ++i) {
            types.push_back(abi::parse_type(test.at("types").at(i).get<std::string>()).value());
            values.push_back(value_of(types.back(), test.at("args").at(i)));
        }
        const auto expected = to_bytes(test.at("result"));
        const auto encoded = abi::encode(types, values);
        const auto decoded = abi::decode(types, expected);
        tally.compare(name, codec::to_hex(expected) + " and back",
                      (encoded ? codec::to_hex(*encoded) : encoded.error().english()) +
                          (decoded && *decoded == values ? " and back" : " and other values"));
    }
}

}  // namespace studio::spec_suites
