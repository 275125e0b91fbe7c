// SPDX-License-Identifier: GPL-3.0-or-later
// The optimal ate pairing: Miller loop over 6u + 2 and final exponentiation (Vercauteren 2008; line formulas
// in homogeneous coordinates by Aranha et al. 2010; hard part of the exponent by Scott et al. 2009).
#include "bn254_group.hpp"

#include <vector>

namespace studio::crypto::bn254 {
namespace {

constexpr Fp kHalf = Fp::from((kFieldModulus + Uint256{1}) >> 1U);

/// A line through points of the twist, at P: constant + w * c1 + w^3 * c3.
struct Line {
    Fp2 constant, c1, c3;
};

/// f * line, with the line's zeros left out.
Fp12 times_line(const Fp12& f, const Line& line) {
    const auto sparse = [&line](const Fp6& a) {  // a * (c1 + c3 v)
        const auto p0 = a.c0 * line.c1;
        const auto p1 = a.c1 * line.c3;
        return Fp6{p0 + (a.c2 * line.c3).times_xi(), (a.c0 + a.c1) * (line.c1 + line.c3) - p0 - p1,
                   a.c2 * line.c1 + p1};
    };
    const auto scaled = [&line](const Fp6& a) {
        return Fp6{a.c0 * line.constant, a.c1 * line.constant, a.c2 * line.constant};
    };
    return {scaled(f.c0) + sparse(f.c1).times_v(), scaled(f.c1) + sparse(f.c0)};
}

/// One pair on its way through the Miller loop: T runs through multiples of Q.
class MillerPoint {
public:
    explicit MillerPoint(const PairingInput& pair) : p_{pair.p}, q_{pair.q}, x_{q_.x}, y_{q_.y} {}

    Line double_step() {
        const auto a = x_ * y_ * kHalf;
        const auto b = y_.square();
        const auto c = z_.square();
        const auto e = (c + c + c) * twist_b();
        const auto f = e + e + e;
        const auto g = (b + f) * kHalf;
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

    /// 3 / xi: the twist's b.
    static const Fp2& twist_b() {
        static const Fp2 b = Fp2{Fp::from(Uint256{3}), {}} * Fp2::one().times_xi().inverse();
        return b;
    }

private:
    G1 p_;
    G2 q_;
    Fp2 x_, y_, z_ = Fp2::one();
};

Fp12 miller_loop(std::vector<MillerPoint>& points) {
    const Uint256 loop = Uint256{kCurveParameter} * Uint256{6} + Uint256{2};
    auto f = Fp12::one();
    for (unsigned i = loop.bit_length() - 1; i-- > 0;) {
        f = f.square();
        for (auto& point : points)
            f = times_line(f, point.double_step());
        if ((loop.word[i / 64] >> (i % 64) & 1) != 0)
            for (auto& point : points)
                f = times_line(f, point.add_step(point.q()));
    }
    for (auto& point : points) {
        const auto q1 = frobenius(point.q());
        const auto q2 = frobenius(q1);
        f = times_line(f, point.add_step(q1));
        f = times_line(f, point.add_step({q2.x, -q2.y}));
    }
    return f;
}

Fp12 final_exponentiation(const Fp12& f) {
    // (p^6 - 1)(p^2 + 1)
    auto m = f.conjugate() * f.inverse();
    m = frobenius(frobenius(m)) * m;
    // (p^4 - p^2 + 1) / r as a polynomial in u and p
    const Uint256 u{kCurveParameter};
    const auto mu = power(m, u);
    const auto mu2 = power(mu, u);
    const auto mu3 = power(mu2, u);
    const auto mp = frobenius(m);
    const auto mp2 = frobenius(mp);
    const auto y0 = mp * mp2 * frobenius(mp2);
    const auto y1 = m.conjugate();
    const auto y2 = frobenius(frobenius(mu2));
    const auto y3 = frobenius(mu).conjugate();
    const auto y4 = (mu * frobenius(mu2)).conjugate();
    const auto y5 = mu2.conjugate();
    const auto y6 = (mu3 * frobenius(mu3)).conjugate();
    auto t0 = y6.square() * y4 * y5;
    auto t1 = (y3 * y5 * t0).square() * (t0 * y2);
    t1 = t1.square();
    return (t1 * y1).square() * (t1 * y0);
}

}  // namespace

bool pairing_product_is_one(const PairingInput* pairs, std::size_t count) {
    std::vector<MillerPoint> points;
    for (std::size_t i = 0; i < count; ++i)
        if (!pairs[i].p.is_infinity() && !pairs[i].q.is_infinity())
            points.emplace_back(pairs[i]);
    return points.empty() || final_exponentiation(miller_loop(points)) == Fp12::one();
}

}  // namespace studio::crypto::bn254
