// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <base/uint256.hpp>

/// Numbers written with few nonzero digits, and scalars cut in two halves.
namespace studio::crypto::bn254 {

/// A number's digits, lowest first: zero or odd, between -2^(width-1) and 2^(width-1), and of `width`
/// neighbours at most one is not zero.
struct SignedDigits {
    std::array<std::int8_t, 132> digit{};
    std::size_t count = 0;  // without zeros at the top
};

/// `number` must be below 2^130.
constexpr SignedDigits to_signed_digits(Uint256 number, unsigned width) {
    SignedDigits out;
    const std::uint64_t range = std::uint64_t{1} << width;
    for (std::size_t i = 0; !number.is_zero(); ++i) {
        if ((number.word[0] & 1) != 0) {
            const auto rest = number.word[0] & (range - 1);
            if (rest < range / 2) {
                out.digit[i] = static_cast<std::int8_t>(rest);
                number = number - Uint256{rest};
            } else {
                out.digit[i] = static_cast<std::int8_t>(static_cast<std::int64_t>(rest) -
                                                        static_cast<std::int64_t>(range));
                number = number + Uint256{range - rest};
            }
            out.count = i + 1;
        }
        number = number >> 1U;
    }
    return out;
}

/// A number's absolute value and sign.
struct SignedNumber {
    Uint256 magnitude;
    bool is_negative = false;
};

/// `scalar` as k1 + k2 * lambda modulo the group's order, both below 2^129.
struct ScalarHalves {
    SignedNumber k1, k2;
};
ScalarHalves split_scalar(const Uint256& scalar);

}  // namespace studio::crypto::bn254
