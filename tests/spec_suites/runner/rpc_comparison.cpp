// SPDX-License-Identifier: GPL-3.0-or-later
#include "rpc_comparison.hpp"

#include <algorithm>
#include <cctype>
#include <nlohmann/json.hpp>
#include <set>
#include <string_view>

namespace studio::spec_suites {
namespace {

using nlohmann::json;
using Found = std::optional<Difference>;

Found difference(const std::string& where, const std::string& expected, const std::string& got) {
    constexpr std::size_t shown = 400;
    return Difference{where + ": " + expected.substr(0, shown), where + ": " + got.substr(0, shown)};
}

bool all_hex(std::string_view digits) {
    return std::all_of(digits.begin(), digits.end(), [](unsigned char c) { return std::isxdigit(c) != 0; });
}
bool is_hex(std::string_view text) {
    return text.starts_with("0x") && all_hex(text.substr(2));
}
bool is_data(std::string_view text) {
    return is_hex(text) && text.size() % 2 == 0;
}
bool is_quantity(std::string_view text) {
    return is_hex(text) && text.size() > 2 && (text.size() == 3 || text[2] != '0');
}

/// Addresses, hashes and blooms keep their size; what else is hexadecimal may be longer or shorter.
bool has_fixed_size(std::string_view text) {
    constexpr std::size_t address = 42, hash = 66, bloom = 514;
    return is_data(text) && (text.size() == address || text.size() == hash || text.size() == bloom);
}

bool same_class(std::string_view expected, std::string_view got) {
    if (!is_hex(expected) || !is_hex(got))
        return is_hex(expected) == is_hex(got);
    if (has_fixed_size(expected))
        return got.size() == expected.size();
    return (is_quantity(expected) && is_quantity(got)) || (is_data(expected) && is_data(got));
}

/// An object whose member names are data too: addresses, slots, nonces.
bool is_map(const json& object) {
    return std::all_of(object.items().begin(), object.items().end(), [](const auto& item) {
        const auto& name = item.key();
        return is_hex(name) ||
               std::all_of(name.begin(), name.end(), [](unsigned char c) { return std::isdigit(c) != 0; });
    });
}

/// Members that the execution-apis' schema lets be null.
bool may_be_null(const std::string& name) {
    static const std::set<std::string> names{
        "to",  "contractAddress", "blockHash", "blockNumber", "blockTimestamp", "transactionIndex", "next",
        "last"};
    return names.contains(name);
}

const char* kind_of(const json& value) {
    return value.is_number() ? "number" : value.type_name();
}

Found compare_shape(const std::string& where, const json& expected, const json& got);

Found compare_members(const std::string& where, const json& expected, const json& got) {
    for (const auto& [name, value] : expected.items()) {
        const auto at = where + "." + name;
        if (!got.contains(name))
            return difference(at, value.dump(), "is missing");
        if (may_be_null(name) && (value.is_null() || got[name].is_null()))
            continue;
        if (auto found = compare_shape(at, value, got[name]))
            return found;
    }
    for (const auto& [name, value] : got.items())
        if (!expected.contains(name))
            return difference(where + "." + name, "no such member", value.dump());
    return std::nullopt;
}

/// Every value that came is like the first one that was expected; how many there are is free.
Found compare_elements(const std::string& where, const json& expected, const json& got) {
    if (expected.empty())
        return std::nullopt;
    for (const auto& [name, value] : got.items())
        if (auto found = compare_shape(where + "[" + name + "]", *expected.begin(), value))
            return found;
    return std::nullopt;
}

Found compare_shape(const std::string& where, const json& expected, const json& got) {
    if (std::string_view{kind_of(expected)} != kind_of(got))
        return difference(where, expected.dump(), got.dump());
    if (expected.is_object())
        return is_map(expected) && is_map(got) ? compare_elements(where, expected, got)
                                               : compare_members(where, expected, got);
    if (expected.is_array())
        return compare_elements(where, expected, got);
    if (expected.is_string() && !same_class(expected.get<std::string>(), got.get<std::string>()))
        return difference(where, expected.dump(), got.dump());
    return std::nullopt;
}

Found compare_exactly(const std::string& where, const json& expected, const json& got) {
    if (expected == got)
        return std::nullopt;
    if (expected.is_object() && got.is_object())
        for (const auto& [name, value] : expected.items())
            if (got.contains(name) && got[name] != value)
                return compare_exactly(where + "." + name, value, got[name]);
    if (expected.is_array() && got.is_array() && expected.size() == got.size())
        for (std::size_t i = 0; i < expected.size(); ++i)
            if (expected[i] != got[i])
                return compare_exactly(where + "[" + std::to_string(i) + "]", expected[i], got[i]);
    if (expected.is_object() && got.is_object())
        return compare_members(where, expected, got);
    return difference(where, expected.dump(), got.dump());
}

/// The words of an error are each client's own.
Found compare_errors(const json& expected, const json& got, Agreement agreement) {
    if (!got.is_object() || !got.contains("code") || !got.contains("message"))
        return difference("error", expected.dump(), got.dump());
    if (agreement == Agreement::shape)
        return std::nullopt;
    if (expected["code"] != got["code"])
        return difference("error", expected.dump(), got.dump());
    if (!expected.contains("data"))
        return std::nullopt;
    return compare_exactly("error.data", expected["data"], got.value("data", json{}));
}

}  // namespace

std::optional<Difference> compare_replies(const json& expected, const json& got, Agreement agreement) {
    if (expected.value("id", json{}) != got.value("id", json{}))
        return difference("id", expected.dump(), got.dump());
    const auto* part = expected.contains("error") ? "error" : "result";
    if (!got.contains(part))
        return difference("reply", expected.dump(), got.dump());
    if (expected.contains("error"))
        return compare_errors(expected["error"], got["error"], agreement);
    return agreement == Agreement::exact ? compare_exactly("result", expected["result"], got["result"])
                                         : compare_shape("result", expected["result"], got["result"]);
}

}  // namespace studio::spec_suites
