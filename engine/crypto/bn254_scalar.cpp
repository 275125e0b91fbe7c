// SPDX-License-Identifier: GPL-3.0-or-later
// Gallant, Lambert and Vanstone's method: (x, y) -> (beta x, y) is multiplication by lambda, so half as many
// doublings serve both halves of a scalar.
#include "bn254_montgomery.hpp"
#include "bn254_signed_digits.hpp"

namespace studio::crypto::bn254 {
namespace {

constexpr Uint256 kU{kCurveParameter};
constexpr Uint256 kU2 = kU * kU;
/// r = 36u^4 + 36u^3 + 18u^2 + 6u + 1
constexpr Uint256 kOrder = kFieldModulus - Uint256{6} * kU2;

// A short basis of the (a, b) with a + b lambda = 0 for lambda = 36u^3 + 18u^2 + 6u + 1:
// (2u + 1, -(6u^2 + 2u)) and (6u^2 + 4u + 1, 2u + 1).
constexpr Uint256 kShort = Uint256{2} * kU + Uint256{1};
constexpr Uint256 kLong1 = Uint256{6} * kU2 + Uint256{2} * kU;
constexpr Uint256 kLong2 = Uint256{6} * kU2 + Uint256{4} * kU + Uint256{1};

/// 2^256 * a / r, rounded down; a is below r.
constexpr Uint256 divided_by_order(Uint256 a) {
    Uint256 quotient;
    for (int bit = 0; bit < 256; ++bit) {
        a = a << 1U;  // r is below 2^254
        quotient = quotient << 1U;
        if (a >= kOrder) {
            a = a - kOrder;
            quotient = quotient + Uint256{1};
        }
    }
    return quotient;
}
constexpr Uint256 kShortByOrder = divided_by_order(kShort);
constexpr Uint256 kLong1ByOrder = divided_by_order(kLong1);

Uint256 upper_half_of_product(const Uint256& a, const Uint256& b) {
    const auto full = uint256_words::multiply_full(a, b);
    return {full[4], full[5], full[6], full[7]};
}

SignedNumber signed_number(const Uint256& twos_complement) {
    const bool is_negative = twos_complement.is_negative();
    return {is_negative ? -twos_complement : twos_complement, is_negative};
}

}  // namespace

ScalarHalves split_scalar(const Uint256& scalar) {
    const auto k = scalar % kOrder;
    // (k, 0) less the nearest vector of the lattice, up to rounding, which costs a bit.
    const auto x1 = upper_half_of_product(k, kShortByOrder);
    const auto x2 = upper_half_of_product(k, kLong1ByOrder);
    return {signed_number(k - x1 * kShort - x2 * kLong2), signed_number(x1 * kLong1 - x2 * kShort)};
}

}  // namespace studio::crypto::bn254
