// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <state/state_errors.hpp>

#include "random_chain.hpp"

namespace studio::state {
namespace {

void expect_equal(const StateDiff& a, const StateDiff& b) {
    EXPECT_EQ(a.accounts, b.accounts);
    ASSERT_EQ(a.new_codes.size(), b.new_codes.size());
    for (std::size_t i = 0; i < a.new_codes.size(); ++i) {
        EXPECT_EQ(a.new_codes[i].first, b.new_codes[i].first);
        EXPECT_EQ(*a.new_codes[i].second, *b.new_codes[i].second);
    }
}

StateDiff some_diff(std::uint64_t seed) {
    Random random{seed};
    const auto base = testing::view_of(testing::random_genesis(random, 8));
    return testing::random_block(base, random, 32);
}

TEST(DiffCodec, reads_what_it_wrote) {
    for (std::uint64_t seed = 1; seed <= 50; ++seed) {
        const auto diff = some_diff(seed);
        const auto encoded = encode_diff(diff);

        const auto decoded = decode_diff(encoded);

        ASSERT_TRUE(decoded) << decoded.error().english();
        expect_equal(*decoded, diff);
        EXPECT_EQ(encode_diff(*decoded), encoded);
    }
}

TEST(DiffCodec, refuses_every_cut_and_every_extra_byte) {
    auto encoded = encode_diff(some_diff(3));
    for (std::size_t size = 0; size < encoded.size(); ++size)
        EXPECT_FALSE(decode_diff(BytesView{encoded}.first(size))) << size;
    encoded.push_back(0);
    EXPECT_TRUE(decode_diff(encoded).error().is(errors::kDiffMalformed));
}

TEST(DiffCodec, refuses_other_versions) {
    auto encoded = encode_diff({});
    encoded[0] = 2;
    EXPECT_TRUE(decode_diff(encoded).error().is(errors::kDiffUnknownVersion));
}

TEST(DiffCodec, whatever_it_accepts_it_would_write_the_same_way) {
    const auto encoded = encode_diff(some_diff(4));
    Random random{1};
    for (int i = 0; i < 5000; ++i) {
        auto damaged = encoded;
        damaged[random.below(damaged.size())] = static_cast<std::uint8_t>(random.next());
        if (const auto decoded = decode_diff(damaged)) {
            EXPECT_EQ(encode_diff(*decoded), damaged);
        }
    }
}

TEST(DiffCodec, refuses_a_count_that_the_data_cannot_hold) {
    const Bytes huge{1, 0xFF, 0xFF, 0xFF, 0xFF, 0x0F};
    EXPECT_TRUE(decode_diff(huge).error().is(errors::kDiffTruncated));
}

}  // namespace
}  // namespace studio::state
