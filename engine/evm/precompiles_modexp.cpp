// SPDX-License-Identifier: GPL-3.0-or-later
// EIP-198, since Berlin priced by EIP-2565; from Osaka on bounded by EIP-7823 and priced by EIP-7883.
#include <crypto/modexp.hpp>

#include "precompile_parts.hpp"

namespace studio::evm::precompile {
namespace {

constexpr std::size_t kHeader = 96;
constexpr std::uint64_t kMaxLength = 1024;  // EIP-7823
/// Longer numbers would cost more gas than 64 bits hold.
constexpr std::uint64_t kPayableLength = std::uint64_t{1} << 31;

struct Lengths {
    Uint256 base, exponent, modulus;
};

Lengths read_lengths(BytesView input) {
    return {to_word(word_at(input, 0)), to_word(word_at(input, 1)), to_word(word_at(input, 2))};
}

/// Hands out the numbers behind the header; what lies beyond the input's end counts as zero.
class Numbers {
public:
    explicit Numbers(BytesView input) : rest_{input.subspan(std::min(kHeader, input.size()))} {}

    /// The next number. The view lasts as long as the input and `padding`.
    BytesView next(std::size_t size, Bytes& padding) {
        auto bytes = rest_.first(std::min(size, rest_.size()));
        rest_ = rest_.subspan(bytes.size());
        if (bytes.size() < size) {
            padding.assign(bytes.begin(), bytes.end());
            padding.resize(size, 0);
            bytes = padding;
        }
        return bytes;
    }

private:
    BytesView rest_;
};

/// Bits of the exponent's first 32 bytes, without the highest.
std::uint64_t exponent_head_bits(BytesView input, const Lengths& lengths) {
    if (lengths.base > Uint256{input.size()})
        return 0;
    const auto size = lengths.exponent < Uint256{32} ? lengths.exponent.low64() : 32;
    const auto offset = std::min(input.size(), kHeader + lengths.base.low64());
    const auto head = to_word(padded<32>(input.subspan(offset))) >> static_cast<unsigned>(8 * (32 - size));
    return head.is_zero() ? 0 : head.bit_length() - 1;
}

using Wide = __uint128_t;

/// What the three pricings differ in.
struct Prices {
    std::int64_t least;
    unsigned per_exponent_byte;  // iterations for each byte of the exponent beyond 32
    unsigned divisor;
    Wide (*complexity)(std::uint64_t longest);
};

Wide square(std::uint64_t number) {
    return Wide{number} * number;
}
Wide words_of(std::uint64_t bytes) {
    return (bytes + 7) / 8;
}

/// EIP-198: like Karatsuba's multiplication, in three pieces.
Wide complexity_of_eip198(std::uint64_t longest) {
    if (longest <= 64)
        return square(longest);
    if (longest <= 1024)
        return square(longest) / 4 + Wide{96} * longest - 3'072;
    return square(longest) / 16 + Wide{480} * longest - 199'680;
}
Wide complexity_of_eip2565(std::uint64_t longest) {
    return words_of(longest) * words_of(longest);
}
Wide complexity_of_eip7883(std::uint64_t longest) {
    return longest <= 32 ? 16 : 2 * words_of(longest) * words_of(longest);
}

constexpr Prices kPrices[] = {{0, 8, 20, complexity_of_eip198},
                              {200, 8, 3, complexity_of_eip2565},
                              {500, 16, 1, complexity_of_eip7883}};

}  // namespace

std::int64_t modexp_cost(BytesView input, const Rules& rules) {
    const auto& prices = kPrices[static_cast<std::size_t>(rules.modexp)];
    const auto lengths = read_lengths(input);
    const auto longest = std::max(lengths.base, lengths.modulus);
    if (longest.is_zero() && prices.complexity(0) == 0)
        return prices.least;
    if (longest > Uint256{kPayableLength} || lengths.exponent > Uint256{kPayableLength})
        return kUnpayable;
    Wide iterations = exponent_head_bits(input, lengths);
    if (lengths.exponent > Uint256{32})
        iterations += Wide{prices.per_exponent_byte} * (lengths.exponent.low64() - 32);
    const Wide cost = prices.complexity(longest.low64()) * std::max<Wide>(iterations, 1) / prices.divisor;
    if (cost > static_cast<Wide>(std::numeric_limits<std::int64_t>::max()))
        return kUnpayable;
    return std::max(prices.least, static_cast<std::int64_t>(cost));
}

bool run_modexp(BytesView input, const Rules& rules, Bytes& output) {
    const auto lengths = read_lengths(input);
    const auto longest = std::max({lengths.base, lengths.exponent, lengths.modulus});
    if (rules.bounds_modexp && longest > Uint256{kMaxLength})
        return false;
    if (lengths.modulus.is_zero())
        return true;
    Numbers numbers{input};
    Bytes base_padding;
    Bytes exponent_padding;
    Bytes modulus_padding;
    const auto base = numbers.next(lengths.base.low64(), base_padding);
    const auto exponent = numbers.next(lengths.exponent.low64(), exponent_padding);
    const auto modulus = numbers.next(lengths.modulus.low64(), modulus_padding);
    output = crypto::modexp(base, exponent, modulus);
    return true;
}

}  // namespace studio::evm::precompile
