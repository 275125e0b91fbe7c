// SPDX-License-Identifier: GPL-3.0-or-later
#include <crypto/kzg.hpp>
#include <op/blob_payload.hpp>
#include <op/op_errors.hpp>

#include "op_samples.hpp"

namespace studio::op {
namespace {

using testing::kind_of;

Bytes noise(std::size_t size) {
    Random random{size};
    Bytes out(size);
    for (auto& byte : out)
        byte = static_cast<std::uint8_t>(random.next());
    return out;
}

/// Bytes 0, 1, 2 … as the specification packs them, worked out by hand for the first four elements.
TEST(BlobPayload, is_packed_into_the_lower_254_bits) {
    Bytes payload(123);
    for (std::size_t i = 0; i < payload.size(); ++i)
        payload[i] = static_cast<std::uint8_t>(0x80 + i);

    const auto blob = encode_blob_payload(payload);

    ASSERT_EQ(blob.size(), crypto::kzg::kBlobSize);
    // The data: 00 00007b 80 … 9a | 9b | 9c … ba | bb | bc … da | db | dc … fa
    EXPECT_EQ(blob[0], 0x9B & 0x3F);
    EXPECT_EQ(codec::to_hex(BytesView{blob}.subspan(1, 5)), "0x0000007b80");
    EXPECT_EQ(blob[31], 0x9A);
    EXPECT_EQ(blob[32], (0xBB & 0x0F) | ((0x9B & 0xC0) >> 2));
    EXPECT_EQ(blob[33], 0x9C);
    EXPECT_EQ(blob[64], 0xDB & 0x3F);
    EXPECT_EQ(blob[65], 0xBC);
    EXPECT_EQ(blob[96], ((0xDB & 0xC0) >> 2) | ((0xBB & 0xF0) >> 4));
    EXPECT_EQ(blob[97], 0xDC);
    EXPECT_EQ(blob[127], 0xFA);
    EXPECT_EQ(blob[128], 0);
}

TEST(BlobPayload, comes_back_for_every_size) {
    for (const std::size_t size : {std::size_t{0}, std::size_t{1}, std::size_t{27}, std::size_t{28},
                                   std::size_t{123}, std::size_t{124}, std::size_t{5000}, max_blob_payload}) {
        const auto payload = noise(size);
        EXPECT_EQ(decode_blob_payload(encode_blob_payload(payload)).value(), payload) << size;
    }
}

TEST(BlobPayload, a_full_blob_is_a_valid_one) {
    const auto blob = encode_blob_payload(Bytes(max_blob_payload, 0xFF));
    for (std::size_t i = 0; i < blob.size(); i += 32)
        ASSERT_EQ(blob[i] & 0xC0, 0) << i;
}

/// Each payload has one blob: any bit that is changed is either refused or gives another payload.
TEST(BlobPayload, there_is_one_blob_for_each_payload) {
    const auto payload = noise(300);
    const auto blob = encode_blob_payload(payload);
    for (std::size_t i = 0; i < 600; ++i) {
        auto changed = blob;
        changed[i] ^= static_cast<std::uint8_t>(1U << (i % 8));
        const auto read = decode_blob_payload(changed);
        EXPECT_FALSE(read && *read == payload) << i;
    }
}

TEST(BlobPayload, errors_say_what_is_wrong) {
    const auto blob = encode_blob_payload(noise(200));
    const auto with = [&](std::size_t place, std::uint8_t byte) {
        auto changed = blob;
        changed[place] = byte;
        return kind_of(decode_blob_payload(changed));
    };
    EXPECT_EQ(kind_of(decode_blob_payload(BytesView{blob}.subspan(1))), &errors::kBlobWrongSize);
    EXPECT_EQ(with(32 * 4095, 0x40), &errors::kBlobBadElement);
    EXPECT_EQ(with(1, 1), &errors::kBlobUnknownVersion);
    EXPECT_EQ(with(2, 2), &errors::kBlobTooLong);
    EXPECT_EQ(with(4, 199), &errors::kBlobSurplusBytes);
    EXPECT_EQ(with(blob.size() - 1, 1), &errors::kBlobSurplusBytes);
}

}  // namespace
}  // namespace studio::op
