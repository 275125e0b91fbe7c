// SPDX-License-Identifier: GPL-3.0-or-later
#include "precompiles.hpp"

#include <algorithm>
#include <bit>
#include <crypto/blake2f.hpp>
#include <crypto/bn254.hpp>
#include <crypto/modexp.hpp>
#include <crypto/p256.hpp>
#include <crypto/ripemd160.hpp>
#include <crypto/secp256k1.hpp>
#include <crypto/sha256.hpp>

#include "instruction.hpp"

namespace studio::evm {
namespace {

using chain::Fork;

constexpr std::int64_t kUnpayable = -1;

/// The bytes [offset, offset + size) of the input; what lies beyond its end counts as zero.
Bytes padded_part(BytesView input, std::size_t offset, std::size_t size) {
    Bytes out(size, 0);
    if (offset < input.size())
        std::copy_n(input.begin() + static_cast<std::ptrdiff_t>(offset),
                    std::min(size, input.size() - offset), out.begin());
    return out;
}

/// Word `index` of the input, padded with zeros behind its end.
Hash32 word_at(BytesView input, std::size_t index) {
    Hash32 out;
    const auto offset = index * 32;
    if (offset < input.size())
        std::copy_n(input.begin() + static_cast<std::ptrdiff_t>(offset),
                    std::min<std::size_t>(32, input.size() - offset), out.bytes.begin());
    return out;
}

void append_word(Bytes& output, const Uint256& word) {
    const auto bytes = word.to_hash();
    output.insert(output.end(), bytes.begin(), bytes.end());
}

template <std::int64_t gas>
std::int64_t fixed_cost(BytesView, const Rules&) {
    return gas;
}
template <std::int64_t base, std::int64_t per_word>
std::int64_t cost_by_words(BytesView input, const Rules&) {
    return base + per_word * words_for(input.size());
}

bool run_ecrecover(BytesView input, const Rules&, Bytes& output) {
    const auto v = to_word(word_at(input, 1));
    if (v != Uint256{27} && v != Uint256{28})
        return true;
    const crypto::Signature signature{word_at(input, 2), word_at(input, 3),
                                      static_cast<std::uint8_t>(v.low64() - 27)};
    if (const auto signer = crypto::recover_address(word_at(input, 0), signature))
        append_word(output, to_word(*signer));
    return true;
}

bool run_sha256(BytesView input, const Rules&, Bytes& output) {
    const auto hash = crypto::sha256(input);
    output.assign(hash.begin(), hash.end());
    return true;
}

bool run_ripemd160(BytesView input, const Rules&, Bytes& output) {
    const auto hash = crypto::ripemd160(input);
    output.assign(12, 0);
    output.insert(output.end(), hash.begin(), hash.end());
    return true;
}

bool run_identity(BytesView input, const Rules&, Bytes& output) {
    output.assign(input.begin(), input.end());
    return true;
}

// --- modexp: EIP-198, EIP-2565; EIP-7823 and EIP-7883 from Osaka -----------------------------------

constexpr std::size_t kModexpHeader = 96;
constexpr std::uint64_t kModexpMaxLength = 1024;  // EIP-7823
/// Longer numbers would cost more gas than 64 bits hold.
constexpr std::uint64_t kModexpPayableLength = std::uint64_t{1} << 31;

struct ModexpLengths {
    Uint256 base, exponent, modulus;
};

ModexpLengths modexp_lengths(BytesView input) {
    return {to_word(word_at(input, 0)), to_word(word_at(input, 1)), to_word(word_at(input, 2))};
}

/// Bits of the exponent's first 32 bytes, without the highest.
std::uint64_t exponent_head_bits(BytesView input, const ModexpLengths& lengths) {
    const auto size = lengths.exponent < Uint256{32} ? lengths.exponent.low64() : 32;
    if (lengths.base > Uint256{input.size()})
        return 0;
    const auto head =
        Uint256::from_big_endian(padded_part(input, kModexpHeader + lengths.base.low64(), size));
    return head.is_zero() ? 0 : head.bit_length() - 1;
}

std::int64_t modexp_cost(BytesView input, const Rules& rules) {
    using Wide = __uint128_t;
    const bool newer = rules.has_new_modexp_rules;
    const std::int64_t minimum = newer ? 500 : 200;
    const auto lengths = modexp_lengths(input);
    const auto longest = std::max(lengths.base, lengths.modulus);
    if (longest.is_zero() && !newer)
        return minimum;
    if (longest > Uint256{kModexpPayableLength} || lengths.exponent > Uint256{kModexpPayableLength})
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
    const auto lengths = modexp_lengths(input);
    const auto longest = std::max({lengths.base, lengths.exponent, lengths.modulus});
    if (rules.has_new_modexp_rules && longest > Uint256{kModexpMaxLength})
        return false;
    if (lengths.modulus.is_zero())
        return true;
    const auto base_size = lengths.base.low64();
    const auto exponent_size = lengths.exponent.low64();
    const auto base = padded_part(input, kModexpHeader, base_size);
    const auto exponent = padded_part(input, kModexpHeader + base_size, exponent_size);
    const auto modulus =
        padded_part(input, kModexpHeader + base_size + exponent_size, lengths.modulus.low64());
    output = crypto::modexp(base, exponent, modulus);
    return true;
}

// --- BN254: EIP-196, EIP-197, costs by EIP-1108 ---------------------------------------------------

constexpr std::size_t kBn254PairSize = 192;

std::int64_t pairing_cost(BytesView input, const Rules&) {
    return 45'000 + 34'000 * static_cast<std::int64_t>(input.size() / kBn254PairSize);
}

bool run_bn254_add(BytesView input, const Rules&, Bytes& output) {
    const auto sum = crypto::bn254::add(padded_part(input, 0, 128));
    if (sum)
        output.assign(sum->begin(), sum->end());
    return sum.has_value();
}

bool run_bn254_mul(BytesView input, const Rules&, Bytes& output) {
    const auto product = crypto::bn254::multiply(padded_part(input, 0, 96));
    if (product)
        output.assign(product->begin(), product->end());
    return product.has_value();
}

bool run_bn254_pairing(BytesView input, const Rules&, Bytes& output) {
    const auto is_one = crypto::bn254::pairing_check(input);
    if (is_one)
        append_word(output, Uint256{*is_one ? 1U : 0U});
    return is_one.has_value();
}

// --- BLAKE2 F: EIP-152 ----------------------------------------------------------------------------

constexpr std::size_t kBlake2fSize = 213;

std::int64_t blake2f_cost(BytesView input, const Rules&) {
    if (input.size() != kBlake2fSize)
        return 0;
    return static_cast<std::int64_t>(Uint256::from_big_endian(input.first(4)).low64());
}

template <std::size_t N>
std::array<std::uint64_t, N> little_endian_words(BytesView input) {
    std::array<std::uint64_t, N> words{};
    for (std::size_t i = 0; i < 8 * N; ++i)
        words[i / 8] |= static_cast<std::uint64_t>(input[i]) << (8 * (i % 8));
    return words;
}

bool run_blake2f(BytesView input, const Rules&, Bytes& output) {
    if (input.size() != kBlake2fSize || input[212] > 1)
        return false;
    const auto rounds = static_cast<std::uint32_t>(Uint256::from_big_endian(input.first(4)).low64());
    auto state = little_endian_words<8>(input.subspan(4));
    const auto message = little_endian_words<16>(input.subspan(68));
    const auto offset = little_endian_words<2>(input.subspan(196));
    crypto::blake2f(rounds, state, message, offset, input[212] == 1);
    for (const auto word : state)
        for (unsigned shift = 0; shift < 64; shift += 8)
            output.push_back(static_cast<std::uint8_t>(word >> shift));
    return true;
}

// --- P-256: EIP-7951 ------------------------------------------------------------------------------

bool run_p256(BytesView input, const Rules&, Bytes& output) {
    if (input.size() == 160 && crypto::verify_p256(word_at(input, 0), word_at(input, 1), word_at(input, 2),
                                                   word_at(input, 3), word_at(input, 4)))
        append_word(output, Uint256{1});
    return true;
}

constexpr Precompile kPrecompiles[] = {
    {0x01, "ecrecover", Fork::frontier, fixed_cost<3000>, run_ecrecover},
    {0x02, "sha256", Fork::frontier, cost_by_words<60, 12>, run_sha256},
    {0x03, "ripemd160", Fork::frontier, cost_by_words<600, 120>, run_ripemd160},
    {0x04, "identity", Fork::frontier, cost_by_words<15, 3>, run_identity},
    {0x05, "modexp", Fork::byzantium, modexp_cost, run_modexp},
    {0x06, "bn254_add", Fork::byzantium, fixed_cost<150>, run_bn254_add},
    {0x07, "bn254_mul", Fork::byzantium, fixed_cost<6000>, run_bn254_mul},
    {0x08, "bn254_pairing", Fork::byzantium, pairing_cost, run_bn254_pairing},
    {0x09, "blake2f", Fork::istanbul, blake2f_cost, run_blake2f},
    {0x0a, "kzg_point_evaluation", Fork::cancun, fixed_cost<50'000>, nullptr},
    {0x0b, "bls12_381_g1_add", Fork::prague, fixed_cost<375>, nullptr},
    {0x0c, "bls12_381_g1_msm", Fork::prague, fixed_cost<12'000>, nullptr},
    {0x0d, "bls12_381_g2_add", Fork::prague, fixed_cost<600>, nullptr},
    {0x0e, "bls12_381_g2_msm", Fork::prague, fixed_cost<22'500>, nullptr},
    {0x0f, "bls12_381_pairing", Fork::prague, fixed_cost<37'700>, nullptr},
    {0x10, "bls12_381_map_fp_to_g1", Fork::prague, fixed_cost<5'500>, nullptr},
    {0x11, "bls12_381_map_fp2_to_g2", Fork::prague, fixed_cost<23'800>, nullptr},
    {0x100, "p256_verify", Fork::osaka, fixed_cost<6'900>, run_p256},
};
constexpr std::uint16_t kHighestNumber = 0x100;

/// The number that a precompile's address would have, 0 when the address is no small number.
std::uint16_t small_number(const Address& address) {
    std::uint64_t head = 0;
    std::uint64_t middle = 0;
    std::uint32_t tail = 0;
    std::memcpy(&head, address.data(), 8);
    std::memcpy(&middle, address.data() + 8, 8);
    std::memcpy(&tail, address.data() + 16, 4);
    if ((head | middle) != 0 || address[16] != 0 || address[17] != 0)
        return 0;
    return static_cast<std::uint16_t>((address[18] << 8) | address[19]);
}

}  // namespace

std::span<const Precompile> all_precompiles() {
    return kPrecompiles;
}

const Precompile* find_precompile(const Address& address, const Rules& rules) {
    const auto number = small_number(address);
    if (number == 0 || number > kHighestNumber)
        return nullptr;
    const auto* found = std::find_if(std::begin(kPrecompiles), std::end(kPrecompiles),
                                     [number](const Precompile& p) { return p.number == number; });
    return found != std::end(kPrecompiles) && rules.fork >= found->since ? found : nullptr;
}

bool is_precompile(const Address& address, const Rules& rules) {
    return find_precompile(address, rules) != nullptr;
}

Status run_precompile(const Address& address, BytesView input, const Rules& rules, std::int64_t& gas,
                      Bytes& output) {
    const auto* precompile = find_precompile(address, rules);
    const auto cost = precompile->cost(input, rules);
    if (cost == kUnpayable || !charge(gas, cost))
        return Status::out_of_gas;
    if (precompile->run == nullptr || !precompile->run(input, rules, output))
        return Status::precompile_failed;
    return Status::returned;
}

}  // namespace studio::evm
