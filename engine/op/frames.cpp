// SPDX-License-Identifier: GPL-3.0-or-later
#include "frames.hpp"

#include <algorithm>
#include <base/assert.hpp>
#include <string>

#include "big_endian.hpp"
#include "op_errors.hpp"

namespace studio::op {
namespace {

constexpr std::uint8_t frames_version = 0;

void append_frame(Bytes& out, const Frame& frame) {
    STUDIO_ASSERT(frame.data.size() <= max_frame_data);
    append(out, frame.channel.view());
    append_number(out, frame.number);
    append_number(out, static_cast<std::uint32_t>(frame.data.size()));
    append(out, frame.data);
    append_number(out, static_cast<std::uint8_t>(frame.is_last ? 1 : 0));
}

/// `index` is the frame's place in the payload, for the error.
Result<Frame> read_frame(FieldReader& reader, std::size_t index) {
    const auto channel = reader.fixed<16>();
    const auto number = reader.number<std::uint16_t>();
    const auto size = reader.number<std::uint32_t>();
    if (size && *size > max_frame_data)
        return fail(errors::kFrameTooLarge, {std::to_string(*size), std::to_string(max_frame_data)});
    const auto data = size ? reader.take(*size) : std::nullopt;
    const auto end = data ? reader.number<std::uint8_t>() : std::nullopt;
    if (!end)
        return fail(errors::kFrameTruncated, {std::to_string(index)});
    if (*end > 1)
        return fail(errors::kFrameBadEnd, {std::to_string(*end)});
    return Frame{*channel, *number, {data->begin(), data->end()}, *end == 1};
}

}  // namespace

Bytes encode_frames(std::span<const Frame> frames) {
    STUDIO_ASSERT(!frames.empty());
    Bytes out{frames_version};
    for (const auto& frame : frames)
        append_frame(out, frame);
    return out;
}

Result<std::vector<Frame>> decode_frames(BytesView payload) {
    if (payload.empty())
        return fail(errors::kPayloadEmpty);
    if (payload[0] != frames_version)
        return fail(errors::kPayloadUnknownVersion,
                    {std::to_string(payload[0]), std::to_string(frames_version)});
    FieldReader reader{payload.subspan(1)};
    if (reader.empty())
        return fail(errors::kPayloadNoFrames);
    std::vector<Frame> frames;
    while (!reader.empty()) {
        STUDIO_TRY(frame, read_frame(reader, frames.size()));
        frames.push_back(std::move(frame));
    }
    return frames;
}

Result<std::vector<Frame>> split_channel(const ChannelId& id, BytesView channel, std::size_t max_frame_size) {
    STUDIO_ASSERT(max_frame_size > frame_overhead);
    const auto most = std::min(max_frame_size - frame_overhead, max_frame_data);
    const auto count = std::max<std::size_t>(1, (channel.size() + most - 1) / most);
    if (count > max_frames_of_channel)
        return fail(errors::kChannelTooManyFrames, {std::to_string(max_frames_of_channel)});
    std::vector<Frame> frames;
    frames.reserve(count);
    for (std::size_t i = 0; i < count; ++i) {
        const auto piece = channel.subspan(i * most, std::min(most, channel.size() - i * most));
        frames.push_back({id, static_cast<std::uint16_t>(i), {piece.begin(), piece.end()}, i + 1 == count});
    }
    return frames;
}

}  // namespace studio::op
