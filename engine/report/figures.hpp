// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/uint256.hpp>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

/// Numbers as people read them. Plain text; all are written from left to right.
namespace studio::report {

/// "1,234,567" of decimal digits.
std::string grouped(std::string_view digits);
std::string grouped(std::uint64_t number);

/// `digits` / 10^`decimals` without going through a double: "1,234.5". Rounded down to six digits behind the
/// point; "< 0.000001" for less than those but not nothing.
std::string scaled_amount(std::string_view digits, unsigned decimals);
/// Wei as ether: "1.25 ETH".
std::string ether_text(std::string_view wei);

/// The sum of two decimal amounts of at most 256 bits; nothing when one is empty or no such number, or when
/// the sum has more.
std::optional<std::string> added(const std::optional<std::string>& a, std::string_view b);

/// "$1,234.50", "$0.00", or three digits that say something below a dollar: "$0.00314".
std::string usd_text(double usd);
/// A measurement with about three digits: "1,234", "12.3", "0.045".
std::string measured_text(double value);
/// Milliseconds as "340 ms" or "2.35 s".
std::string wait_text(double ms);

/// "2026-11-28 18:00 UTC"; nothing before 1970 or after 9999.
std::optional<std::string> utc_text(std::int64_t ms);
/// The same to the second: "2026-11-28 18:00:07 UTC".
std::optional<std::string> exact_utc_text(std::int64_t ms);

}  // namespace studio::report
