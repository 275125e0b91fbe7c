// SPDX-License-Identifier: GPL-3.0-or-later
#include "keccak256.hpp"

#include <bit>
#include <cstring>

#include "keccak256_constants.hpp"

#if defined(__GNUC__)
#define STUDIO_FORCE_INLINE [[gnu::always_inline]] inline
#else
#define STUDIO_FORCE_INLINE inline
#endif

namespace studio::crypto {

namespace {

using namespace keccak;

/// Lane (x, y) of the Keccak Reference, section 1.2, stands at x + 5 * y.
using State = std::array<std::uint64_t, 25>;
using Plane = std::array<std::uint64_t, 5>;

/// The lane that theta, rho and pi bring to (X, Y).
template <std::size_t X, std::size_t Y>
STUDIO_FORCE_INLINE std::uint64_t moved_lane(const State& a, const Plane& parity) {
    constexpr std::size_t x = (X + 3 * Y) % 5;
    constexpr std::size_t from = x + 5 * X;
    return std::rotl(a[from] ^ parity[x], kRotations[from]);
}

/// Chi over one row of the moved lanes.
template <std::size_t Y>
STUDIO_FORCE_INLINE void make_row(const State& a, const Plane& parity, State& out) {
    const auto b0 = moved_lane<0, Y>(a, parity);
    const auto b1 = moved_lane<1, Y>(a, parity);
    const auto b2 = moved_lane<2, Y>(a, parity);
    const auto b3 = moved_lane<3, Y>(a, parity);
    const auto b4 = moved_lane<4, Y>(a, parity);
    out[5 * Y + 0] = b0 ^ (~b1 & b2);
    out[5 * Y + 1] = b1 ^ (~b2 & b3);
    out[5 * Y + 2] = b2 ^ (~b3 & b4);
    out[5 * Y + 3] = b3 ^ (~b4 & b0);
    out[5 * Y + 4] = b4 ^ (~b0 & b1);
}

template <std::size_t X>
STUDIO_FORCE_INLINE std::uint64_t column(const State& a) {
    return a[X] ^ a[X + 5] ^ a[X + 10] ^ a[X + 15] ^ a[X + 20];
}

STUDIO_FORCE_INLINE void apply_round(const State& a, std::uint64_t round_constant, State& out) {
    const auto c0 = column<0>(a);
    const auto c1 = column<1>(a);
    const auto c2 = column<2>(a);
    const auto c3 = column<3>(a);
    const auto c4 = column<4>(a);
    const Plane parity{c4 ^ std::rotl(c1, 1), c0 ^ std::rotl(c2, 1), c1 ^ std::rotl(c3, 1),
                       c2 ^ std::rotl(c4, 1), c3 ^ std::rotl(c0, 1)};
    make_row<0>(a, parity, out);
    out[0] ^= round_constant;
    make_row<1>(a, parity, out);
    make_row<2>(a, parity, out);
    make_row<3>(a, parity, out);
    make_row<4>(a, parity, out);
}

STUDIO_FORCE_INLINE void permute_lanes(State& state) {
    State a = state;
    State b;
    for (std::size_t round = 0; round < kRoundConstants.size(); round += 2) {
        apply_round(a, kRoundConstants[round], b);
        apply_round(b, kRoundConstants[round + 1], a);
    }
    state = a;
}

void permute_portable(State& state) {
    permute_lanes(state);
}

#if defined(__x86_64__) && defined(__GNUC__)
/// The same C++ with and-not and three-operand rotation, which nearly every processor since 2013 has. One
/// state with its five planes in AVX-512 vectors takes as long, as measured on Sapphire Rapids: its rows must
/// be turned into columns and back each round. Eight states at once are worth it (keccak256_many.cpp).
__attribute__((target("bmi,bmi2"))) void permute_bmi(State& state) {
    permute_lanes(state);
}

/// Still false while other objects of static storage are made, which is slower but right.
const bool has_bmi = __builtin_cpu_supports("bmi") != 0 && __builtin_cpu_supports("bmi2") != 0;

void permute(State& state) {
    has_bmi ? permute_bmi(state) : permute_portable(state);
}
#else
void permute(State& state) {
    permute_portable(state);
}
#endif

std::uint64_t load_little_endian(const std::uint8_t* bytes) {
    std::uint64_t word = 0;
    std::memcpy(&word, bytes, 8);
    return std::endian::native == std::endian::little ? word : __builtin_bswap64(word);
}

void absorb(State& state, const std::uint8_t* block) {
    for (std::size_t i = 0; i < kRateWords; ++i)
        state[i] ^= load_little_endian(block + 8 * i);
    permute(state);
}

/// Takes in the last `size` < kRate bytes with their padding and gives the hash.
Hash32 absorb_last(State& state, const std::uint8_t* data, std::size_t size) {
    std::array<std::uint8_t, kRate> block{};
    if (size > 0)
        std::memcpy(block.data(), data, size);
    block[size] = kFirstPadByte;
    block[kRate - 1] |= kLastPadByte;
    absorb(state, block.data());
    Hash32 out;
    for (std::size_t i = 0; i < 4; ++i) {
        const auto word = std::endian::native == std::endian::little ? state[i] : __builtin_bswap64(state[i]);
        std::memcpy(out.data() + 8 * i, &word, 8);
    }
    return out;
}

}  // namespace

Hash32 keccak256(BytesView data) {
    State state{};
    while (data.size() >= kRate) {
        absorb(state, data.data());
        data = data.subspan(kRate);
    }
    return absorb_last(state, data.data(), data.size());
}

Keccak256& Keccak256::update(BytesView data) {
    while (!data.empty()) {
        const auto n = std::min(data.size(), kRate - buffered_);
        std::memcpy(buffer_.data() + buffered_, data.data(), n);
        buffered_ += n;
        data = data.subspan(n);
        if (buffered_ == kRate) {
            absorb(state_, buffer_.data());
            buffered_ = 0;
        }
    }
    return *this;
}

Hash32 Keccak256::finish() {
    const auto out = absorb_last(state_, buffer_.data(), buffered_);
    *this = {};
    return out;
}

}  // namespace studio::crypto
