// SPDX-License-Identifier: GPL-3.0-or-later
#include "amount.hpp"

namespace studio::codec {

namespace {

constexpr unsigned kShownDigits = 6;

/// `value` / 10^`decimals` with up to six digits behind the point, rounded down, without zeros at the end.
std::string shifted(const Uint256& value, unsigned decimals) {
    const auto unit = exp(Uint256{10}, Uint256{decimals});
    const auto [whole, rest] = divide(value, unit);
    auto digits = rest.to_decimal();
    digits.insert(0, decimals - digits.size(), '0');
    digits.resize(kShownDigits);
    digits.erase(digits.find_last_not_of('0') + 1);
    return whole.to_decimal() + (digits.empty() ? "" : "." + digits);
}

}  // namespace

std::string format_amount(const Uint256& wei, const std::string& symbol) {
    constexpr unsigned kDecimals = 18;
    auto text = shifted(wei, kDecimals);
    if (text == "0" && !wei.is_zero())
        text = "< 0.000001";
    return text + " " + symbol;
}

std::string format_gwei(const Uint256& wei) {
    constexpr unsigned kDecimals = 9;
    auto text = shifted(wei, kDecimals);
    if (text == "0" && !wei.is_zero())
        text = "< 0.000001";
    return text + " gwei";
}

std::string price_text(const Uint256& wei) {
    return wei.to_decimal() + " wei (" + format_gwei(wei) + ")";
}

}  // namespace studio::codec
