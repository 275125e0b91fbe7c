// SPDX-License-Identifier: GPL-3.0-or-later
#include "asked_activation.hpp"

#include <array>
#include <ctime>
#include <iomanip>
#include <sstream>
#include <string>

namespace studio::cli {
namespace {

constexpr std::int64_t kMsPerSecond = 1000;

/// All of the text in this form of strptime(), over what `time` has.
bool reads(std::string_view text, const char* form, std::tm& time) {
    std::istringstream in{std::string{text}};
    in >> std::get_time(&time, form);
    return !in.fail() && in.peek() == std::istringstream::traits_type::eof();
}

std::optional<std::time_t> next_time_of_day(std::string_view text) {
    const auto now = std::time(nullptr);
    std::tm wanted{};
    localtime_r(&now, &wanted);
    wanted.tm_sec = 0;
    if (text.size() != std::string_view{"18:30"}.size() || !reads(text, "%H:%M", wanted))
        return std::nullopt;
    auto at = std::mktime(&wanted);
    if (at > now)
        return at;
    ++wanted.tm_mday;  // tomorrow; mktime() carries it over, also where clocks change
    wanted.tm_isdst = -1;
    return std::mktime(&wanted);
}

std::optional<std::time_t> moment(std::string_view text) {
    constexpr std::array forms{"%Y-%m-%dT%H:%M", "%Y-%m-%dT%H:%M:%S"};
    const bool is_utc = text.ends_with('Z');
    if (is_utc)
        text.remove_suffix(1);
    for (const auto* form : forms) {
        std::tm wanted{};
        wanted.tm_isdst = -1;
        if (reads(text, form, wanted))
            return is_utc ? timegm(&wanted) : std::mktime(&wanted);
    }
    return std::nullopt;
}

}  // namespace

std::optional<api::Activation> activation_of(std::string_view text) {
    if (text == "now")
        return api::Activation{};
    if (text == "demand")
        return api::Activation{api::ActivationKind::on_demand};
    const auto of_day = next_time_of_day(text);
    const auto at = of_day ? of_day : moment(text);
    if (!at)
        return std::nullopt;
    return api::Activation{api::ActivationKind::at_time, *at * kMsPerSecond};
}

}  // namespace studio::cli
