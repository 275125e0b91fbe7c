// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <codec/hex.hpp>
#include <codec/rlp.hpp>

#include "basic_suites.hpp"
#include "fixture_json.hpp"

namespace studio::spec_suites {
namespace {

using codec::rlp::Decoder;
using codec::rlp::Encoder;
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
Result<void> copy_item(Decoder& input, Encoder& encoder) {
    if (!input.next_is_list()) {
        STUDIO_TRY(bytes, input.bytes());
        encoder.add(bytes);
        return {};
    }
    STUDIO_TRY(items, input.list());
    const auto list = encoder.begin_list();
    while (!items.empty())
        STUDIO_CHECK(copy_item(items, encoder));
    encoder.end_list(list);
    return {};
}

std::string decoded_and_encoded_again(const Bytes& data) {
    if (auto checked = codec::rlp::check_canonical(data); !checked)
        return checked.error().english();
    Bytes copy;
    Encoder encoder{copy};
    Decoder input{data};
    const auto copied = copy_item(input, encoder);
    return copied ? codec::to_hex(copy) : copied.error().english();
}

/// "INVALID" stands for what must be refused, "VALID" for what must be read.
void run_case(const std::string& name, const Json& test, Tally& tally) {
    const auto data = to_bytes(test.at("out"));
    const auto& input = test.at("in");
    if (input == "INVALID") {
        const bool refused = !codec::rlp::check_canonical(data);
        return tally.compare(name, "a refusal", refused ? "a refusal" : "valid RLP");
    }
    auto got = decoded_and_encoded_again(data);
    if (input != "VALID") {
        Bytes encoded;
        Encoder encoder{encoded};
        encode_input(input, encoder);
        got += " " + codec::to_hex(encoded);
        return tally.compare(name, codec::to_hex(data) + " " + codec::to_hex(data), got);
    }
    tally.compare(name, codec::to_hex(data), got);
}

}  // namespace

void run_rlp_cases(const std::filesystem::path& file, const nlohmann::json& cases, Tally& tally) {
    for (const auto& [title, test] : cases.items())
        if (const auto name = file.filename().string() + " " + title; tally.takes(name))
            run_case(name, test, tally);
}

}  // namespace studio::spec_suites
