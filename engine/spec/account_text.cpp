// SPDX-License-Identifier: GPL-3.0-or-later
#include "account_text.hpp"

#include <algorithm>
#include <array>
#include <base/limits.hpp>
#include <cctype>
#include <crypto/checksum_address.hpp>

#include "account_table.hpp"

namespace studio::spec {
namespace {

constexpr std::size_t kAddressDigits = 40;
constexpr std::size_t kMaxListName = 120;
constexpr std::size_t kMostShown = 60;  // characters of a line's text in a problem
constexpr std::size_t kMaxAmountDigits = 78;
constexpr std::string_view kListSuffix = ".accounts";

bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

bool all_digits(std::string_view text) {
    return !text.empty() && std::ranges::all_of(text, is_digit);
}

/// Of a unit, wei as a power of ten.
std::optional<std::size_t> decimals_of(std::string_view unit) {
    std::string lower;
    for (const unsigned char c : unit)
        lower += static_cast<char>(std::tolower(c));
    if (lower.empty() || lower == "wei")
        return 0;
    if (lower == "gwei")
        return 9;
    return lower == "ether" || lower == "eth" ? std::optional<std::size_t>{18} : std::nullopt;
}

/// The next column, taken off the front, without the quotes that spreadsheets write.
std::string_view take_column(std::string_view& line) {
    const auto end = std::min(line.find_first_of(",;\t"), line.size());
    auto column = trimmed(line.substr(0, end));
    line.remove_prefix(std::min(end + 1, line.size()));
    if (column.size() >= 2 && column.front() == '"' && column.back() == '"')
        column = trimmed(column.substr(1, column.size() - 2));
    return column;
}

bool starts_as_address(std::string_view column) {
    const auto is_hex = [](unsigned char c) { return std::isxdigit(c) != 0; };
    return column.starts_with("0x") || column.starts_with("0X") ||
           (column.size() == kAddressDigits && std::ranges::all_of(column, is_hex));
}

std::string shown(std::string_view text) {
    if (text.size() <= kMostShown)
        return std::string{text};
    return std::string{text.substr(0, kMostShown)} + "…";
}

}  // namespace

std::string_view trimmed(std::string_view text) {
    constexpr std::string_view kBlanks = " \t\r";
    const auto first = text.find_first_not_of(kBlanks);
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(kBlanks) - first + 1);
}

bool is_title_line(std::string_view line) {
    return !starts_as_address(take_column(line));
}

bool read_account_line(std::string_view line, const std::optional<Uint256>& balance, AccountLine& out,
                       LineProblem& problem) {
    const auto fails = [&](const ProblemKind& kind, std::vector<std::string> args) {
        problem = {&kind, std::move(args)};
        return false;
    };
    if (line.size() > limits::kGenesisListMaxLine)
        return fails(problems::kLineTooLong, {std::to_string(line.size())});
    const auto first = take_column(line);
    const auto address = crypto::parse_address(first);
    if (!address)
        return fails(problems::kBadAddress, {shown(first)});
    const auto second = take_column(line);
    if (second.empty() && !balance)
        return fails(problems::kLineNoAmount, {});
    const auto amount = second.empty() ? balance : read_amount(second);
    if (!amount)
        return fails(problems::kLineAmount, {shown(second)});
    const auto third = take_column(line);
    if (all_digits(third))  // "1,000" would be read as 1
        return fails(problems::kLineColumns, {shown(third)});
    out = {*address, *amount, !third.empty()};
    return true;
}

std::optional<Uint256> read_amount(std::string_view text) {
    text = trimmed(text);
    const auto number = text.substr(0, std::min(text.find_first_not_of("0123456789."), text.size()));
    const auto decimals = decimals_of(trimmed(text.substr(number.size())));
    const auto point = number.find('.');
    const auto whole = number.substr(0, point);
    const auto fraction = point == std::string_view::npos ? std::string_view{} : number.substr(point + 1);
    const bool has_fraction = point != std::string_view::npos;
    if (!decimals || !all_digits(whole) || (has_fraction && !all_digits(fraction)) ||
        fraction.size() > *decimals || whole.size() > kMaxAmountDigits)
        return std::nullopt;
    auto digits = std::string{whole} + std::string{fraction};
    digits.append(*decimals - fraction.size(), '0');
    digits.erase(0, std::min(digits.find_first_not_of('0'), digits.size() - 1));
    const auto wei = Uint256::parse_decimal(digits);
    return wei && wei->bit_length() <= 128 ? wei : std::nullopt;
}

bool is_list_name(std::string_view name) {
    const auto is_allowed = [](unsigned char c) {
        return std::isalnum(c) != 0 || c == '-' || c == '.' || c == '_';
    };
    return name.ends_with(kListSuffix) && name.size() > kListSuffix.size() && name.size() <= kMaxListName &&
           name.front() != '.' && std::ranges::all_of(name, is_allowed);
}

std::string list_name_of(std::string_view table_name) {
    std::string name;
    for (const unsigned char c : table_name.substr(0, table_name.rfind('.'))) {
        if (name.size() == kMaxListName / 2)
            break;
        if (std::isalnum(c) != 0)
            name += static_cast<char>(std::tolower(c));
        else if (!name.empty() && name.back() != '-')
            name += '-';
    }
    while (!name.empty() && name.back() == '-')
        name.pop_back();
    return (name.empty() ? "list" : name) + std::string{kListSuffix};
}

}  // namespace studio::spec
