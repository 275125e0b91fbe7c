// SPDX-License-Identifier: GPL-3.0-or-later
#include "bn254.hpp"

#include <base/assert.hpp>
#include <vector>

#include "bn254_group.hpp"

namespace studio::crypto::bn254 {
namespace {

constexpr std::size_t kPairSize = 192;
constexpr Fp kG1B = Fp::from(Uint256{3});

/// Coordinate `index` of the input; nothing when it is not below the modulus.
std::optional<Fp> read_coordinate(BytesView input, std::size_t index) {
    const auto value = Uint256::from_big_endian(input.subspan(32 * index, 32));
    if (value >= kFieldModulus)
        return std::nullopt;
    return Fp::from(value);
}

std::optional<G1> read_g1(BytesView input) {
    const auto x = read_coordinate(input, 0);
    const auto y = read_coordinate(input, 1);
    if (!x || !y)
        return std::nullopt;
    const G1 point{*x, *y};
    return point.is_on_curve(kG1B) ? std::optional{point} : std::nullopt;
}

const Fp2& twist_b() {
    static const Fp2 b = Fp2{kG1B, {}} * Fp2::one().times_xi().inverse();
    return b;
}

/// The power p acts on the group as 6u^2; its characteristic equation then makes r times the point infinity.
bool is_in_g2(const G2& point) {
    if (point.is_infinity())
        return true;
    const auto u = Uint256{kCurveParameter};
    return point.is_on_curve(twist_b()) && multiply(point, u * u * Uint256{6}).affine() == frobenius(point);
}

std::optional<G2> read_g2(BytesView input) {
    const auto x_imaginary = read_coordinate(input, 0);
    const auto x_real = read_coordinate(input, 1);
    const auto y_imaginary = read_coordinate(input, 2);
    const auto y_real = read_coordinate(input, 3);
    if (!x_imaginary || !x_real || !y_imaginary || !y_real)
        return std::nullopt;
    const G2 point{{*x_real, *x_imaginary}, {*y_real, *y_imaginary}};
    return is_in_g2(point) ? std::optional{point} : std::nullopt;
}

FixedBytes<64> write_g1(const G1& point) {
    FixedBytes<64> out;
    point.x.value().store_big_endian(out.data());
    point.y.value().store_big_endian(out.data() + 32);
    return out;
}

}  // namespace

std::optional<FixedBytes<64>> add(BytesView points) {
    STUDIO_ASSERT(points.size() == 128);
    const auto a = read_g1(points.first(64));
    const auto b = read_g1(points.subspan(64));
    if (!a || !b)
        return std::nullopt;
    return write_g1((JacobianPoint<Fp>::from(*a) + JacobianPoint<Fp>::from(*b)).affine());
}

std::optional<FixedBytes<64>> multiply(BytesView point_and_scalar) {
    STUDIO_ASSERT(point_and_scalar.size() == 96);
    const auto point = read_g1(point_and_scalar.first(64));
    if (!point)
        return std::nullopt;
    return write_g1(multiply(*point, Uint256::from_big_endian(point_and_scalar.subspan(64))).affine());
}

std::optional<bool> pairing_check(BytesView pairs) {
    if (pairs.size() % kPairSize != 0)
        return std::nullopt;
    std::vector<PairingInput> inputs;
    inputs.reserve(pairs.size() / kPairSize);
    for (std::size_t at = 0; at < pairs.size(); at += kPairSize) {
        const auto p = read_g1(pairs.subspan(at, 64));
        const auto q = read_g2(pairs.subspan(at + 64, 128));
        if (!p || !q)
            return std::nullopt;
        inputs.push_back({*p, *q});
    }
    return pairing_product_is_one(inputs.data(), inputs.size());
}

}  // namespace studio::crypto::bn254
