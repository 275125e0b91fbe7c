// SPDX-License-Identifier: GPL-3.0-or-later
// Eight states side by side, one in each 64-bit part of the vectors.
#include <cstring>
#include <utility>

#include "keccak256.hpp"

#if defined(__x86_64__) && defined(__GNUC__)
#include <immintrin.h>

#include "keccak256_constants.hpp"
#endif

namespace studio::crypto {

namespace {

void hash_each(std::span<const BytesView> inputs, std::span<Hash32> hashes) {
    for (std::size_t i = 0; i < inputs.size(); ++i)
        hashes[i] = keccak256(inputs[i]);
}

#if defined(__x86_64__) && defined(__GNUC__)

using namespace keccak;

constexpr std::size_t kLanes = 8;
/// With fewer inputs than this, one after the other is as quick.
constexpr std::size_t kWorthVectors = 3;

/// Word w of state l is words[w][l].
struct alignas(64) EightStates {
    std::uint64_t words[25][kLanes];
};

#if !defined(__clang__)
// GCC 12 warns of undefined vectors in its own header (its bug 105593).
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wuninitialized"
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
__attribute__((target("avx512f"))) void permute(EightStates& states) {
    __m512i a[25];
    __m512i b[25];
#pragma GCC unroll 25
    for (int i = 0; i < 25; ++i)
        a[i] = _mm512_load_si512(states.words[i]);
    for (const auto round_constant : kRoundConstants) {
        __m512i c[5];
#pragma GCC unroll 5
        for (int x = 0; x < 5; ++x)  // 0x96: the sum of three bits
            c[x] = _mm512_ternarylogic_epi64(_mm512_ternarylogic_epi64(a[x], a[x + 5], a[x + 10], 0x96),
                                             a[x + 15], a[x + 20], 0x96);
#pragma GCC unroll 25
        for (int i = 0; i < 25; ++i) {  // theta, rho, pi: lane (x, y) goes to (y, 2x + 3y)
            const int x = i % 5;
            const int y = i / 5;
            const auto sum =
                _mm512_ternarylogic_epi64(a[i], c[(x + 4) % 5], _mm512_rol_epi64(c[(x + 1) % 5], 1), 0x96);
            b[y + 5 * ((2 * x + 3 * y) % 5)] =
                _mm512_rolv_epi64(sum, _mm512_set1_epi64(kRotations[static_cast<std::size_t>(i)]));
        }
#pragma GCC unroll 25
        for (int i = 0; i < 25; ++i) {  // chi; 0xd2: a ^ (~b & c)
            const int row = i - i % 5;
            a[i] = _mm512_ternarylogic_epi64(b[i], b[row + (i + 1) % 5], b[row + (i + 2) % 5], 0xd2);
        }
        a[0] = _mm512_xor_si512(a[0], _mm512_set1_epi64(static_cast<long long>(round_constant)));
    }
#pragma GCC unroll 25
    for (int i = 0; i < 25; ++i)
        _mm512_store_si512(states.words[i], a[i]);
}
#if !defined(__clang__)
#pragma GCC diagnostic pop
#endif

/// Takes inputs one after the other into eight states; each state goes on to the next as soon as it is done.
class EightHashers {
public:
    EightHashers(std::span<const BytesView> inputs, std::span<Hash32> hashes)
        : inputs_{inputs}, hashes_{hashes} {}

    void run() {
        for (auto& lane : lanes_)
            take_next(lane);
        while (working_ > 0) {
            for (std::size_t l = 0; l < kLanes; ++l)
                if (lanes_[l].is_working)
                    absorb(l);
            permute(states_);
            for (std::size_t l = 0; l < kLanes; ++l)
                if (lanes_[l].is_working && lanes_[l].is_last_block)
                    finish(l);
        }
    }

private:
    struct Lane {
        BytesView rest;
        std::size_t index = 0;
        bool is_working = false;
        bool is_last_block = false;
    };

    void take_next(Lane& lane) {
        lane.is_last_block = false;
        const bool was_working = std::exchange(lane.is_working, next_ < inputs_.size());
        working_ += static_cast<std::size_t>(lane.is_working) - static_cast<std::size_t>(was_working);
        if (lane.is_working) {
            lane.index = next_++;
            lane.rest = inputs_[lane.index];
        }
    }

    void absorb(std::size_t l) {
        auto& lane = lanes_[l];
        if (lane.rest.size() >= kRate) {
            add_block(l, lane.rest.data());
            lane.rest = lane.rest.subspan(kRate);
            return;
        }
        std::array<std::uint8_t, kRate> block{};
        if (!lane.rest.empty())
            std::memcpy(block.data(), lane.rest.data(), lane.rest.size());
        block[lane.rest.size()] = kFirstPadByte;
        block[kRate - 1] |= kLastPadByte;
        add_block(l, block.data());
        lane.is_last_block = true;
    }

    void add_block(std::size_t l, const std::uint8_t* block) {
        for (std::size_t i = 0; i < kRateWords; ++i) {
            std::uint64_t word = 0;
            std::memcpy(&word, block + 8 * i, 8);
            states_.words[i][l] ^= word;
        }
    }

    void finish(std::size_t l) {
        auto& hash = hashes_[lanes_[l].index];
        for (std::size_t i = 0; i < 4; ++i)
            std::memcpy(hash.data() + 8 * i, &states_.words[i][l], 8);
        for (auto& word : states_.words)
            word[l] = 0;
        take_next(lanes_[l]);
    }

    std::span<const BytesView> inputs_;
    std::span<Hash32> hashes_;
    std::size_t next_ = 0;
    std::size_t working_ = 0;
    std::array<Lane, kLanes> lanes_;
    EightStates states_{};
};

#endif

}  // namespace

void keccak256_many(std::span<const BytesView> inputs, std::span<Hash32> hashes) {
#if defined(__x86_64__) && defined(__GNUC__)
    static const bool has_avx512 = __builtin_cpu_supports("avx512f") != 0;
    if (has_avx512 && inputs.size() >= kWorthVectors)
        return EightHashers{inputs, hashes}.run();
#endif
    hash_each(inputs, hashes);
}

}  // namespace studio::crypto
