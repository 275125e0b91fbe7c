// SPDX-License-Identifier: GPL-3.0-or-later
#include "blake2f.hpp"

#include <algorithm>
#include <bit>
#include <utility>

#if defined(__GNUC__)
#define STUDIO_FORCE_INLINE [[gnu::always_inline]] inline
#else
#define STUDIO_FORCE_INLINE inline
#endif

namespace studio::crypto {
namespace {

/// RFC 7693, 2.6: the first 64 bits of the fractions of the square roots of the first eight primes.
constexpr std::array<std::uint64_t, 8> kInitial{0x6a09e667f3bcc908, 0xbb67ae8584caa73b, 0x3c6ef372fe94f82b,
                                                0xa54ff53a5f1d36f1, 0x510e527fade682d1, 0x9b05688c2b3e6c1f,
                                                0x1f83d9abfb41bd6b, 0x5be0cd19137e2179};

/// RFC 7693, 2.7: the order of message words in each round.
constexpr std::array<std::array<std::uint8_t, 16>, 10> kSigma{{
    {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15},
    {14, 10, 4, 8, 9, 15, 13, 6, 1, 12, 0, 2, 11, 7, 5, 3},
    {11, 8, 12, 0, 5, 2, 15, 13, 10, 14, 3, 6, 7, 1, 9, 4},
    {7, 9, 3, 1, 13, 12, 11, 14, 2, 6, 5, 10, 4, 0, 15, 8},
    {9, 0, 5, 7, 2, 4, 10, 15, 14, 1, 11, 12, 6, 8, 3, 13},
    {2, 12, 6, 10, 0, 11, 8, 3, 4, 13, 7, 5, 15, 14, 1, 9},
    {12, 5, 1, 15, 14, 13, 4, 10, 0, 7, 6, 3, 9, 2, 8, 11},
    {13, 11, 7, 14, 12, 1, 3, 9, 5, 0, 15, 4, 8, 6, 2, 10},
    {6, 15, 14, 9, 11, 3, 0, 8, 12, 2, 13, 7, 1, 4, 10, 5},
    {10, 2, 8, 4, 7, 6, 1, 5, 15, 11, 9, 14, 3, 12, 13, 0},
}};

STUDIO_FORCE_INLINE void mix(std::uint64_t& a, std::uint64_t& b, std::uint64_t& c, std::uint64_t& d,
                             std::uint64_t x, std::uint64_t y) {
    a += b + x;
    d = std::rotr(d ^ a, 32);
    c += d;
    b = std::rotr(b ^ c, 24);
    a += b + y;
    d = std::rotr(d ^ a, 16);
    c += d;
    b = std::rotr(b ^ c, 63);
}

/// Round R of a run of ten, whose order of words the compiler knows.
template <std::size_t R>
STUDIO_FORCE_INLINE void one_round(std::array<std::uint64_t, 16>& v, const std::array<std::uint64_t, 16>& m) {
    constexpr auto& order = kSigma[R];
    mix(v[0], v[4], v[8], v[12], m[order[0]], m[order[1]]);
    mix(v[1], v[5], v[9], v[13], m[order[2]], m[order[3]]);
    mix(v[2], v[6], v[10], v[14], m[order[4]], m[order[5]]);
    mix(v[3], v[7], v[11], v[15], m[order[6]], m[order[7]]);
    mix(v[0], v[5], v[10], v[15], m[order[8]], m[order[9]]);
    mix(v[1], v[6], v[11], v[12], m[order[10]], m[order[11]]);
    mix(v[2], v[7], v[8], v[13], m[order[12]], m[order[13]]);
    mix(v[3], v[4], v[9], v[14], m[order[14]], m[order[15]]);
}

/// The first `count` rounds of a run of ten.
template <std::size_t... R>
void some_rounds(std::array<std::uint64_t, 16>& v, const std::array<std::uint64_t, 16>& m,
                 std::uint32_t count, std::index_sequence<R...>) {
    ((R < count ? one_round<R>(v, m) : void()), ...);
}

void ten_rounds(std::array<std::uint64_t, 16>& v, const std::array<std::uint64_t, 16>& m,
                std::uint32_t times) {
    auto local = v;
    for (std::uint32_t i = 0; i < times; ++i) {
        one_round<0>(local, m);
        one_round<1>(local, m);
        one_round<2>(local, m);
        one_round<3>(local, m);
        one_round<4>(local, m);
        one_round<5>(local, m);
        one_round<6>(local, m);
        one_round<7>(local, m);
        one_round<8>(local, m);
        one_round<9>(local, m);
    }
    v = local;
}

}  // namespace

void blake2f(std::uint32_t rounds, std::array<std::uint64_t, 8>& state,
             const std::array<std::uint64_t, 16>& message, const std::array<std::uint64_t, 2>& offset,
             bool is_last) {
    std::array<std::uint64_t, 16> v{};
    std::copy(state.begin(), state.end(), v.begin());
    std::copy(kInitial.begin(), kInitial.end(), v.begin() + 8);
    v[12] ^= offset[0];
    v[13] ^= offset[1];
    if (is_last)
        v[14] = ~v[14];
    ten_rounds(v, message, rounds / 10);
    some_rounds(v, message, rounds % 10, std::make_index_sequence<10>{});
    for (std::size_t i = 0; i < 8; ++i)
        state[i] ^= v[i] ^ v[i + 8];
}

}  // namespace studio::crypto
