// SPDX-License-Identifier: GPL-3.0-or-later
// Every operation against OpenSSL's big numbers, on operands that favour the hard cases: words of zeros and
// ones, few words, numbers close to each other.
#include <gtest/gtest.h>
#include <openssl/bn.h>

#include <base/random.hpp>
#include <base/uint256_reduction.hpp>
#include <memory>

namespace studio {

namespace {

constexpr std::uint64_t kSeed = 20'241'116;
constexpr int kRounds = 20'000;

std::uint64_t random_word(Random& random) {
    switch (random.below(6)) {
        case 0:
            return 0;
        case 1:
            return ~0ULL;
        case 2:
            return 1ULL << random.below(64);
        case 3:
            return ~0ULL << random.below(64);
        default:
            return random.next();
    }
}

Uint256 random_number(Random& random) {
    Uint256 out;
    const auto words = random.below(5);
    for (std::size_t i = 0; i < words; ++i)
        out.word[i] = random_word(random);
    return out;
}

/// Sometimes a neighbour of `other`, for quotients of 0 and 1 and estimates that are one too high.
Uint256 random_number_near(Random& random, const Uint256& other) {
    if (random.below(4) != 0)
        return random_number(random);
    const Uint256 distance = random.below(3);
    return random.below(2) == 0 ? other + distance
                                : (other >> static_cast<unsigned>(random.below(130))) - distance;
}

/// One OpenSSL number and what to do with it.
class Reference {
public:
    Reference() : number_{BN_new(), &BN_free} {}
    explicit Reference(const Uint256& value) : Reference{} {
        BN_bin2bn(value.to_hash().data(), 32, number_.get());
    }
    Reference(const Reference& other) : number_{BN_dup(other.get()), &BN_free} {}
    BIGNUM* get() const { return number_.get(); }

    /// Modulo 2^256.
    Uint256 value() const {
        Reference low{*this};
        if (BN_num_bits(low.get()) > 256)
            BN_mask_bits(low.get(), 256);
        Hash32 bytes;
        BN_bn2binpad(low.get(), bytes.data(), 32);
        return Uint256::from_big_endian(bytes);
    }

private:
    std::unique_ptr<BIGNUM, decltype(&BN_free)> number_;
};

class Uint256Random : public testing::Test {
protected:
    template <class Operation>
    Uint256 reference(Operation operation) {
        Reference out;
        EXPECT_EQ(operation(out.get()), 1);
        return out.value();
    }

