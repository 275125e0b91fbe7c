// SPDX-License-Identifier: GPL-3.0-or-later
// Digests and signatures: ecrecover, SHA-256, RIPEMD-160, BLAKE2 F, P-256; and identity.
#include <crypto/blake2f.hpp>
#include <crypto/p256.hpp>
#include <crypto/ripemd160.hpp>
#include <crypto/secp256k1.hpp>
#include <crypto/sha256.hpp>

#include "precompile_parts.hpp"

namespace studio::evm::precompile {
namespace {

constexpr std::size_t kBlake2fSize = 213;
constexpr std::size_t kP256Size = 160;

template <std::size_t N>
std::array<std::uint64_t, N> little_endian_words(BytesView input) {
    std::array<std::uint64_t, N> words{};
    for (std::size_t i = 0; i < 8 * N; ++i)
        words[i / 8] |= static_cast<std::uint64_t>(input[i]) << (8 * (i % 8));
    return words;
}

std::uint32_t blake2f_rounds(BytesView input) {
    return static_cast<std::uint32_t>(Uint256::from_big_endian(input.first(4)).low64());
}

}  // namespace

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

std::int64_t blake2f_cost(BytesView input, const Rules&) {  // EIP-152
    return input.size() == kBlake2fSize ? blake2f_rounds(input) : 0;
}

bool run_blake2f(BytesView input, const Rules&, Bytes& output) {
    if (input.size() != kBlake2fSize || input[212] > 1)
        return false;
    auto state = little_endian_words<8>(input.subspan(4));
    const auto message = little_endian_words<16>(input.subspan(68));
    const auto offset = little_endian_words<2>(input.subspan(196));
    crypto::blake2f(blake2f_rounds(input), state, message, offset, input[212] == 1);
    for (const auto word : state)
        for (unsigned shift = 0; shift < 64; shift += 8)
            output.push_back(static_cast<std::uint8_t>(word >> shift));
    return true;
}

bool run_p256_verify(BytesView input, const Rules&, Bytes& output) {  // EIP-7951
    if (input.size() == kP256Size &&
        crypto::verify_p256(word_at(input, 0), word_at(input, 1), word_at(input, 2), word_at(input, 3),
                            word_at(input, 4)))
        append_word(output, Uint256{1});
    return true;
}

}  // namespace studio::evm::precompile
