// SPDX-License-Identifier: GPL-3.0-or-later
// EIP-198, priced by EIP-2565; from Osaka on bounded by EIP-7823 and priced by EIP-7883.
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

}  // namespace

std::int64_t modexp_cost(BytesView input, const Rules& rules) {
    using Wide = __uint128_t;
    const bool newer = rules.has_new_modexp_rules;
    const std::int64_t minimum = newer ? 500 : 200;
    const auto lengths = read_lengths(input);
    const auto longest = std::max(lengths.base, lengths.modulus);
    if (longest.is_zero() && !newer)
        return minimum;
    if (longest > Uint256{kPayableLength} || lengths.exponent > Uint256{kPayableLength})
        return kUnpayable;
    const Wide words = (longest.low64() + 7) / 8;
    Wide complexity = words * words;
    if (newer)
        complexity = longest <= Uint256{32} ? 16 : 2 * complexity;
    Wide iterations = exponent_head_bits(input, lengths);
    if (lengths.exponent > Uint256{32})
        iterations += static_cast<Wide>(newer ? 16 : 8) * (lengths.exponent.low64() - 32);
    const Wide cost = complexity * std::max<Wide>(iterations, 1) / (newer ? 1 : 3);
    if (cost > static_cast<Wide>(std::numeric_limits<std::int64_t>::max()))
        return kUnpayable;
    return std::max(minimum, static_cast<std::int64_t>(cost));
}

bool run_modexp(BytesView input, const Rules& rules, Bytes& output) {
    const auto lengths = read_lengths(input);
    const auto longest = std::max({lengths.base, lengths.exponent, lengths.modulus});
    if (rules.has_new_modexp_rules && longest > Uint256{kMaxLength})
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
