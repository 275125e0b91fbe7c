// SPDX-License-Identifier: GPL-3.0-or-later
#include <codec/codec_errors.hpp>
#include <codec/compression.hpp>
#include <codec/rlp.hpp>
#include <op/channel.hpp>
#include <op/op_errors.hpp>

#include "op_samples.hpp"

namespace studio::op {
namespace {

using testing::hex;

const RollupConfig config = testing::sample_config();

std::vector<Batch> sample_batches() {
    const auto blocks = testing::sample_blocks();
    return {blocks[0], make_span_batch(std::span{blocks}.subspan(1, 3), false), blocks[4]};
}
Bytes encode(const Batch& batch) {
    if (const auto* singular = std::get_if<SingularBatch>(&batch))
        return encode_singular_batch(*singular);
    return encode_span_batch(std::get<SpanBatch>(batch), config).value();
}
std::vector<Bytes> encode_all(const std::vector<Batch>& batches) {
    std::vector<Bytes> out;
    for (const auto& batch : batches)
        out.push_back(encode(batch));
    return out;
}

struct Content {
    std::vector<Batch> batches;
    const ErrorKind* stopped_by = nullptr;
};
Content read(BytesView channel) {
    ChannelReader reader{channel, config};
    Content out;
    while (auto batch = reader.next())
        out.batches.push_back(std::move(*batch));
    EXPECT_FALSE(reader.next());
    out.stopped_by = reader.stopped_by() ? reader.stopped_by()->kind : nullptr;
    return out;
}

constexpr auto both = {Compression::zlib, Compression::brotli};

TEST(Channel, batches_of_both_sorts_come_back_from_both_compressions) {
    for (const auto compression : both) {
        const auto content = read(encode_channel(encode_all(sample_batches()), compression));
        EXPECT_EQ(content.batches, sample_batches());
        EXPECT_EQ(content.stopped_by, nullptr);
    }
}

TEST(Channel, first_byte_tells_the_compression) {
    const auto batches = encode_all(sample_batches());
    EXPECT_EQ(encode_channel(batches, Compression::zlib)[0] & 0x0F, 8);
    EXPECT_EQ(encode_channel(batches, Compression::brotli)[0], 1);
    EXPECT_EQ(read({}).stopped_by, &errors::kChannelEmpty);
    EXPECT_EQ(read(hex("00")).stopped_by, &errors::kChannelUnknownCompression);
    EXPECT_EQ(read(hex("02")).stopped_by, &errors::kChannelUnknownCompression);
    EXPECT_EQ(read(hex("7f01")).stopped_by, &codec::errors::kInflateBadData);
}

/// What derivation goes by (op-node): the batches that were complete before the data broke off.
TEST(Channel, batches_before_a_cut_count) {
    Random random{3};
    std::vector<Batch> many(20, testing::sample_blocks()[0]);
    for (auto& batch : many) {  // does not compress
        auto& transaction = std::get<SingularBatch>(batch).transactions.emplace_back(100);
        for (auto& byte : transaction)
            byte = static_cast<std::uint8_t>(random.next());
    }
    for (const auto compression : both) {
        const auto channel = encode_channel(encode_all(many), compression);
        std::size_t most = 0;
        for (std::size_t size = 0; size < channel.size(); ++size) {
            const auto content = read(BytesView{channel}.first(size));
            EXPECT_NE(content.stopped_by, nullptr);
            ASSERT_LE(most, content.batches.size());  // more data never give less
            most = content.batches.size();
            EXPECT_TRUE(std::equal(content.batches.begin(), content.batches.end(), many.begin()));
        }
        EXPECT_GT(most, many.size() / 2);
    }
}

TEST(Channel, damage_ends_it_and_nothing_else) {
    const auto batches = sample_batches();
    for (const auto compression : both) {
        const auto channel = encode_channel(encode_all(batches), compression);
        for (std::size_t i = 0; i < channel.size(); ++i) {
            auto flipped = channel;
            flipped[i] ^= 0x10U;
            read(flipped);
        }
    }
}

TEST(Channel, what_follows_the_compressed_data_is_not_read) {
    for (const auto compression : both) {
        auto channel = encode_channel(encode_all(sample_batches()), compression);
        channel.push_back(0);
        const auto content = read(channel);
        EXPECT_EQ(content.batches, sample_batches());
        EXPECT_NE(content.stopped_by, nullptr);
    }
}

TEST(Channel, the_first_bad_batch_ends_it) {
    auto encoded = encode_all(sample_batches());
    encoded[1].push_back(0);
    auto content = read(encode_channel(encoded, Compression::zlib));
    EXPECT_EQ(content.batches.size(), 1U);
    EXPECT_EQ(content.stopped_by, &errors::kSpanTrailingBytes);

    encoded[1] = {0x02};
    EXPECT_EQ(read(encode_channel(encoded, Compression::zlib)).stopped_by, &errors::kBatchUnknownVersion);
    encoded[1] = {};
    EXPECT_EQ(read(encode_channel(encoded, Compression::zlib)).stopped_by, &errors::kBatchEmpty);
    EXPECT_EQ(read(codec::deflate(hex("c0"))).stopped_by, &codec::errors::kRlpExpectedString);
    EXPECT_EQ(read(codec::deflate(hex("8101"))).stopped_by, &codec::errors::kRlpNonCanonicalByte);
}

/// The limit is on what is unpacked: batches that lie below it count, whatever comes behind.
TEST(Channel, batches_up_to_the_limit_count) {
    const std::vector<Bytes> batches{encode(sample_batches()[0]), Bytes(max_rlp_bytes_per_channel)};

    const auto content = read(encode_channel(batches, Compression::zlib));

    EXPECT_EQ(content.batches.size(), 1U);
    EXPECT_EQ(content.stopped_by, &codec::errors::kInflateTooLarge);
}

}  // namespace
}  // namespace studio::op
