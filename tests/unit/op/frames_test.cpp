// SPDX-License-Identifier: GPL-3.0-or-later
#include <op/frames.hpp>
#include <op/op_errors.hpp>

#include "op_samples.hpp"

namespace studio::op {
namespace {

using testing::filled;
using testing::hex;
using testing::kind_of;

const std::vector<Frame> two_frames{{filled<16>(0xAA), 0, {1, 2, 3}, false},
                                    {filled<16>(0xBB), 0x0102, {}, true}};
const Bytes two_frames_payload =
    hex("00"
        "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
        "0000"
        "00000003"
        "010203"
        "00"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "0102"
        "00000000"
        "01");

TEST(Frames, are_written_as_the_specification_has_them) {
    EXPECT_EQ(encode_frames(two_frames), two_frames_payload);
}

TEST(Frames, come_back_from_a_payload) {
    const auto frames = decode_frames(two_frames_payload);
    ASSERT_TRUE(frames);
    EXPECT_EQ(*frames, two_frames);
}

TEST(Frames, one_that_is_cut_off_spoils_the_payload) {
    // Between two frames a payload may end.
    const std::size_t end_of_first = 1 + frame_overhead + 3;
    for (std::size_t size = 0; size < two_frames_payload.size(); ++size)
        EXPECT_EQ(decode_frames(BytesView{two_frames_payload}.first(size)).has_value(), size == end_of_first)
            << size;
    auto longer = two_frames_payload;
    longer.push_back(0);
    EXPECT_EQ(kind_of(decode_frames(longer)), &errors::kFrameTruncated);
}

/// Found by fuzzing: what is left after a field that is cut off must not be taken for the next one.
TEST(Frames, a_field_that_is_cut_off_ends_the_frame) {
    for (std::size_t size = 2; size < 1 + frame_overhead; ++size)
        EXPECT_EQ(kind_of(decode_frames(Bytes(size))), &errors::kFrameTruncated) << size;
}

TEST(Frames, errors_say_what_is_wrong) {
    auto other_version = two_frames_payload;
    other_version[0] = 2;
    auto bad_end = two_frames_payload;
    bad_end[two_frames_payload.size() - 1] = 2;
    auto large = two_frames_payload;
    large[1 + 16 + 2] = 0xFF;
    EXPECT_EQ(kind_of(decode_frames({})), &errors::kPayloadEmpty);
    EXPECT_EQ(kind_of(decode_frames(Bytes{0})), &errors::kPayloadNoFrames);
    EXPECT_EQ(kind_of(decode_frames(other_version)), &errors::kPayloadUnknownVersion);
    EXPECT_EQ(kind_of(decode_frames(bad_end)), &errors::kFrameBadEnd);
    EXPECT_EQ(kind_of(decode_frames(large)), &errors::kFrameTooLarge);
}

TEST(Frames, hold_up_to_a_million_bytes) {
    const std::vector<Frame> largest{{filled<16>(1), 0, Bytes(max_frame_data, 7), true}};
    auto payload = encode_frames(largest);
    EXPECT_EQ(decode_frames(payload).value(), largest);
    payload.insert(payload.end() - 1, 7);  // one more byte, and the length that says so
    payload[1 + 16 + 2 + 3]++;
    EXPECT_EQ(kind_of(decode_frames(payload)), &errors::kFrameTooLarge);
}

TEST(Frames, a_channel_is_cut_into_numbered_pieces) {
    const auto channel = hex("000102030405060708090a");
    const auto frames = split_channel(filled<16>(9), channel, frame_overhead + 4).value();
    ASSERT_EQ(frames.size(), 3U);
    Bytes joined;
    for (std::size_t i = 0; i < frames.size(); ++i) {
        EXPECT_EQ(frames[i].number, i);
        EXPECT_EQ(frames[i].is_last, i == 2);
        joined.insert(joined.end(), frames[i].data.begin(), frames[i].data.end());
    }
    EXPECT_EQ(joined, channel);
    EXPECT_EQ(split_channel(filled<16>(9), {}, 100).value().size(), 1U);
}

TEST(Frames, a_channel_has_at_most_65536) {
    const Bytes channel(max_frames_of_channel + 1);
    EXPECT_EQ(kind_of(split_channel({}, channel, frame_overhead + 1)), &errors::kChannelTooManyFrames);
    EXPECT_EQ(split_channel({}, BytesView{channel}.subspan(1), frame_overhead + 1)->back().number, 65'535);
}

}  // namespace
}  // namespace studio::op
