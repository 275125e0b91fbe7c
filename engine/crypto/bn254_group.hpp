// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

#include "bn254_tower.hpp"

/// The groups: points of y^2 = x^3 + b over Fp (G1) or Fp2 (G2, on the twist).
namespace studio::crypto::bn254 {
inline namespace STUDIO_BN254_VARIANT {

template <class Field>
struct AffinePoint {
    Field x, y;  // both zero: infinity

    constexpr bool is_infinity() const { return x.is_zero() && y.is_zero(); }
    constexpr bool is_on_curve(const Field& b) const {
        return is_infinity() || y.square() == x.square() * x + b;
    }
    friend constexpr bool operator==(const AffinePoint&, const AffinePoint&) = default;
};

/// Jacobian coordinates: (x / z^2, y / z^3); z = 0 is infinity. Formulas: hyperelliptic.org EFD, dbl-2009-l
/// and add-2007-bl for a = 0.
template <class Field>
struct JacobianPoint {
    Field x = Field::one(), y = Field::one(), z{};

    static constexpr JacobianPoint from(const AffinePoint<Field>& point) {
        return point.is_infinity() ? JacobianPoint{} : JacobianPoint{point.x, point.y, Field::one()};
    }
    constexpr bool is_infinity() const { return z.is_zero(); }

    constexpr JacobianPoint doubled() const {
        const auto a = x.square();
        const auto b = y.square();
        const auto c = b.square();
        auto d = (x + b).square() - a - c;
        d = d + d;
        const auto e = a + a + a;
        const auto x3 = e.square() - d - d;
        const auto c2 = c + c;
        const auto c8 = (c2 + c2) + (c2 + c2);
        const auto yz = y * z;
        return {x3, e * (d - x3) - c8, yz + yz};
    }

    friend constexpr JacobianPoint operator+(const JacobianPoint& p, const JacobianPoint& q) {
        if (p.is_infinity())
            return q;
        if (q.is_infinity())
            return p;
        const auto z1 = p.z.square();
        const auto z2 = q.z.square();
        const auto u1 = p.x * z2;
        const auto s1 = p.y * q.z * z2;
        const auto h = q.x * z1 - u1;
        auto r = q.y * p.z * z1 - s1;
        if (h.is_zero())
            return r.is_zero() ? p.doubled() : JacobianPoint{};
        r = r + r;
        const auto i = (h + h).square();
        const auto j = h * i;
        const auto v = u1 * i;
        const auto x3 = r.square() - j - v - v;
        const auto sj = s1 * j;
        return {x3, r * (v - x3) - sj - sj, ((p.z + q.z).square() - z1 - z2) * h};
    }

    /// The same for a point with z = 1 (madd-2007-bl).
    friend constexpr JacobianPoint operator+(const JacobianPoint& p, const AffinePoint<Field>& q) {
        if (p.is_infinity())
            return from(q);
        if (q.is_infinity())
            return p;
        const auto z2 = p.z.square();
        const auto h = q.x * z2 - p.x;
        auto r = q.y * p.z * z2 - p.y;
        if (h.is_zero())
            return r.is_zero() ? p.doubled() : JacobianPoint{};
        r = r + r;
        const auto h2 = h.square();
        const auto i = (h2 + h2) + (h2 + h2);
        const auto j = h * i;
        const auto v = p.x * i;
        const auto x3 = r.square() - j - v - v;
        const auto yj = p.y * j;
        return {x3, r * (v - x3) - yj - yj, (p.z + h).square() - z2 - h2};
    }
    friend constexpr JacobianPoint operator-(const JacobianPoint& p) { return {p.x, -p.y, p.z}; }

    /// Whether both are the same point.
    friend constexpr bool operator==(const JacobianPoint& p, const JacobianPoint& q) {
        if (p.is_infinity() || q.is_infinity())
            return p.is_infinity() == q.is_infinity();
        const auto z1 = p.z.square();
        const auto z2 = q.z.square();
        return p.x * z2 == q.x * z1 && p.y * (q.z * z2) == q.y * (p.z * z1);
    }

    constexpr AffinePoint<Field> affine() const { return affine(z.inverse()); }
    /// The same with 1/z known; that of zero is zero.
    constexpr AffinePoint<Field> affine(const Field& inverse) const {
        const auto square = inverse.square();
        return {x * square, y * (square * inverse)};
    }
};

/// Brings many points to z = 1 with one inversion. None may be infinity.
template <class Field, std::size_t N>
std::array<AffinePoint<Field>, N> all_affine(const std::array<JacobianPoint<Field>, N>& points) {
    std::array<Field, N> products;  // of all z before
    auto product = Field::one();
    for (std::size_t i = 0; i < N; ++i) {
        products[i] = product;
        product = product * points[i].z;
    }
    auto inverse = product.inverse();
    std::array<AffinePoint<Field>, N> out;
    for (std::size_t i = N; i-- > 0;) {
        out[i] = points[i].affine(inverse * products[i]);
        inverse = inverse * points[i].z;
    }
    return out;
}

using G1 = AffinePoint<Fp>;
using G2 = AffinePoint<Fp2>;

/// The power p brought to the twist.
inline G2 frobenius(const G2& point) {
    const auto& g = frobenius_factors();
    return {point.x.conjugate() * g[2], point.y.conjugate() * g[3]};
}
inline JacobianPoint<Fp2> frobenius(const JacobianPoint<Fp2>& point) {
    const auto& g = frobenius_factors();
    return {point.x.conjugate() * g[2], point.y.conjugate() * g[3], point.z.conjugate()};
}

/// 3 / xi: the b of the twist.
inline const Fp2& twist_b() {
    static const Fp2 b = Fp2{Fp::from(Uint256{3}), {}} * Fp2::one().times_xi().inverse();
    return b;
}

struct PairingInput {
    G1 p;
    G2 q;
};
}  // namespace STUDIO_BN254_VARIANT
}  // namespace studio::crypto::bn254
