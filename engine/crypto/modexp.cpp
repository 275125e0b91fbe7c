// SPDX-License-Identifier: GPL-3.0-or-later
// OpenSSL divides at each step when the modulus is even, and its calls cost more than the work when it is
// short. So an even modulus is cut into an odd one and a power of two, and short odd ones are ours.
#include "modexp.hpp"

#include <openssl/bn.h>

#include <base/assert.hpp>
#include <bit>
#include <memory>

#include "modexp_rings.hpp"

namespace studio::crypto {
namespace {

using modexp_rings::Words;

struct FreeContext {
    void operator()(BN_CTX* context) const { BN_CTX_free(context); }
};

/// Numbers of OpenSSL that are handed back at the end of the scope and kept for the next.
class Numbers {
public:
    Numbers() : context_{shared()} { BN_CTX_start(context_); }
    Numbers(const Numbers&) = delete;
    Numbers& operator=(const Numbers&) = delete;
    ~Numbers() { BN_CTX_end(context_); }

    BN_CTX* context() const { return context_; }
    BIGNUM* next() {
        auto* number = BN_CTX_get(context_);
        STUDIO_ASSERT(number != nullptr);
        return number;
    }
    BIGNUM* from(BytesView big_endian) {
        auto* number = next();
        STUDIO_ASSERT(BN_bin2bn(big_endian.data(), static_cast<int>(big_endian.size()), number) != nullptr);
        return number;
    }
    BIGNUM* from(const Words& words) {
        auto* number = next();
        STUDIO_ASSERT(BN_lebin2bn(reinterpret_cast<const std::uint8_t*>(words.data()),
                                  static_cast<int>(8 * words.size()), number) != nullptr);
        return number;
    }
    /// `number` in `size` words, which must be enough.
    static Words to_words(const BIGNUM* number, std::size_t size) {
        Words out(size);
        STUDIO_ASSERT(BN_bn2lebinpad(number, reinterpret_cast<std::uint8_t*>(out.data()),
                                     static_cast<int>(8 * size)) >= 0);
        return out;
    }

private:
    static BN_CTX* shared() {
        thread_local const std::unique_ptr<BN_CTX, FreeContext> context{BN_CTX_new()};
        STUDIO_ASSERT(context != nullptr);
        return context.get();
    }

