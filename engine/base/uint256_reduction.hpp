// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "uint256.hpp"

namespace studio {

/// Multiplication modulo a number that comes again and again, as the field of a curve does: after its second
/// use the modulus is kept with its reciprocal, and a reduction is two multiplications in place of a
/// division. A. Menezes and others, Handbook of Applied Cryptography, 14.42 (P. Barrett).
class RepeatedModulus {
public:
    /// a * b mod modulus; 0 when modulus is 0.
    Uint256 mulmod(const Uint256& a, const Uint256& b, const Uint256& modulus) {
        if (modulus == modulus_ && is_ready_)
            return reduce(uint256_words::multiply_full(a, b));
        if (modulus == modulus_)
            prepare();
        else
            is_ready_ = false;
        modulus_ = modulus;
        return studio::mulmod(a, b, modulus);
    }

private:
    using Words5 = std::array<std::uint64_t, 5>;
    using Words8 = std::array<std::uint64_t, 8>;

    /// The reciprocal of a modulus of fewer than four words would not fit in five.
    void prepare() {
        if (modulus_.word[3] < 2)
            return;
        Words8 ones;
        ones.fill(~0ULL);
        const auto quotient = uint256_words::divide_words(ones, modulus_).quotient;
        std::copy_n(quotient.begin(), reciprocal_.size(), reciprocal_.begin());
        is_ready_ = true;
    }

    Uint256 reduce(const Words8& x) const;

    Uint256 modulus_;
    Words5 reciprocal_{};  // floor((2^512 - 1) / modulus)
    bool is_ready_ = false;
};

inline Uint256 RepeatedModulus::reduce(const Words8& x) const {
    using uint256_words::mul_add;
    // floor(floor(x / 2^192) * reciprocal / 2^320) is the quotient or at most three less.
    std::array<std::uint64_t, 10> estimate{};
#pragma GCC unroll 5
    for (std::size_t i = 0; i < 5; ++i) {
        std::uint64_t carry = 0;
#pragma GCC unroll 5
        for (std::size_t j = 0; j < 5; ++j)
            estimate[i + j] = mul_add(x[i + 3], reciprocal_[j], estimate[i + j], carry);
        estimate[i + 5] = carry;
    }
    // What is left has a few bits more than the modulus: five words hold it.
    Words5 product{};
#pragma GCC unroll 5
    for (std::size_t i = 0; i < 5; ++i) {
        std::uint64_t carry = 0;
        const auto count = std::min<std::size_t>(4, 5 - i);
#pragma GCC unroll 4
        for (std::size_t j = 0; j < count; ++j)
            product[i + j] = mul_add(estimate[i + 5], modulus_.word[j], product[i + j], carry);
        if (i == 0)
            product[4] = carry;
    }
    Uint256 rest;
    const bool borrow =
        sub_overflow({x[0], x[1], x[2], x[3]}, {product[0], product[1], product[2], product[3]}, rest);
    auto high = x[4] - product[4] - (borrow ? 1 : 0);
    while (high != 0 || !(rest < modulus_))
        high -= sub_overflow(rest, modulus_, rest) ? 1 : 0;
    return rest;
}

}  // namespace studio
