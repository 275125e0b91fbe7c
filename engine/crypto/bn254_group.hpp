// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

#include "bn254_tower.hpp"

/// The groups: points of y^2 = x^3 + b over Fp (G1) or Fp2 (G2, on the twist).
namespace studio::crypto::bn254 {

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

    constexpr AffinePoint<Field> affine() const {
        if (is_infinity())
            return {};
        const auto inverse = z.inverse();
        const auto square = inverse.square();
        return {x * square, y * square * inverse};
    }
};

/// point * scalar, four bits at a time.
template <class Field>
constexpr JacobianPoint<Field> multiply(const AffinePoint<Field>& point, const Uint256& scalar) {
    std::array<JacobianPoint<Field>, 16> multiples{};
    multiples[1] = JacobianPoint<Field>::from(point);
    for (std::size_t i = 2; i < multiples.size(); ++i)
        multiples[i] = multiples[i - 1] + multiples[1];
    JacobianPoint<Field> result;
    for (unsigned digit = (scalar.bit_length() + 3) / 4; digit-- > 0;) {
        for (int i = 0; i < 4; ++i)
            result = result.doubled();
        result = result + multiples[scalar.word[digit / 16] >> (4 * (digit % 16)) & 15];
    }
    return result;
}

using G1 = AffinePoint<Fp>;
using G2 = AffinePoint<Fp2>;

/// The power p brought to the twist.
inline G2 frobenius(const G2& point) {
    const auto& g = frobenius_factors();
    return {point.x.conjugate() * g[2], point.y.conjugate() * g[3]};
}

/// Whether the product of e(P, Q) over the pairs is one. Points must be in their groups.
struct PairingInput {
    G1 p;
    G2 q;
};
bool pairing_product_is_one(const PairingInput* pairs, std::size_t count);

}  // namespace studio::crypto::bn254
