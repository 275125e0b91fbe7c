// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <base/random.hpp>
#include <codec/codec_errors.hpp>
#include <codec/compression.hpp>
#include <codec/hex.hpp>
#include <iterator>

namespace studio::codec {

namespace {

struct Format {
    const char* name;
    Bytes (*pack)(BytesView);
    Result<Bytes> (*unpack)(BytesView, std::size_t);
    Unpacked (*unpack_part)(BytesView, std::size_t);
    const ErrorKind* bad_data;
    const ErrorKind* too_large;
    const ErrorKind* trailing_bytes;
};
const Format formats[] = {
    {"zlib", deflate, inflate, inflate_part, &errors::kInflateBadData, &errors::kInflateTooLarge,
     &errors::kInflateTrailingBytes},
    {"brotli", brotli_compress, brotli_decompress, brotli_decompress_part, &errors::kBrotliBadData,
     &errors::kBrotliTooLarge, &errors::kBrotliTrailingBytes},
};

Bytes noise(std::size_t size) {
    Random random{5};
    Bytes out(size);
    for (auto& byte : out)
        byte = static_cast<std::uint8_t>(random.next());
    return out;
}

}  // namespace

TEST(Compression, comes_back_for_every_sort_of_data) {
    for (const auto& format : formats) {
        SCOPED_TRACE(format.name);
        for (const std::size_t size : {0U, 1U, 4'095U, 4'096U, 4'097U, 100'000U}) {
            EXPECT_EQ(format.unpack(format.pack(noise(size)), size).value(), noise(size)) << size;
            EXPECT_EQ(format.unpack(format.pack(Bytes(size)), size).value(), Bytes(size)) << size;
        }
    }
}

/// RFC 7932: a stream of one empty last block, and one made by node's zlib.
TEST(Compression, brotli_of_others_is_read) {
    EXPECT_EQ(brotli_decompress(*from_hex("06"), 0).value(), Bytes{});
    const auto text = bytes_of("rollup rollup rollup");
    EXPECT_EQ(brotli_decompress(*from_hex("1b1300f88d946ede44f526d7206c7075229e48e0f400"), 100).value(),
              Bytes(text.begin(), text.end()));
}

TEST(Compression, a_bomb_stops_at_the_cap) {
    for (const auto& format : formats) {
        SCOPED_TRACE(format.name);
        const auto bomb = format.pack(Bytes(10'000'000));

        const auto result = format.unpack(bomb, 1'000'000);

        ASSERT_FALSE(result);
        EXPECT_TRUE(result.error().is(*format.too_large));
        EXPECT_FALSE(format.unpack(format.pack(Bytes(11)), 10));
        EXPECT_FALSE(format.unpack(format.pack(Bytes(1)), 0));
        EXPECT_EQ(format.unpack_part(bomb, 1'000'000).bytes, Bytes(1'000'000));
    }
}

TEST(Compression, damage_is_found) {
    for (const auto& format : formats) {
        SCOPED_TRACE(format.name);
        const auto whole = format.pack(noise(5'000));
        const Bytes cut{whole.begin(), std::prev(whole.end())};
        auto longer = whole;
        longer.push_back(0);

        EXPECT_TRUE(format.unpack(cut, 10'000).error().is(*format.bad_data));
        EXPECT_TRUE(format.unpack(longer, 10'000).error().is(*format.trailing_bytes));
        EXPECT_TRUE(format.unpack({}, 10'000).error().is(*format.bad_data));
    }
    auto flipped = deflate(noise(5'000));
    flipped.back() ^= 1U;  // the checksum
    EXPECT_TRUE(inflate(flipped, 10'000).error().is(errors::kInflateBadData));
}

TEST(Compression, what_comes_before_a_cut_or_damage_can_be_had) {
    const auto data = noise(200'000);
    for (const auto& format : formats) {
        SCOPED_TRACE(format.name);
        auto packed = format.pack(data);
        const auto cut = format.unpack_part(BytesView{packed}.first(packed.size() / 2), data.size());
        EXPECT_TRUE(cut.stopped_by->is(*format.bad_data));
        EXPECT_GT(cut.bytes.size(), data.size() / 3);
        EXPECT_TRUE(std::equal(cut.bytes.begin(), cut.bytes.end(), data.begin()));

        const auto longer = format.unpack_part(format.pack(data), data.size());
        EXPECT_FALSE(longer.stopped_by);
        EXPECT_EQ(longer.bytes, data);
    }
}

/// The decoder's own buffers must not show: the same bytes come out before damage as before a cut there.
TEST(Compression, damage_loses_nothing_that_came_before_it) {
    Bytes text;
    for (int i = 0; i < 20'000; ++i) {
        const auto word = std::to_string(i * 7919 % 1000) + " ";
        text.insert(text.end(), word.begin(), word.end());
    }
    for (const auto& format : formats) {
        SCOPED_TRACE(format.name);
        const auto packed = format.pack(text);
        for (std::size_t place = packed.size() / 4; place < packed.size(); place += packed.size() / 20) {
            auto damaged = packed;
            for (std::size_t i = place; i < damaged.size(); ++i)
                damaged[i] = 0xFF;
            const auto before = format.unpack_part(BytesView{packed}.first(place), text.size()).bytes;
            const auto with = format.unpack_part(damaged, text.size()).bytes;
            ASSERT_GE(with.size(), before.size()) << place;
            EXPECT_TRUE(std::equal(before.begin(), before.end(), with.begin())) << place;
        }
    }
}

}  // namespace studio::codec
