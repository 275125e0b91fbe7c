// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

#include "bn254_field.hpp"

/// The sixth and twelfth extensions: Fp6 = Fp2[v] with v^3 = xi = 9 + i, Fp12 = Fp6[w] with w^2 = v.
namespace studio::crypto::bn254 {
inline namespace STUDIO_BN254_VARIANT {

struct Fp6 {
    Fp2 c0, c1, c2;

    static constexpr Fp6 one() { return {Fp2::one(), {}, {}}; }
    friend constexpr bool operator==(const Fp6&, const Fp6&) = default;
    friend constexpr Fp6 operator+(const Fp6& a, const Fp6& b) {
        return {a.c0 + b.c0, a.c1 + b.c1, a.c2 + b.c2};
    }
    friend constexpr Fp6 operator-(const Fp6& a, const Fp6& b) {
        return {a.c0 - b.c0, a.c1 - b.c1, a.c2 - b.c2};
    }
    friend constexpr Fp6 operator-(const Fp6& a) { return {-a.c0, -a.c1, -a.c2}; }
    /// Karatsuba over three terms.
    friend constexpr Fp6 operator*(const Fp6& a, const Fp6& b) {
        const auto p0 = a.c0 * b.c0;
        const auto p1 = a.c1 * b.c1;
        const auto p2 = a.c2 * b.c2;
        return {p0 + ((a.c1 + a.c2) * (b.c1 + b.c2) - p1 - p2).times_xi(),
                (a.c0 + a.c1) * (b.c0 + b.c1) - p0 - p1 + p2.times_xi(),
                (a.c0 + a.c2) * (b.c0 + b.c2) - p0 - p2 + p1};
    }
    constexpr Fp6 times_v() const { return {c2.times_xi(), c0, c1}; }
    constexpr Fp6 inverse() const {
        const auto t0 = c0.square() - (c1 * c2).times_xi();
        const auto t1 = c2.square().times_xi() - c0 * c1;
        const auto t2 = c1.square() - c0 * c2;
        const auto scale = (c0 * t0 + (c2 * t1 + c1 * t2).times_xi()).inverse();
        return {t0 * scale, t1 * scale, t2 * scale};
    }
};

struct Fp12 {
    Fp6 c0, c1;

    static constexpr Fp12 one() { return {Fp6::one(), {}}; }
    friend constexpr bool operator==(const Fp12&, const Fp12&) = default;
    friend constexpr Fp12 operator*(const Fp12& a, const Fp12& b) {
        const auto p0 = a.c0 * b.c0;
        const auto p1 = a.c1 * b.c1;
        return {p0 + p1.times_v(), (a.c0 + a.c1) * (b.c0 + b.c1) - p0 - p1};
    }
    constexpr Fp12 square() const {
        const auto product = c0 * c1;
        return {(c0 + c1) * (c0 + c1.times_v()) - product - product.times_v(), product + product};
    }
    /// The power p^6; the inverse on the unit circle, where pairings live.
    constexpr Fp12 conjugate() const { return {c0, -c1}; }
    /// The square on the unit circle and in the subgroup that the easy part of the final exponentiation leads
    /// to (Granger, Scott: "Faster squaring in the cyclotomic subgroup of sixth degree extensions", 2010).
    constexpr Fp12 cyclotomic_square() const {
        const auto [a0, a1] = square_pair(c0.c0, c1.c1);
        const auto [b0, b1] = square_pair(c1.c0, c0.c2);
        const auto [d0, d1] = square_pair(c0.c1, c1.c2);
        const auto less = [](const Fp2& t, const Fp2& z) { return (t - z) + (t - z) + t; };  // 3t - 2z
        const auto more = [](const Fp2& t, const Fp2& z) { return (t + z) + (t + z) + t; };  // 3t + 2z
        return {{less(a0, c0.c0), less(b0, c0.c1), less(d0, c0.c2)},
                {more(d1.times_xi(), c1.c0), more(a1, c1.c1), more(b1, c1.c2)}};
    }
    constexpr Fp12 inverse() const {
        const auto scale = (c0 * c0 - (c1 * c1).times_v()).inverse();
        return {c0 * scale, -(c1 * scale)};
    }

private:
    /// (a + b s)^2 in Fp2[s] with s^2 = xi.
    static constexpr std::pair<Fp2, Fp2> square_pair(const Fp2& a, const Fp2& b) {
        const auto a2 = a.square();
        const auto b2 = b.square();
        return {a2 + b2.times_xi(), (a + b).square() - a2 - b2};
    }
};

/// xi^(i (p - 1) / 6) for i = 0 … 5: what the power p multiplies w^i with.
inline const std::array<Fp2, 6>& frobenius_factors() {
    static const std::array<Fp2, 6> factors = [] {
        const Fp2 xi = Fp2::one().times_xi();
        const auto step = power(xi, (kFieldModulus - Uint256{1}) / Uint256{6});
        std::array<Fp2, 6> all{Fp2::one()};
        for (std::size_t i = 1; i < all.size(); ++i)
            all[i] = all[i - 1] * step;
        return all;
    }();
    return factors;
}

/// The power p.
inline Fp12 frobenius(const Fp12& a) {
    const auto& g = frobenius_factors();
    return {{a.c0.c0.conjugate(), a.c0.c1.conjugate() * g[2], a.c0.c2.conjugate() * g[4]},
            {a.c1.c0.conjugate() * g[1], a.c1.c1.conjugate() * g[3], a.c1.c2.conjugate() * g[5]}};
}

}  // namespace STUDIO_BN254_VARIANT
}  // namespace studio::crypto::bn254
