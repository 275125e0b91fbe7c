// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixture_json.hpp"

#include <codec/hex.hpp>
#include <fstream>
#include <stdexcept>

namespace studio::spec_suites {

namespace {

[[noreturn]] void refuse(const std::string& text, const char* kind) {
    throw std::runtime_error{"\"" + text.substr(0, 80) + "\" is no " + kind};
}

}  // namespace

nlohmann::json read_json(const std::filesystem::path& file) {
    std::ifstream stream{file};
    return nlohmann::json::parse(stream);
}

Bytes to_bytes(const nlohmann::json& value) {
    const auto& text = value.get_ref<const std::string&>();
    auto bytes = codec::from_hex(text);
    if (!bytes)
        refuse(text, "hexadecimal bytes");
    return std::move(*bytes);
}

Uint256 to_number(const std::string& text) {
    const bool prefixed = text.starts_with("0x");
    std::string digits = prefixed ? text.substr(2) : text;
    if (digits.size() % 2 != 0)
        digits.insert(digits.begin(), '0');
    const auto bytes = codec::from_hex(digits);
    if (!bytes || bytes->size() > 32)
        refuse(text, "number of 256 bits");
    return Uint256::from_big_endian(*bytes);
}

Uint256 to_number(const nlohmann::json& value) {
    return to_number(value.get<std::string>());
}

std::uint64_t to_u64(const nlohmann::json& value) {
    const auto number = to_number(value);
    if (!number.fits_u64())
        refuse(value.get<std::string>(), "number of 64 bits");
    return number.low64();
}

Address address_from(const std::string& text) {
    const auto address = codec::fixed_from_hex<20>(text);
    if (!address)
        refuse(text, "address");
    return *address;
}

Hash32 to_hash(const nlohmann::json& value) {
    const auto hash = codec::fixed_from_hex<32>(value.get<std::string>());
    if (!hash)
        refuse(value.get<std::string>(), "hash");
    return *hash;
}

}  // namespace studio::spec_suites
