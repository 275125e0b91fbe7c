// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The optimal ate pairing: Miller loop over 6u + 2 and final exponentiation (Vercauteren 2008; line formulas
// in homogeneous coordinates by Aranha et al. 2010; hard part of the exponent by Scott et al. 2009).
#include <vector>

#include "bn254_group.hpp"
#include "bn254_signed_digits.hpp"

namespace studio::crypto::bn254 {
inline namespace STUDIO_BN254_VARIANT {

/// A line through points of the twist, at P: constant + w * c1 + w^3 * c3.
struct Line {
    Fp2 constant, c1, c3;
};

/// f * line, with the line's zeros left out.
inline Fp12 times_line(const Fp12& f, const Line& line) {
    const auto sparse = [&line](const Fp6& a, const Fp2& b0) {  // a * (b0 + c3 v)
        const auto p0 = a.c0 * b0;
        const auto p1 = a.c1 * line.c3;
        return Fp6{p0 + (a.c2 * line.c3).times_xi(), (a.c0 + a.c1) * (b0 + line.c3) - p0 - p1,
                   a.c2 * b0 + p1};
    };
    const Fp6 low{f.c0.c0 * line.constant, f.c0.c1 * line.constant, f.c0.c2 * line.constant};
    const auto high = sparse(f.c1, line.c1);
    return {low + high.times_v(), sparse(f.c0 + f.c1, line.constant + line.c1) - low - high};
}

/// One pair on its way through the Miller loop: T runs through multiples of Q.
class MillerPoint {
public:
    explicit MillerPoint(const PairingInput& pair) : p_{pair.p}, q_{pair.q}, x_{q_.x}, y_{q_.y} {}

    Line double_step() {
        const auto a = (x_ * y_).halved();
        const auto b = y_.square();
        const auto c = z_.square();
        const auto e = (c + c + c) * twist_b();
        const auto f = e + e + e;
        const auto g = (b + f).halved();
        const auto h = (y_ + z_).square() - b - c;
        const auto j = x_.square();
        const auto e2 = e.square();
        x_ = a * (b - f);
        y_ = g.square() - e2 - e2 - e2;
        z_ = b * h;
        return {h * p_.y, -((j + j + j) * p_.x), b - e};
    }

    Line add_step(const G2& q) {
        const auto o = y_ - q.y * z_;
        const auto l = x_ - q.x * z_;
        const auto d = l.square();
        const auto e = l * d;
        const auto g = x_ * d;
        const auto h = e + z_ * o.square() - g - g;
        x_ = l * h;
        y_ = o * (g - h) - e * y_;
        z_ = e * z_;
        return {l * p_.y, -(o * p_.x), o * q.x - l * q.y};
    }

    const G2& q() const { return q_; }

private:
    G1 p_;
    G2 q_;
    Fp2 x_, y_, z_ = Fp2::one();
};

inline Fp12 miller_loop(std::vector<MillerPoint>& points) {
    static constexpr auto kLoop = to_signed_digits(Uint256{kCurveParameter} * Uint256{6} + Uint256{2}, 2);
    auto f = Fp12::one();
    for (std::size_t i = kLoop.count - 1; i-- > 0;) {
        f = f.square();
        for (auto& point : points)
            f = times_line(f, point.double_step());
        if (kLoop.digit[i] != 0)
            for (auto& point : points) {
                const auto& q = point.q();
                f = times_line(f, point.add_step(kLoop.digit[i] > 0 ? q : G2{q.x, -q.y}));
            }
    }
    for (auto& point : points) {
        const auto q1 = frobenius(point.q());
        const auto q2 = frobenius(q1);
        f = times_line(f, point.add_step(q1));
        f = times_line(f, point.add_step({q2.x, -q2.y}));
    }
    return f;
}

/// The power u in the cyclotomic subgroup, where the conjugate is the inverse.
inline Fp12 power_of_curve_parameter(const Fp12& a) {
    static constexpr auto kDigits =
        to_signed_digits(Uint256{kCurveParameter}, 3);  // 0, 1, 3 and their negatives
    const auto cube = a * a.cyclotomic_square();
    const auto choose = [&](int digit) { return digit == 1 || digit == -1 ? a : cube; };
    auto result = choose(kDigits.digit[kDigits.count - 1]);
    for (std::size_t i = kDigits.count - 1; i-- > 0;) {
        result = result.cyclotomic_square();
        if (const int digit = kDigits.digit[i]; digit != 0)
            result = result * (digit > 0 ? choose(digit) : choose(digit).conjugate());
    }
    return result;
}

inline Fp12 final_exponentiation(const Fp12& f) {
    // (p^6 - 1)(p^2 + 1)
    auto m = f.conjugate() * f.inverse();
    m = frobenius(frobenius(m)) * m;
    // (p^4 - p^2 + 1) / r as a polynomial in u and p
    const auto mu = power_of_curve_parameter(m);
    const auto mu2 = power_of_curve_parameter(mu);
    const auto mu3 = power_of_curve_parameter(mu2);
    const auto mp = frobenius(m);
    const auto mp2 = frobenius(mp);
    const auto y0 = mp * mp2 * frobenius(mp2);
    const auto y1 = m.conjugate();
    const auto y2 = frobenius(frobenius(mu2));
    const auto y3 = frobenius(mu).conjugate();
    const auto y4 = (mu * frobenius(mu2)).conjugate();
    const auto y5 = mu2.conjugate();
    const auto y6 = (mu3 * frobenius(mu3)).conjugate();
    auto t0 = y6.cyclotomic_square() * y4 * y5;
    auto t1 = (y3 * y5 * t0).cyclotomic_square() * (t0 * y2);
    t1 = t1.cyclotomic_square();
    return (t1 * y1).cyclotomic_square() * (t1 * y0);
}

/// Whether the product of e(P, Q) over the pairs is one. Points must be in their groups.
inline bool pairing_product_is_one(const std::vector<PairingInput>& pairs) {
    std::vector<MillerPoint> points;
    points.reserve(pairs.size());
    for (const auto& pair : pairs)
        if (!pair.p.is_infinity() && !pair.q.is_infinity())
            points.emplace_back(pair);
    return points.empty() || final_exponentiation(miller_loop(points)) == Fp12::one();
}

}  // namespace STUDIO_BN254_VARIANT
}  // namespace studio::crypto::bn254
