// SPDX-License-Identifier: GPL-3.0-or-later
#include "bls12_381_endomorphisms.hpp"

#include <base/assert.hpp>
#include <base/uint256.hpp>

#include "bls12_381_numbers.hpp"

namespace studio::crypto::bls12_381 {
namespace {

/// The curve's parameter is minus this: r = x^4 - x^2 + 1.
constexpr std::uint64_t kMinusX = 0xd201000000010000;
constexpr Uint256 kXSquared = Uint256{kMinusX} * Uint256{kMinusX};
constexpr Uint256 kOrder = kXSquared * kXSquared - kXSquared + Uint256{1};

void append_words(Bytes& out, const Uint256& number, std::size_t words) {
    for (std::size_t i = 0; i < 8 * words; ++i)
        out.push_back(static_cast<std::uint8_t>(number.word[i / 8] >> (8 * (i % 8))));
}

/// (x, y) -> (beta x, -y) with the cube root of one that makes it multiplication by x^2.
blst_p1_affine times_x_squared(const blst_p1_affine& point, const blst_fp& beta) {
    auto out = point;
    blst_fp_mul(&out.x, &point.x, &beta);
    blst_fp_cneg(&out.y, &point.y, true);
    return out;
}

template <class Point, class Affine, class FromAffine, class Multiply, class ToAffine>
Affine product(const Affine& point, const Uint256& number, FromAffine from_affine, Multiply multiply,
               ToAffine to_affine) {
    Bytes bytes;
    append_words(bytes, number, 4);
    Point wide;
    from_affine(&wide, &point);
    multiply(&wide, &wide, bytes.data(), 256);
    Affine out;
    to_affine(&out, &wide);
    return out;
}

/// One of the roots (-1 ± sqrt(-3)) / 2: the generator decides which.
blst_fp find_beta() {
    const std::uint64_t digits[6] = {3};
    const std::uint64_t two_digits[6] = {2};
    blst_fp three;
    blst_fp half;
    blst_fp root;
    blst_fp_from_uint64(&three, digits);
    blst_fp_from_uint64(&half, two_digits);
    blst_fp_inverse(&half, &half);
    blst_fp_cneg(&root, &three, true);
    STUDIO_ASSERT(blst_fp_sqrt(&root, &root));
    const auto& generator = *blst_p1_affine_generator();
    const auto expected =
        product<blst_p1>(generator, kXSquared, blst_p1_from_affine, blst_p1_mult, blst_p1_to_affine);
    for (const bool negative : {false, true}) {
        const std::uint64_t one_digits[6] = {1};
        blst_fp one;
        blst_fp beta;
        blst_fp_from_uint64(&one, one_digits);
        blst_fp_cneg(&beta, &root, negative);
        blst_fp_sub(&beta, &beta, &one);
        blst_fp_mul(&beta, &beta, &half);
        const auto image = times_x_squared(generator, beta);
        if (blst_p1_affine_is_equal(&image, &expected))
            return beta;
    }
    STUDIO_ASSERT(!"a cube root of one acts on the group as x^2");
    return {};
}

/// (1 + i)^((1 - p) / divisor), where the divisor divides p - 1.
blst_fp2 twist_factor(unsigned divisor) {
    const std::uint64_t one_digits[6] = {1};
    blst_fp2 base;
    blst_fp_from_uint64(&base.fp[0], one_digits);
    base.fp[1] = base.fp[0];
    blst_fp2 result = base;
    blst_fp_sub(&result.fp[1], &result.fp[1], &result.fp[1]);  // one
    unsigned rest = 0;
    for (std::size_t i = 0; i < kFieldModulus.size(); ++i) {
        // p is odd, so p - 1 differs in the last byte alone.
        const unsigned byte = kFieldModulus[i] - (i + 1 == kFieldModulus.size() ? 1U : 0U);
        const unsigned digit = (256 * rest + byte) / divisor;
        rest = (256 * rest + byte) % divisor;
        for (unsigned bit = 8; bit-- > 0;) {
            blst_fp2_sqr(&result, &result);
            if ((digit >> bit & 1) != 0)
                blst_fp2_mul(&result, &result, &base);
        }
    }
    blst_fp2_inverse(&result, &result);
    return result;
}

struct TwistFactors {
    blst_fp2 x = twist_factor(3);
    blst_fp2 y = twist_factor(2);
};

/// The power p of the coordinates brought back to the twist is multiplication by the parameter; with the
/// other sign, by kMinusX.
blst_p2_affine times_minus_x(const blst_p2_affine& point, const TwistFactors& factors) {
    auto out = point;
    blst_fp_cneg(&out.x.fp[1], &out.x.fp[1], true);
    blst_fp_cneg(&out.y.fp[1], &out.y.fp[1], true);
    blst_fp2_mul(&out.x, &out.x, &factors.x);
    blst_fp2_mul(&out.y, &out.y, &factors.y);
    blst_fp2_cneg(&out.y, &out.y, true);
    return out;
}

TwistFactors checked_twist_factors() {
    const TwistFactors factors;
    const auto& generator = *blst_p2_affine_generator();
    const auto expected =
        product<blst_p2>(generator, Uint256{kMinusX}, blst_p2_from_affine, blst_p2_mult, blst_p2_to_affine);
    const auto image = times_minus_x(generator, factors);
    STUDIO_ASSERT(blst_p2_affine_is_equal(&image, &expected));
    return factors;
}

/// Sums by blst, which takes lists of one pointer and a null: the others follow in memory.
template <class Point, class Affine, class ScratchSize, class Sum>
Point sum_of(const std::vector<Affine>& points, const Bytes& numbers, ScratchSize scratch_size, Sum sum) {
    Point out{};  // infinity
    if (points.empty())
        return out;
    const Affine* const point_list[] = {points.data(), nullptr};
    const byte* const number_list[] = {numbers.data(), nullptr};
    std::vector<limb_t> scratch(scratch_size(points.size()) / sizeof(limb_t));
    sum(&out, point_list, points.size(), number_list, 8 * numbers.size() / points.size(), scratch.data());
    return out;
}

}  // namespace

void G1Terms::add(const blst_p1_affine& point, BytesView number) {
    if (blst_p1_affine_is_inf(&point))  // blst's sums have no room for it
        return;
    static const auto beta = find_beta();
    const auto [quotient, remainder] = divide(Uint256::from_big_endian(number) % kOrder, kXSquared);
    points.push_back(point);
    append_words(numbers, remainder, 2);
    points.push_back(times_x_squared(point, beta));
    append_words(numbers, quotient, 2);
}

void G2Terms::add(const blst_p2_affine& point, BytesView number) {
    if (blst_p2_affine_is_inf(&point))
        return;
    static const auto factors = checked_twist_factors();
    auto image = point;
    auto rest = Uint256::from_big_endian(number) % kOrder;
    for (int digit = 0; digit < 4; ++digit) {
        const auto [quotient, remainder] = divide(rest, Uint256{kMinusX});
        points.push_back(image);
        append_words(numbers, remainder, 1);
        image = times_minus_x(image, factors);
        rest = quotient;
    }
}

blst_p1 G1Terms::sum() const {
    return sum_of<blst_p1>(points, numbers, blst_p1s_mult_pippenger_scratch_sizeof, blst_p1s_mult_pippenger);
}

blst_p2 G2Terms::sum() const {
    return sum_of<blst_p2>(points, numbers, blst_p2s_mult_pippenger_scratch_sizeof, blst_p2s_mult_pippenger);
}

}  // namespace studio::crypto::bls12_381
