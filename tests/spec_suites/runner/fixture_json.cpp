// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixture_json.hpp"

#include <base/assert.hpp>
#include <codec/hex.hpp>
#include <fstream>

namespace studio::spec_suites {

nlohmann::json read_json(const std::filesystem::path& file) {
    std::ifstream stream{file};
    auto parsed = nlohmann::json::parse(stream, nullptr, false);
    STUDIO_ASSERT(!parsed.is_discarded());
    return parsed;
}

Bytes to_bytes(const nlohmann::json& value) {
    auto bytes = codec::from_hex(value.get<std::string>());
    STUDIO_ASSERT(bytes.has_value());
    return std::move(*bytes);
}

Uint256 to_number(const std::string& text) {
    const bool prefixed = text.starts_with("0x");
    std::string digits = prefixed ? text.substr(2) : text;
    if (digits.size() % 2 != 0)
        digits.insert(digits.begin(), '0');
    const auto bytes = codec::from_hex(digits);
    STUDIO_ASSERT(bytes.has_value() && bytes->size() <= 32);
    return Uint256::from_big_endian(*bytes);
}

Uint256 to_number(const nlohmann::json& value) {
    return to_number(value.get<std::string>());
}

std::uint64_t to_u64(const nlohmann::json& value) {
    const auto number = to_number(value);
    STUDIO_ASSERT(number.fits_u64());
    return number.low64();
}

Address address_from(const std::string& text) {
    const auto address = codec::fixed_from_hex<20>(text);
    STUDIO_ASSERT(address.has_value());
    return *address;
}

Hash32 to_hash(const nlohmann::json& value) {
    const auto hash = codec::fixed_from_hex<32>(value.get<std::string>());
    STUDIO_ASSERT(hash.has_value());
    return *hash;
}

}  // namespace studio::spec_suites
