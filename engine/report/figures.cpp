// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures.hpp"

#include <array>
#include <base/limits.hpp>
#include <charconv>
#include <chrono>
#include <cmath>

namespace studio::report {
namespace {

constexpr std::size_t kShownDigits = 6;

std::string fixed(double value, int digits) {
    std::array<char, 400> text{};  // the largest double has 309 digits
    const auto end =
        std::to_chars(text.data(), text.data() + text.size(), value, std::chars_format::fixed, digits).ptr;
    return {text.data(), end};
}

std::string scientific(double value) {
    std::array<char, 32> text{};
    const auto end =
        std::to_chars(text.data(), text.data() + text.size(), value, std::chars_format::scientific, 2).ptr;
    return {text.data(), end};
}

/// Groups what stands before the point.
std::string grouped_fixed(double value, int digits) {
    const auto text = fixed(value, digits);
    const auto whole = text.substr(0, text.find('.'));
    return grouped(whole) + text.substr(whole.size());
}

/// So many digits behind the point that about three say something.
int digits_behind(double value) {
    constexpr int kSmallest = 9;
    int digits = 0;
    for (double bound = 100; value < bound && digits < kSmallest; bound /= 10)
        ++digits;
    return digits;
}

/// A number that is not negative.
std::string three_digits(double value) {
    constexpr double kBeyond = 1e15;
    if (value >= kBeyond)
        return scientific(value);
    if (value == 0)
        return "0";
    auto text = grouped_fixed(value, digits_behind(value));
    if (text.find('.') == std::string::npos)
        return text;
    text.erase(text.find_last_not_of('0') + 1);
    if (text.back() == '.')
        text.pop_back();
    return text;
}

std::string two_digits(unsigned value) {
    return (value < 10 ? "0" : "") + std::to_string(value);
}

std::string four_digits(int value) {
    constexpr std::size_t kDigits = 4;
    auto text = std::to_string(value);
    text.insert(0, kDigits - text.size(), '0');
    return text;
}

}  // namespace

std::string grouped(std::string_view digits) {
    constexpr std::size_t kGroup = 3;
    std::string out;
    for (std::size_t i = 0; i < digits.size(); ++i) {
        if (i > 0 && (digits.size() - i) % kGroup == 0)
            out.push_back(',');
        out.push_back(digits[i]);
    }
    return out;
}

std::string grouped(std::uint64_t number) {
    return grouped(std::to_string(number));
}

std::string scaled_amount(std::string_view digits, unsigned decimals) {
    const auto first = digits.find_first_not_of('0');
    if (first == std::string_view::npos)
        return "0";
    std::string text{digits.substr(first)};
    if (text.size() <= decimals)
        text.insert(0, decimals + 1 - text.size(), '0');
    const auto whole = text.substr(0, text.size() - decimals);
    auto behind = text.substr(text.size() - decimals).substr(0, kShownDigits);
    behind.erase(behind.find_last_not_of('0') + 1);
    if (whole == "0" && behind.empty())
        return "< 0.000001";
    return grouped(whole) + (behind.empty() ? "" : "." + behind);
}

std::string ether_text(std::string_view wei) {
    constexpr unsigned kDecimals = 18;
    return scaled_amount(wei, kDecimals) + " ETH";
}

std::optional<std::string> added(const std::optional<std::string>& a, std::string_view b) {
    const auto left = a ? Uint256::parse_decimal(*a) : std::nullopt;
    const auto right = Uint256::parse_decimal(b);
    Uint256 sum;
    if (!left || !right || add_overflow(*left, *right, sum))
        return std::nullopt;
    return sum.to_decimal();
}

std::string usd_text(double usd) {
    constexpr double kBeyond = 1e15;
    const std::string sign = usd < 0 ? "-$" : "$";
    const double size = std::abs(usd);
    if ((size > 0 && size < 1) || size >= kBeyond)
        return sign + three_digits(size);
    return sign + grouped_fixed(size, 2);
}

std::string measured_text(double value) {
    return (value < 0 ? "-" : "") + three_digits(std::abs(value));
}

std::string wait_text(double ms) {
    constexpr double kMsPerSecond = 1000;
    return ms < kMsPerSecond ? measured_text(ms) + " ms" : measured_text(ms / kMsPerSecond) + " s";
}

std::optional<std::string> utc_text(std::int64_t ms) {
    constexpr std::size_t kSeconds = 3;  // ":07"
    auto text = exact_utc_text(ms);
    if (text)
        text->erase(text->rfind(':'), kSeconds);
    return text;
}

std::optional<std::string> exact_utc_text(std::int64_t ms) {
    using namespace std::chrono;
    if (ms < 0 || ms > limits::kReportMaxTimeMs)
        return std::nullopt;
    const auto second = floor<seconds>(sys_time<milliseconds>{milliseconds{ms}});
    const auto day = floor<days>(second);
    const year_month_day date{day};
    const hh_mm_ss time{second - day};
    return four_digits(static_cast<int>(date.year())) + "-" +
           two_digits(static_cast<unsigned>(date.month())) + "-" +
           two_digits(static_cast<unsigned>(date.day())) + " " +
           two_digits(static_cast<unsigned>(time.hours().count())) + ":" +
           two_digits(static_cast<unsigned>(time.minutes().count())) + ":" +
           two_digits(static_cast<unsigned>(time.seconds().count())) + " UTC";
}

}  // namespace studio::report
