// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>
#include <crypto/blake2f.hpp>

namespace studio::crypto {
namespace {

TEST(Blake2f, GivesTheHashOfAbc) {  // RFC 7693, appendix A
    std::array<std::uint64_t, 8> state{0x6a09e667f2bdc948, 0xbb67ae8584caa73b, 0x3c6ef372fe94f82b,
                                       0xa54ff53a5f1d36f1, 0x510e527fade682d1, 0x9b05688c2b3e6c1f,
                                       0x1f83d9abfb41bd6b, 0x5be0cd19137e2179};
    std::array<std::uint64_t, 16> message{};
    message[0] = 0x636261;

    blake2f(12, state, message, {3, 0}, true);

    EXPECT_EQ(state[0], 0x0d4d1c983fa580baU);
    EXPECT_EQ(state[1], 0xe9f6129fb697276aU);
    EXPECT_EQ(state[7], 0x239900d4ed8623b9U);
}

TEST(Blake2f, NoRoundsMixNothing) {
    std::array<std::uint64_t, 8> state{};

    blake2f(0, state, {}, {0, 0}, false);

    EXPECT_EQ(state[0], 0x6a09e667f3bcc908U);  // h ^ v[0] ^ v[8] with v[0] = 0
}

}  // namespace
}  // namespace studio::crypto
