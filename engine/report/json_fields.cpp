// SPDX-License-Identifier: GPL-3.0-or-later
#include "json_fields.hpp"

#include <algorithm>
#include <base/limits.hpp>
#include <base/uint256.hpp>
#include <cmath>
#include <codec/hex.hpp>

namespace studio::report {
namespace {

using nlohmann::json;

bool is_short(const std::string& text) {
    const auto begins_character = [](char c) {
        return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U;  // RFC 3629: others go on with one
    };
    const auto characters = std::count_if(text.begin(), text.end(), begins_character);
    return static_cast<std::size_t>(characters) <= limits::kReportMaxText;
}

bool is_hex(std::string_view text, std::size_t bytes) {
    constexpr std::size_t kDigitsPerByte = 2;
    return text.starts_with("0x") && text.size() == 2 + bytes * kDigitsPerByte && codec::from_hex(text);
}

bool is_amount(std::string_view text) {
    constexpr std::size_t kMostDigits = 78;  // 2^256 has as many
    return text.size() <= kMostDigits && Uint256::parse_decimal(text);
}

}  // namespace

void JsonFields::refuse(const char* key) {
    if (wrong_.empty())
        wrong_ = path_ + key;
}

const json* JsonFields::find(const char* key, bool (json::*is_right)() const noexcept) {
    if (object_.is_object()) {
        const auto found = object_.find(key);
        if (found != object_.end() && ((*found).*is_right)())
            return &*found;
    }
    refuse(key);
    return nullptr;
}

void JsonFields::read(const char* key, bool& out) {
    if (const auto* value = find(key, &json::is_boolean))
        out = value->get<bool>();
}

void JsonFields::read(const char* key, double& out) {
    const auto* value = find(key, &json::is_number);
    if (value == nullptr)
        return;
    out = value->get<double>();
    if (!std::isfinite(out))
        refuse(key);
}

void JsonFields::read(const char* key, std::string& out) {
    const auto* value = find(key, &json::is_string);
    if (value == nullptr)
        return;
    out = value->get<std::string>();
    if (!is_short(out))
        refuse(key);
}

void JsonFields::read(const char* key, api::Text& out) {
    auto fields = inside(key);
    fields.read("text", out.text);
    const auto* args = fields.find("args", &json::is_array);
    if (args == nullptr)
        return;
    if (args->size() > limits::kReportMaxArguments)
        return fields.refuse("args");
    for (const auto& arg : *args) {
        if (!arg.is_string() || !is_short(arg.get_ref<const std::string&>()))
            return fields.refuse("args");
        out.args.push_back(arg.get<std::string>());
    }
}

void JsonFields::read_time(const char* key, std::int64_t& out) {
    const auto* value = find(key, &json::is_number_unsigned);
    if (value == nullptr)
        return;
    const auto time_ms = value->get<std::uint64_t>();
    if (time_ms > static_cast<std::uint64_t>(limits::kReportMaxTimeMs))
        return refuse(key);
    out = static_cast<std::int64_t>(time_ms);
}

void JsonFields::read_time(const char* key, std::optional<std::int64_t>& out) {
    if (object_.is_object() && object_.contains(key) && object_[key].is_null())
        return;
    out.emplace();
    read_time(key, *out);
}

void JsonFields::read_hex(const char* key, std::size_t bytes, std::string& out) {
    const auto* value = find(key, &json::is_string);
    if (value == nullptr)
        return;
    out = value->get<std::string>();
    if (!out.empty() && !is_hex(out, bytes))
        refuse(key);
}

void JsonFields::read_amount(const char* key, std::string& out) {
    const auto* value = find(key, &json::is_string);
    if (value == nullptr)
        return;
    out = value->get<std::string>();
    if (!out.empty() && !is_amount(out))
        refuse(key);
}

JsonFields JsonFields::inside(const char* key) {
    static const json kNothing;
    const auto* object = find(key, &json::is_object);
    return {object != nullptr ? *object : kNothing, path_ + key + ".", wrong_};
}

}  // namespace studio::report
