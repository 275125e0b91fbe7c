// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/bytes.hpp>
#include <base/result.hpp>
#include <span>
#include <vector>

/// The pieces in which channels travel (OP specs, protocol/derivation.md: batcher transaction format, frame
/// format).
namespace studio::op {

using ChannelId = FixedBytes<16>;

inline constexpr std::size_t frame_overhead = 23;  // bytes beside the data
inline constexpr std::size_t max_frame_data = 1'000'000;
inline constexpr std::size_t max_frames_of_channel = 65'536;

struct Frame {
    ChannelId channel;
    std::uint16_t number = 0;  // from 0, without gaps
    Bytes data;                // at most max_frame_data
    bool is_last = false;
    friend bool operator==(const Frame&, const Frame&) = default;
};

/// The payload of a batcher transaction or of a blob: version 0 and at least one frame.
Bytes encode_frames(std::span<const Frame> frames);
/// Reads such a payload. One bad frame makes all of it invalid. Errors: kPayload…, kFrame….
Result<std::vector<Frame>> decode_frames(BytesView payload);

/// Cuts a channel into frames of at most `max_frame_size` bytes each, overhead included, which is more than
/// the overhead. Error: kChannelTooManyFrames.
Result<std::vector<Frame>> split_channel(const ChannelId& id, BytesView channel, std::size_t max_frame_size);

}  // namespace studio::op
