// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>
#include <openssl/evp.h>

#include <algorithm>
#include <base/random.hpp>
#include <bit>
#include <codec/hex.hpp>
#include <crypto/keccak256.hpp>

namespace studio::crypto {

namespace {

Bytes random_bytes(Random& random, std::size_t size) {
    Bytes out(size);
    for (auto& byte : out)
        byte = static_cast<std::uint8_t>(random.next());
    return out;
}

/// As the Keccak reference describes it, step by step.
void reference_permutation(std::uint64_t (&lanes)[25]) {
    std::uint8_t lfsr = 1;
    for (int round = 0; round < 24; ++round) {
        std::uint64_t parity[5];
        for (int x = 0; x < 5; ++x)
            parity[x] = lanes[x] ^ lanes[x + 5] ^ lanes[x + 10] ^ lanes[x + 15] ^ lanes[x + 20];
        for (int i = 0; i < 25; ++i)
            lanes[i] ^= parity[(i + 4) % 5] ^ std::rotl(parity[(i + 1) % 5], 1);
        int x = 1;
        int y = 0;
        auto moving = lanes[x + 5 * y];
        for (int t = 0; t < 24; ++t) {
            const int next_y = (2 * x + 3 * y) % 5;
            x = y;
            y = next_y;
            const auto kept = lanes[x + 5 * y];
            lanes[x + 5 * y] = std::rotl(moving, (t + 1) * (t + 2) / 2 % 64);
            moving = kept;
        }
        for (int row = 0; row < 25; row += 5) {
            std::uint64_t old[5];
            std::copy(lanes + row, lanes + row + 5, old);
            for (int i = 0; i < 5; ++i)
                lanes[row + i] = old[i] ^ (~old[(i + 1) % 5] & old[(i + 2) % 5]);
        }
        for (int j = 0; j <= 6; ++j) {
            if ((lfsr & 1U) != 0)
                lanes[0] ^= 1ULL << ((1U << j) - 1U);
            lfsr = static_cast<std::uint8_t>((lfsr << 1U) ^ ((lfsr >> 7U) * 0x71U));
        }
    }
}

/// One byte at a time. With `pad` 0x06 it is SHA3-256, which OpenSSL 3.0 has; with 0x01 it is Ethereum's
/// Keccak-256, which it has not.
Hash32 reference_hash(BytesView data, std::uint8_t pad) {
    std::uint64_t lanes[25]{};
    std::size_t at = 0;
    const auto add = [&lanes](std::size_t i, std::uint8_t byte) {
        lanes[i / 8] ^= static_cast<std::uint64_t>(byte) << (8 * (i % 8));
    };
    for (const auto byte : data) {
        add(at++, byte);
        if (at == 136) {
            reference_permutation(lanes);
            at = 0;
        }
    }
    add(at, pad);
    add(135, 0x80);
    reference_permutation(lanes);
    Hash32 out;
    for (std::size_t i = 0; i < 32; ++i)
        out[i] = static_cast<std::uint8_t>(lanes[i / 8] >> (8 * (i % 8)));
    return out;
}

}  // namespace

TEST(Keccak256, gives_well_known_hashes) {
    EXPECT_EQ(keccak256({}), kEmptyKeccak256);
    EXPECT_EQ(codec::to_hex(keccak256({})),
              "0xc5d2460186f7233c927e7db2dcc703c0e500b653ca82273b7bfad8045d85a470");
    EXPECT_EQ(codec::to_hex(keccak256(bytes_of("abc"))),
              "0x4e03657aea45a94fc7d47ba826c8d667c0d1e6e33a64a036ec44f58fa12d6c45");
    EXPECT_EQ(codec::to_hex(keccak256(bytes_of("hello"))),
              "0x1c8aff950685c2ed4bc3174f3472287b56d9517b9c948127319a09a7a36deac8");
}

TEST(Keccak256, the_reference_of_this_test_is_right_where_openssl_can_tell) {
    Random random{3};
    for (const std::size_t size : {0U, 1U, 135U, 136U, 137U, 500U}) {
        const auto data = random_bytes(random, size);
        Hash32 sha3;
        unsigned written = 0;
        ASSERT_EQ(EVP_Digest(data.data(), data.size(), sha3.data(), &written, EVP_sha3_256(), nullptr), 1);

        EXPECT_EQ(reference_hash(data, 0x06), sha3) << size;
    }
}

TEST(Keccak256, agrees_with_the_reference_at_every_length_around_a_block) {
    Random random{4};
    for (std::size_t size = 0; size < 300; ++size) {
        const auto data = random_bytes(random, size);
        ASSERT_EQ(keccak256(data), reference_hash(data, 0x01)) << size;
    }
}

TEST(Keccak256, pieces_of_any_size_give_the_same_hash) {
    Random random{8};
    Keccak256 hasher;
    for (int round = 0; round < 100; ++round) {
        const auto data = random_bytes(random, random.below(1'000));
        BytesView rest = data;
        while (!rest.empty()) {
            const auto n = 1 + random.below(rest.size());
            hasher.update(rest.first(n));
            rest = rest.subspan(n);
        }
        ASSERT_EQ(hasher.finish(), keccak256(data));
    }
    EXPECT_EQ(hasher.finish(), kEmptyKeccak256);
}

TEST(Keccak256, many_at_once_give_the_hashes_of_each) {
    Random random{9};
    for (std::size_t count = 0; count < 40; ++count) {
        std::vector<Bytes> inputs(count);
        for (auto& input : inputs)
            input = random_bytes(random, random.below(random.below(10) == 0 ? 2'000 : 300));
        const std::vector<BytesView> views{inputs.begin(), inputs.end()};
        std::vector<Hash32> hashes(count);

        keccak256_many(views, hashes);

        for (std::size_t i = 0; i < count; ++i)
            ASSERT_EQ(hashes[i], keccak256(inputs[i])) << count << ' ' << i;
    }
}

}  // namespace studio::crypto
