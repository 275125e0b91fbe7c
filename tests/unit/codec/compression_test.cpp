// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <base/random.hpp>
#include <codec/codec_errors.hpp>
#include <codec/compression.hpp>
#include <iterator>

namespace studio::codec {

TEST(Compression, comes_back_for_every_sort_of_data) {
    Random random{5};
    for (const std::size_t size : {0U, 1U, 4'095U, 4'096U, 4'097U, 100'000U}) {
        Bytes noise(size);
        for (auto& byte : noise)
            byte = static_cast<std::uint8_t>(random.next());

        EXPECT_EQ(inflate(deflate(noise), size).value(), noise) << size;
        EXPECT_EQ(inflate(deflate(Bytes(size)), size).value(), Bytes(size)) << size;
    }
}

TEST(Compression, a_bomb_stops_at_the_cap) {
    const auto bomb = deflate(Bytes(50'000'000));

    const auto result = inflate(bomb, 1'000'000);

    ASSERT_FALSE(result);
    EXPECT_TRUE(result.error().is(errors::kInflateTooLarge));
    EXPECT_FALSE(inflate(deflate(Bytes(11)), 10));
    EXPECT_FALSE(inflate(deflate(Bytes(1)), 0));
}

TEST(Compression, damage_is_found) {
    const auto whole = deflate(Bytes(5'000, 7));
    const Bytes cut{whole.begin(), std::prev(whole.end())};
    auto longer = whole;
    longer.push_back(0);
    auto flipped = whole;
    flipped.back() ^= 1U;  // the checksum

    EXPECT_TRUE(inflate(cut, 10'000).error().is(errors::kInflateBadData));
    EXPECT_TRUE(inflate(longer, 10'000).error().is(errors::kInflateTrailingBytes));
    EXPECT_TRUE(inflate(flipped, 10'000).error().is(errors::kInflateBadData));
    EXPECT_TRUE(inflate({}, 10'000).error().is(errors::kInflateBadData));
}

}  // namespace studio::codec
