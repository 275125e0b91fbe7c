// SPDX-License-Identifier: GPL-3.0-or-later
#include "uint256.hpp"

#include <algorithm>

#include "hex_digits.hpp"

namespace studio {

namespace {

constexpr std::uint64_t kTenToThe19 = 10'000'000'000'000'000'000ULL;  // the largest power of ten in a word
constexpr int kDigitsPerWord = 19;

}  // namespace

std::string Uint256::to_decimal() const {
    if (fits_u64())
        return std::to_string(low64());
    std::string digits;  // lowest first
    auto left = *this;
    while (!left.is_zero()) {
        const auto step = divide(left, kTenToThe19);
        left = step.quotient;
        auto part = step.remainder.low64();
        for (int i = 0; i < kDigitsPerWord && (part != 0 || !left.is_zero()); ++i, part /= 10)
            digits.push_back(static_cast<char>('0' + part % 10));
    }
    std::reverse(digits.begin(), digits.end());
    return digits;
}

std::string Uint256::to_hex() const {
    std::string out = "0x";
    const auto digits = std::max(1U, (bit_length() + 3) / 4);
    for (auto i = digits; i > 0; --i)
        out.push_back(kHexDigits[(word[(i - 1) / 16] >> (4 * ((i - 1) % 16))) & 0x0FU]);
    return out;
}

std::optional<Uint256> Uint256::parse_decimal(std::string_view text) {
    if (text.empty())
        return std::nullopt;
    Uint256 out;
    for (const char c : text) {
        if (c < '0' || c > '9')
            return std::nullopt;
        Uint256 scaled;
        if (mul_overflow(out, 10, scaled) || add_overflow(scaled, static_cast<std::uint64_t>(c - '0'), out))
            return std::nullopt;
    }
    return out;
}

std::optional<Uint256> Uint256::parse_hex(std::string_view text) {
    if (text.starts_with("0x"))
        text.remove_prefix(2);
    if (text.empty())
        return std::nullopt;
    Uint256 out;
    for (const char c : text) {
        const int digit = hex_digit_value(c);
        if (digit < 0 || (out.word[3] >> 60) != 0)
            return std::nullopt;
        out = (out << 4) | static_cast<std::uint64_t>(digit);
    }
    return out;
}

}  // namespace studio
