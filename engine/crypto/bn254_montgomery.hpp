// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/uint256.hpp>

/// Sums, differences and Montgomery products modulo the prime of BN254's base field.
///
/// Everything of the curve is compiled twice, in two namespaces: once in plain C++, once, where
/// STUDIO_BN254_ADX is defined, with x86-64 assembly that the processor must have (bmi2, adx). bn254.cpp
/// chooses between the two.
#if defined(STUDIO_BN254_ADX)
#define STUDIO_BN254_VARIANT adx
#else
#define STUDIO_BN254_VARIANT portable
#endif

namespace studio::crypto::bn254 {

/// p = 36u^4 + 36u^3 + 24u^2 + 6u + 1 with u = kCurveParameter.
inline constexpr Uint256 kFieldModulus{0x3c208c16d87cfd47, 0x97816a916871ca8d, 0xb85045b68181585d,
                                       0x30644e72e131a029};
inline constexpr std::uint64_t kCurveParameter = 4965661367192848881;

namespace plain {

/// -1/p mod 2^64, by Newton's iteration.
constexpr std::uint64_t montgomery_factor() {
    std::uint64_t inverse = 1;
    for (int i = 0; i < 6; ++i)
        inverse *= 2 - kFieldModulus.word[0] * inverse;
    return ~inverse + 1;
}
inline constexpr std::uint64_t kFactor = montgomery_factor();

/// `value` below 2p brought below p, without a branch that would be a toss of a coin.
constexpr Uint256 reduce_once(const Uint256& value) {
    Uint256 reduced;
    const std::uint64_t keep = sub_overflow(value, kFieldModulus, reduced) ? ~0ULL : 0;
    for (std::size_t i = 0; i < 4; ++i)
        reduced.word[i] ^= (reduced.word[i] ^ value.word[i]) & keep;
    return reduced;
}

constexpr Uint256 sum(const Uint256& a, const Uint256& b) {
    return reduce_once(a + b);
}

constexpr Uint256 difference(const Uint256& a, const Uint256& b) {
    Uint256 out;
    const std::uint64_t borrow = sub_overflow(a, b, out) ? ~0ULL : 0;
    const auto& p = kFieldModulus.word;
    return out + Uint256{p[0] & borrow, p[1] & borrow, p[2] & borrow, p[3] & borrow};
}

/// a * b / 2^256 mod p, a word of b at a time. p is below 2^254, so no row overflows.
constexpr Uint256 product(const Uint256& a, const Uint256& b) {
    using Wide = __uint128_t;
    const auto& p = kFieldModulus.word;
    Uint256 t;
#pragma GCC unroll 4
    for (std::size_t i = 0; i < 4; ++i) {
        const std::uint64_t factor = b.word[i];
        Wide row = static_cast<Wide>(a.word[0]) * factor + t.word[0];
        auto high = static_cast<std::uint64_t>(row >> 64);
        const auto low = static_cast<std::uint64_t>(row);
        const std::uint64_t m = low * kFactor;
        auto carry = static_cast<std::uint64_t>((static_cast<Wide>(m) * p[0] + low) >> 64);
#pragma GCC unroll 3
        for (std::size_t j = 1; j < 4; ++j) {
            row = static_cast<Wide>(a.word[j]) * factor + t.word[j] + high;
            high = static_cast<std::uint64_t>(row >> 64);
            const Wide reduced = static_cast<Wide>(m) * p[j] + static_cast<std::uint64_t>(row) + carry;
            t.word[j - 1] = static_cast<std::uint64_t>(reduced);
            carry = static_cast<std::uint64_t>(reduced >> 64);
        }
        t.word[3] = carry + high;
    }
    return reduce_once(t);
}

/// 2^bits mod p.
constexpr Uint256 power_of_two(int bits) {
    Uint256 value{1};
    for (int i = 0; i < bits; ++i)
        value = sum(value, value);
    return value;
}

}  // namespace plain

#if defined(STUDIO_BN254_ADX)
namespace assembly {

// The loads of p's words as operands of each block.
#define STUDIO_BN254_P                                                                                 \
    [p0] "m"(kFieldModulus.word[0]), [p1] "m"(kFieldModulus.word[1]), [p2] "m"(kFieldModulus.word[2]), \
        [p3] "m"(kFieldModulus.word[3])

// t less p where that is not negative; d0 to d3 are lost.
#define STUDIO_BN254_REDUCE_ONCE                                                      \
    "movq %[t0], %[d0]\n movq %[t1], %[d1]\n movq %[t2], %[d2]\n movq %[t3], %[d3]\n" \
    "subq %[p0], %[d0]\n sbbq %[p1], %[d1]\n sbbq %[p2], %[d2]\n sbbq %[p3], %[d3]\n" \
    "cmovncq %[d0], %[t0]\n cmovncq %[d1], %[t1]\n cmovncq %[d2], %[t2]\n cmovncq %[d3], %[t3]\n"

inline Uint256 sum(const Uint256& a, const Uint256& b) {
    auto [t0, t1, t2, t3] = a.word;
    std::uint64_t d0, d1, d2, d3;
    __asm__(
        "addq %[b0], %[t0]\n adcq %[b1], %[t1]\n adcq %[b2], %[t2]\n adcq %[b3], "
        "%[t3]\n" STUDIO_BN254_REDUCE_ONCE
        : [t0] "+&r"(t0), [t1] "+&r"(t1), [t2] "+&r"(t2), [t3] "+&r"(t3), [d0] "=&r"(d0), [d1] "=&r"(d1),
          [d2] "=&r"(d2), [d3] "=&r"(d3)
        : [b0] "m"(b.word[0]), [b1] "m"(b.word[1]), [b2] "m"(b.word[2]), [b3] "m"(b.word[3]), STUDIO_BN254_P
        : "cc");
    return {t0, t1, t2, t3};
}

inline Uint256 difference(const Uint256& a, const Uint256& b) {
    auto [t0, t1, t2, t3] = a.word;
    auto [d0, d1, d2, d3] = kFieldModulus.word;
    std::uint64_t zero = 0;
    __asm__(
        "subq %[b0], %[t0]\n sbbq %[b1], %[t1]\n sbbq %[b2], %[t2]\n sbbq %[b3], %[t3]\n"
        "cmovncq %[zero], %[d0]\n cmovncq %[zero], %[d1]\n cmovncq %[zero], %[d2]\n cmovncq %[zero], %[d3]\n"
        "addq %[d0], %[t0]\n adcq %[d1], %[t1]\n adcq %[d2], %[t2]\n adcq %[d3], %[t3]\n"
        : [t0] "+&r"(t0), [t1] "+&r"(t1), [t2] "+&r"(t2), [t3] "+&r"(t3), [d0] "+&r"(d0), [d1] "+&r"(d1),
          [d2] "+&r"(d2), [d3] "+&r"(d3)
        : [b0] "m"(b.word[0]), [b1] "m"(b.word[1]), [b2] "m"(b.word[2]), [b3] "m"(b.word[3]), [zero] "r"(zero)
        : "cc");
    return {t0, t1, t2, t3};
}

// Adds the four words at `a` (with the offsets a0 to a3) times the word `b` to t; the highest word is left in
// d1. There are two chains of carries, one in each flag.
#define STUDIO_BN254_ROW(a, a0, a1, a2, a3, b)                     \
    "xorl %k[d0], %k[d0]\n movq " b                                \
    ", %%rdx\n"                                                    \
    "mulxq " a0 "(%[" a                                            \
    "]), %[d0], %[d1]\n adoxq %[d0], %[t0]\n adcxq %[d1], %[t1]\n" \
    "mulxq " a1 "(%[" a                                            \
    "]), %[d0], %[d1]\n adoxq %[d0], %[t1]\n adcxq %[d1], %[t2]\n" \
    "mulxq " a2 "(%[" a                                            \
    "]), %[d0], %[d1]\n adoxq %[d0], %[t2]\n adcxq %[d1], %[t3]\n" \
    "mulxq " a3 "(%[" a                                            \
    "]), %[d0], %[d1]\n adoxq %[d0], %[t3]\n"                      \
    "movl $0, %k[d0]\n adcxq %[d0], %[d1]\n adoxq %[d0], %[d1]\n"
// The same into t that holds nothing yet.
#define STUDIO_BN254_FIRST_ROW(b)                         \
    "xorl %k[d0], %k[d0]\n movq " b                       \
    ", %%rdx\n"                                           \
    "mulxq 0(%[a]), %[t0], %[t1]\n"                       \
    "mulxq 8(%[a]), %[d0], %[t2]\n adoxq %[d0], %[t1]\n"  \
    "mulxq 16(%[a]), %[d0], %[t3]\n adoxq %[d0], %[t2]\n" \
    "mulxq 24(%[a]), %[d0], %[d1]\n adoxq %[d0], %[t3]\n" \
    "movl $0, %k[d0]\n adoxq %[d0], %[d1]\n"
// Makes the lowest word zero with a multiple of p and shifts it out; `top` is the fifth word.
#define STUDIO_BN254_SHIFT_OUT(top)                                                             \
    "movq %[factor], %%rdx\n imulq %[t0], %%rdx\n xorl %k[d0], %k[d0]\n"                        \
    "mulxq %[p0], %[d0], %[d2]\n adcxq %[t0], %[d0]\n movq %[d2], %[t0]\n"                      \
    "mulxq %[p1], %[d0], %[d2]\n adcxq %[t1], %[t0]\n adoxq %[d0], %[t0]\n movq %[d2], %[t1]\n" \
    "mulxq %[p2], %[d0], %[d2]\n adcxq %[t2], %[t1]\n adoxq %[d0], %[t1]\n movq %[d2], %[t2]\n" \
    "mulxq %[p3], %[d0], %[d2]\n adcxq %[t3], %[t2]\n adoxq %[d0], %[t2]\n movq %[d2], %[t3]\n" \
    "movl $0, %k[d0]\n adcxq %[d0], %[t3]\n adoxq %[" top "], %[t3]\n"

#define STUDIO_BN254_PRODUCT_STEP(at) \
    STUDIO_BN254_ROW("a", "0", "8", "16", "24", at "(%[b])") STUDIO_BN254_SHIFT_OUT("d1")

/// The product of plain::product().
inline Uint256 product(const Uint256& a, const Uint256& b) {
    std::uint64_t t0, t1, t2, t3, d0, d1, d2, d3;
    __asm__(STUDIO_BN254_FIRST_ROW("0(%[b])") STUDIO_BN254_SHIFT_OUT("d1") STUDIO_BN254_PRODUCT_STEP("8")
                STUDIO_BN254_PRODUCT_STEP("16") STUDIO_BN254_PRODUCT_STEP("24") STUDIO_BN254_REDUCE_ONCE
            : [t0] "=&r"(t0), [t1] "=&r"(t1), [t2] "=&r"(t2), [t3] "=&r"(t3), [d0] "=&r"(d0), [d1] "=&r"(d1),
              [d2] "=&r"(d2), [d3] "=&d"(d3)
            : [a] "r"(a.word.data()), [b] "r"(b.word.data()), "m"(a), "m"(b), [factor] "m"(plain::kFactor),
              STUDIO_BN254_P
            : "cc");
    return {t0, t1, t2, t3};
}

#define STUDIO_BN254_SECOND_ROW(at) \
    "movq %[d1], %[t4]\n" STUDIO_BN254_ROW("a", "32", "40", "48", "56", at "(%[c])") "addq %[d1], %[t4]\n"
#define STUDIO_BN254_SUM_STEP(at)                            \
    STUDIO_BN254_ROW("a", "0", "8", "16", "24", at "(%[b])") \
    STUDIO_BN254_SECOND_ROW(at) STUDIO_BN254_SHIFT_OUT("t4")

/// a[0] * b + a[1] * c with one reduction for both: before the last step it is below 1.4 p, as 2 p / 2^256 <
/// 0.4.
inline Uint256 sum_of_products(const std::array<Uint256, 2>& a, const Uint256& b, const Uint256& c) {
    std::uint64_t t0, t1, t2, t3, t4, d0, d1, d2, d3;
    __asm__(STUDIO_BN254_FIRST_ROW("0(%[b])") STUDIO_BN254_SECOND_ROW("0") STUDIO_BN254_SHIFT_OUT("t4")
                STUDIO_BN254_SUM_STEP("8") STUDIO_BN254_SUM_STEP("16") STUDIO_BN254_SUM_STEP("24")
                    STUDIO_BN254_REDUCE_ONCE
            : [t0] "=&r"(t0), [t1] "=&r"(t1), [t2] "=&r"(t2), [t3] "=&r"(t3), [t4] "=&r"(t4), [d0] "=&r"(d0),
              [d1] "=&r"(d1), [d2] "=&r"(d2), [d3] "=&d"(d3)
            : [a] "r"(a.data()), [b] "r"(b.word.data()), [c] "r"(c.word.data()), "m"(a), "m"(b),
              "m"(c), [factor] "m"(plain::kFactor), STUDIO_BN254_P
            : "cc");
    return {t0, t1, t2, t3};
}

#undef STUDIO_BN254_P
#undef STUDIO_BN254_REDUCE_ONCE
#undef STUDIO_BN254_FIRST_ROW
#undef STUDIO_BN254_ROW
#undef STUDIO_BN254_SHIFT_OUT
#undef STUDIO_BN254_PRODUCT_STEP
#undef STUDIO_BN254_SECOND_ROW
#undef STUDIO_BN254_SUM_STEP

}  // namespace assembly
#endif

inline namespace STUDIO_BN254_VARIANT {

#if defined(STUDIO_BN254_ADX)
namespace fast = assembly;
#else
namespace fast = plain;
#endif

}  // namespace STUDIO_BN254_VARIANT

}  // namespace studio::crypto::bn254
