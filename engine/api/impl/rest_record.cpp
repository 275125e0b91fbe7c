// SPDX-License-Identifier: GPL-3.0-or-later
#include "rest_record.hpp"

#include <limits>
#include <nlohmann/json.hpp>

namespace studio::api_impl {
namespace {

std::optional<std::int64_t> number_at(const nlohmann::json& object, const char* key) {
    const auto found = object.find(key);
    return found != object.end() && found->is_number_integer() ? std::optional{found->get<std::int64_t>()}
                                                               : std::nullopt;
}

void put(nlohmann::json& object, const char* key, const std::optional<std::int64_t>& value) {
    if (value)
        object[key] = *value;
}

}  // namespace

nlohmann::json write_rest_record(const RestRecord& rest) {
    nlohmann::json out{
        {"sleep_after_ms", rest.sleep_after_ms}, {"port", rest.port}, {"starts_load", rest.starts_load}};
    put(out, "asleep_since_ms", rest.asleep_since_ms);
    put(out, "wakes_at_ms", rest.wakes_at_ms);
    put(out, "ends_at_l1_ms", rest.ends_at_l1_ms);
    return out;
}

RestRecord read_rest_record(const nlohmann::json& details) {
    RestRecord rest;
    const auto found = details.is_object() ? details.find("rest") : details.end();
    if (!details.is_object() || found == details.end() || !found->is_object())
        return rest;
    rest.sleep_after_ms = number_at(*found, "sleep_after_ms").value_or(0);
    rest.asleep_since_ms = number_at(*found, "asleep_since_ms");
    rest.wakes_at_ms = number_at(*found, "wakes_at_ms");
    rest.ends_at_l1_ms = number_at(*found, "ends_at_l1_ms");
    const auto port = number_at(*found, "port").value_or(0);
    if (port > 0 && port <= std::numeric_limits<std::uint16_t>::max())
        rest.port = static_cast<std::uint16_t>(port);
    const auto load = found->find("starts_load");
    rest.starts_load = load != found->end() && load->is_boolean() && load->get<bool>();
    return rest;
}

}  // namespace studio::api_impl