    std::unique_ptr<BN_CTX, decltype(&BN_CTX_free)> context_{BN_CTX_new(), &BN_CTX_free};
    Random random_{kSeed};
};

}  // namespace

TEST_F(Uint256Random, addition_subtraction_multiplication) {
    for (int i = 0; i < kRounds; ++i) {
        const auto a = random_number(random_);
        const auto b = random_number_near(random_, a);
        const Reference x{a};
        const Reference y{b};

        ASSERT_EQ(a + b, reference([&](BIGNUM* out) { return BN_add(out, x.get(), y.get()); }));
        const auto product =
            reference([&](BIGNUM* out) { return BN_mul(out, x.get(), y.get(), context_.get()); });
        ASSERT_EQ(a * b, product) << a.to_hex() << " * " << b.to_hex();
        ASSERT_EQ(a - b + b, a);
        Uint256 out;
        ASSERT_EQ(sub_overflow(a, b, out), a < b);
        const bool overflow = add_overflow(a, b, out);
        ASSERT_EQ(overflow, out < a);
    }
}

TEST_F(Uint256Random, division) {
    for (int i = 0; i < kRounds; ++i) {
        const auto a = random_number(random_);
        const auto b = random_number_near(random_, a);
        if (b.is_zero())
            continue;
        Reference quotient;
        Reference remainder;
        ASSERT_EQ(
            BN_div(quotient.get(), remainder.get(), Reference{a}.get(), Reference{b}.get(), context_.get()),
            1);

        ASSERT_EQ(a / b, quotient.value()) << a.to_hex() << " / " << b.to_hex();
        ASSERT_EQ(a % b, remainder.value()) << a.to_hex() << " % " << b.to_hex();
    }
}

TEST_F(Uint256Random, modular_arithmetic) {
    for (int i = 0; i < kRounds; ++i) {
        const auto a = random_number(random_);
        const auto b = random_number_near(random_, a);
        const auto m = random_number_near(random_, b);
        if (m.is_zero())
            continue;
        const Reference x{a};
        const Reference y{b};
        const Reference n{m};

        ASSERT_EQ(addmod(a, b, m), reference([&](BIGNUM* out) {
                      return BN_mod_add(out, x.get(), y.get(), n.get(), context_.get());
                  }))
            << a.to_hex() << " + " << b.to_hex() << " mod " << m.to_hex();
        ASSERT_EQ(mulmod(a, b, m), reference([&](BIGNUM* out) {
                      return BN_mod_mul(out, x.get(), y.get(), n.get(), context_.get());
                  }))
            << a.to_hex() << " * " << b.to_hex() << " mod " << m.to_hex();
    }
}

TEST_F(Uint256Random, a_modulus_that_comes_again) {
    RepeatedModulus repeated;
    for (int i = 0; i < kRounds / 10; ++i) {
        auto m = random_number(random_);
        if (i % 2 == 0)
            m.word[3] |= 1ULL << random_.below(64);  // of full width, so that the reciprocal is used
        for (int use = 0; use < 6; ++use) {
            const auto a = random_number_near(random_, m);
            const auto b = random_number_near(random_, m);
            ASSERT_EQ(repeated.mulmod(a, b, m), mulmod(a, b, m))
                << a.to_hex() << " * " << b.to_hex() << " mod " << m.to_hex();
        }
    }
}

TEST_F(Uint256Random, shifts) {
    for (int i = 0; i < kRounds; ++i) {
        const auto a = random_number(random_);
        const auto count = static_cast<int>(random_.below(300));
        const Reference x{a};

        ASSERT_EQ(a << static_cast<unsigned>(count),
                  reference([&](BIGNUM* out) { return BN_lshift(out, x.get(), count); }));
        ASSERT_EQ(a >> static_cast<unsigned>(count),
                  reference([&](BIGNUM* out) { return BN_rshift(out, x.get(), count); }));
    }
}

TEST_F(Uint256Random, exponentiation) {
    Reference modulus;
    BN_set_bit(modulus.get(), 256);
    for (int i = 0; i < kRounds / 40; ++i) {
        const auto a = random_number(random_);
        const auto b = random_number(random_);
        const Reference x{a};
        const Reference y{b};

        ASSERT_EQ(exp(a, b), reference([&](BIGNUM* out) {
                      return BN_mod_exp(out, x.get(), y.get(), modulus.get(), context_.get());
                  }));
    }
}

TEST_F(Uint256Random, signed_division) {
    for (int i = 0; i < kRounds; ++i) {
        const auto a = random_number(random_);
        const auto b = random_number_near(random_, a);
        if (b.is_zero())
            continue;

        const auto back = sdiv(a, b) * b + smod(a, b);

        ASSERT_EQ(back, a);
        const auto size = [](const Uint256& x) { return x.is_negative() ? -x : x; };
        ASSERT_LT(size(smod(a, b)), size(b));
    }
}

TEST_F(Uint256Random, text_and_bytes_come_back) {
    for (int i = 0; i < kRounds / 10; ++i) {
        const auto a = random_number(random_);
        const std::unique_ptr<char, void (*)(char*)> decimal{BN_bn2dec(Reference{a}.get()),
                                                             [](char* text) { OPENSSL_free(text); }};

        ASSERT_EQ(a.to_decimal(), decimal.get());
        ASSERT_EQ(Uint256::parse_decimal(a.to_decimal()), a);
        ASSERT_EQ(Uint256::parse_hex(a.to_hex()), a);
        ASSERT_EQ(Uint256::from_big_endian(a.to_hash()), a);
        ASSERT_EQ(a.bit_length(), static_cast<unsigned>(BN_num_bits(Reference{a}.get())));
    }
}

}  // namespace studio
