// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>
#include <base/random.hpp>
#include <crypto/bn254_montgomery.hpp>
#include <crypto/modular_inverse.hpp>
#include <crypto/secp256k1.hpp>

namespace studio::crypto {
namespace {

TEST(ModularInverse, EveryNumberButZeroHasOne) {
    // Primes of 254 and 256 bits, the last the largest of all that fit.
    for (const auto& prime : {bn254::kFieldModulus, Uint256::from_big_endian(kCurveOrder.view()),
                              Uint256::max() - Uint256{188}}) {
        const modular_inverse::Modulus modulus{prime};
        std::vector<Uint256> numbers{Uint256{1}, Uint256{2}, prime - Uint256{1}, prime - Uint256{2},
                                     prime >> 1U};
        for (unsigned bit = 0; bit < 256; ++bit)
            numbers.push_back((Uint256{1} << bit) % prime);
        Random random{254};
        for (int i = 0; i < 1000; ++i)
            numbers.push_back(Uint256{random.next(), random.next(), random.next(), random.next()} % prime);

        for (const auto& number : numbers) {
            const auto inverse = modular_inverse::inverse(number, modulus);
            ASSERT_LT(inverse, prime);
            ASSERT_EQ(mulmod(inverse, number, prime), Uint256{1}) << number.to_hex();
        }
        EXPECT_EQ(modular_inverse::inverse({}, modulus), Uint256{});
    }
}

}  // namespace
}  // namespace studio::crypto
