// SPDX-License-Identifier: GPL-3.0-or-later
#include <derivation/batcher_data.hpp>
#include <derivation/frame_order.hpp>

#include "derivation_samples.hpp"

namespace studio::derivation {
namespace {

/// Frames written as "a0 a1. b0": channel, number, and a dot at the last one.
std::vector<op::Frame> frames(const std::string& text) {
    std::vector<op::Frame> out;
    for (std::size_t i = 0; i < text.size(); i += 3) {
        op::Frame frame;
        frame.channel[0] = static_cast<std::uint8_t>(text[i]);
        frame.number = static_cast<std::uint16_t>(text[i + 1] - '0');
        frame.is_last = i + 2 < text.size() && text[i + 2] == '.';
        out.push_back(frame);
        i += frame.is_last ? 1 : 0;
    }
    return out;
}

std::string text_of(const std::vector<op::Frame>& frames) {
    std::string out;
    for (const auto& frame : frames) {
        out += out.empty() ? "" : " ";
        out += static_cast<char>(frame.channel[0]);
        out += static_cast<char>('0' + frame.number);
        out += frame.is_last ? "." : "";
    }
    return out;
}

struct Case {
    const char* name;
    const char* payload;
    const char* kept;
};

/// OP specs, protocol/holocene/derivation.md: frame queue; where it is silent, what op-node does.
constexpr Case cases[] = {
    {"in order", "a0 a1 a2.", "a0 a1 a2."},
    {"two channels", "a0 a1. b0 b1.", "a0 a1. b0 b1."},
    {"goes on from another payload", "a3 a4.", "a3 a4."},
    {"a number is missing", "a0 a2 a1.", "a0 a1."},
    {"the same again", "a0 a0 a1.", "a0 a1."},
    {"after the last", "a0 a1. a2", "a0 a1."},
    {"the closed channel begins again", "a0 a1. a0", "a0 a1."},
    {"a channel in the middle of another", "a0 b1 a1.", "a0 a1."},
    {"the first frame takes the open one's place", "a0 a1 b0 b1.", "b0 b1."},
    {"of which an earlier payload has a part", "a3 b0.", "b0."},
    {"but not that of a complete one", "a0 a1. b0 c0.", "a0 a1. c0."},
    {"the closed one comes back behind an open one", "a0. b0 a0.", "a0."},
    {"nothing", "", ""},
};

TEST(FrameOrder, KeepsWhatTheSpecificationKeeps) {
    for (const auto& one : cases)
        EXPECT_EQ(text_of(in_strict_order(frames(one.payload))), one.kept) << one.name;
}

TEST(FrameOrder, PayloadsDoNotKnowOfEachOther) {
    // The channel assembler, not the frame queue, compares what comes with several transactions.
    const auto once = op::encode_frames(frames("a0."));
    EXPECT_EQ(text_of(frames_of({once, once})), "a0. a0.");
    EXPECT_EQ(text_of(frames_of({op::encode_frames(frames("a0 a1")), op::encode_frames(frames("b0."))})),
              "a0 a1 b0.");
}

TEST(FrameOrder, OneBadFrameSpoilsItsPayloadAlone) {
    auto bad = op::encode_frames(frames("a0 a1."));
    bad.pop_back();
    EXPECT_EQ(text_of(frames_of({bad, op::encode_frames(frames("b0."))})), "b0.");
}

}  // namespace
}  // namespace studio::derivation