    BN_CTX* context_;
};
static_assert(std::endian::native == std::endian::little,
              "words are passed to OpenSSL as little-endian bytes");

/// Without zero words at the top.
Words to_words(BytesView big_endian) {
    Words out((big_endian.size() + 7) / 8, 0);
    for (std::size_t i = 0; i < big_endian.size(); ++i)
        out[i / 8] |= static_cast<std::uint64_t>(big_endian[big_endian.size() - 1 - i]) << (8 * (i % 8));
    while (!out.empty() && out.back() == 0)
        out.pop_back();
    return out;
}

Words shifted_right(const Words& number, std::size_t bits) {
    Words out;
    const auto shift = bits % 64;
    for (std::size_t i = bits / 64; i < number.size(); ++i) {
        const auto above = i + 1 < number.size() ? number[i + 1] : 0;
        out.push_back(shift == 0 ? number[i] : number[i] >> shift | above << (64 - shift));
    }
    while (!out.empty() && out.back() == 0)
        out.pop_back();
    return out;
}

/// The exponent is without zeros at the front.
Words power_by_openssl(const Words& base, BytesView exponent, const Words& modulus) {
    Numbers numbers;
    auto* const m = numbers.from(modulus);
    auto* const b = numbers.from(base);
    auto* const result = numbers.next();
    if (exponent.size() == 1 && (exponent[0] == 2 || exponent[0] == 3)) {
        // One or two divisions take less time than bringing the numbers to Montgomery's form.
        STUDIO_ASSERT(BN_mod_sqr(result, b, m, numbers.context()) == 1);
        STUDIO_ASSERT(exponent[0] == 2 || BN_mod_mul(result, result, b, m, numbers.context()) == 1);
    } else {
        STUDIO_ASSERT(BN_mod_exp(result, b, numbers.from(exponent), m, numbers.context()) == 1);
    }
    return Numbers::to_words(result, modulus.size());
}

Words power_modulo_odd(const Words& base, BytesView exponent, const Words& modulus) {
    using modexp_rings::OddRing;
    switch (modulus.size()) {
        case 1:
            // Nothing is left of a number modulo one.
            return modulus[0] == 1 ? Words{0} : power(OddRing<1>{modulus}, base, exponent);
        case 2:
            return power(OddRing<2>{modulus}, base, exponent);
        case 3:
            return power(OddRing<3>{modulus}, base, exponent);
        case 4:
            return power(OddRing<4>{modulus}, base, exponent);
        case 5:
            return power(OddRing<5>{modulus}, base, exponent);
        case 6:
            return power(OddRing<6>{modulus}, base, exponent);
        case 7:
            return power(OddRing<7>{modulus}, base, exponent);
        default:
            return power_by_openssl(base, exponent, modulus);
    }
}

/// Modulo 2^(64 size).
Words power_modulo_words(const Words& base, BytesView exponent, std::size_t size) {
    using namespace modexp_rings;
    if (exponent.size() > 8 * size) {
        // An even number's power is zero then, and an odd one's order divides 2^(64 size).
        if (base.empty() || base[0] % 2 == 0)
            return Words(size, 0);
        exponent = exponent.last(8 * size);
    }
    switch (size) {
        case 1:
            return power(ShortWordsRing<1>{}, base, exponent);
        case 2:
            return power(ShortWordsRing<2>{}, base, exponent);
        case 3:
            return power(ShortWordsRing<3>{}, base, exponent);
        case 4:
            return power(ShortWordsRing<4>{}, base, exponent);
        default:
            return power(WordsRing{size}, base, exponent);
    }
}

/// 1/odd modulo 2^(64 size), each step doubling the words that are right.
Words inverse_modulo_words(const Words& odd, std::size_t size) {
    Words factor = odd;
    factor.resize(size, 0);
    Words inverse(size, 0);
    inverse[0] = modexp_rings::inverse_of_odd(odd[0]);
    Words product(size);
    for (std::size_t right = 1; right < size;) {
        right = std::min(2 * right, size);
        modexp_rings::lower_product(product.data(), factor.data(), inverse.data(), right);
        // 2 - product
        std::uint64_t borrow = 0;
        for (std::size_t i = 0; i < right; ++i) {
            const auto difference = static_cast<modexp_rings::Wide>(i == 0 ? 2 : 0) - product[i] - borrow;
            product[i] = static_cast<std::uint64_t>(difference);
            borrow = static_cast<std::uint64_t>(difference >> 64) & 1;
        }
        const Words before = inverse;
        modexp_rings::lower_product(inverse.data(), before.data(), product.data(), right);
    }
    return inverse;
}

/// The number below odd * 2^bits that is `by_odd` modulo the odd number and `by_power` modulo 2^bits.
Words combined(const Words& by_odd, const Words& odd, const Words& by_power, std::size_t bits,
               std::size_t size) {
    const auto power_size = by_power.size();
    Words difference(power_size);
    std::uint64_t borrow = 0;
    for (std::size_t i = 0; i < power_size; ++i) {
        const auto less =
            static_cast<modexp_rings::Wide>(by_power[i]) - (i < by_odd.size() ? by_odd[i] : 0) - borrow;
        difference[i] = static_cast<std::uint64_t>(less);
        borrow = static_cast<std::uint64_t>(less >> 64) & 1;
    }
    Words times(power_size);
    modexp_rings::lower_product(times.data(), difference.data(), inverse_modulo_words(odd, power_size).data(),
                                power_size);
    if (bits % 64 != 0)
        times.back() &= (std::uint64_t{1} << (bits % 64)) - 1;
    Words out = by_odd;
    out.resize(std::max(size, odd.size() + power_size), 0);
    for (std::size_t i = 0; i < odd.size(); ++i) {
        std::uint64_t carry = 0;
        for (std::size_t j = 0; j < power_size; ++j)
            out[i + j] = modexp_rings::multiply_add(odd[i], times[j], out[i + j], carry);
        for (std::size_t j = i + power_size; carry != 0; ++j) {
            out[j] += carry;
            carry = out[j] < carry ? 1 : 0;
        }
    }
    return out;
}

std::size_t trailing_zeros(const Words& number) {
    std::size_t words = 0;
    while (number[words] == 0)
        ++words;
    return 64 * words + static_cast<std::size_t>(std::countr_zero(number[words]));
}

}  // namespace

Bytes modexp(BytesView base, BytesView exponent, BytesView modulus) {
    Bytes out(modulus.size(), 0);
    const auto m = to_words(modulus);
    if (m.empty())
        return out;
    const auto b = to_words(base);
    while (!exponent.empty() && exponent.front() == 0)
        exponent = exponent.subspan(1);
    const auto bits = trailing_zeros(m);
    const auto odd = shifted_right(m, bits);
    auto result = power_modulo_odd(b, exponent, odd);
    if (bits > 0)
        result = combined(result, odd, power_modulo_words(b, exponent, (bits + 63) / 64), bits, m.size());
    for (std::size_t i = 0; i < std::min(out.size(), 8 * result.size()); ++i)
        out[out.size() - 1 - i] = static_cast<std::uint8_t>(result[i / 8] >> (8 * (i % 8)));
    return out;
}

}  // namespace studio::crypto
