// SPDX-License-Identifier: GPL-3.0-or-later
#include <derivation/channel_assembler.hpp>
#include <op/channel.hpp>

#include "derivation_samples.hpp"

namespace studio::derivation {
namespace {

op::Frame frame(char channel, std::uint16_t number, bool is_last = false) {
    op::Frame out;
    out.channel[0] = static_cast<std::uint8_t>(channel);
    out.number = number;
    out.is_last = is_last;
    out.data = {static_cast<std::uint8_t>(channel), static_cast<std::uint8_t>('0' + number)};
    return out;
}

std::string text_of(const std::optional<Bytes>& channel) {
    return channel ? std::string{channel->begin(), channel->end()} : "-";
}

constexpr std::uint64_t kTimeout = 4;

class ChannelAssemblerTest : public ::testing::Test {
protected:
    std::string add(const op::Frame& frame, std::uint64_t l1_number) {
        return text_of(assembler_.add(frame, l1_number));
    }
    ChannelAssembler assembler_{kTimeout};
};

TEST_F(ChannelAssemblerTest, GivesTheChannelWithItsLastFrame) {
    EXPECT_EQ(add(frame('a', 0), 10), "-");
    EXPECT_EQ(add(frame('a', 1), 11), "-");
    EXPECT_EQ(add(frame('a', 2, true), 12), "a0a1a2");
    EXPECT_EQ(add(frame('a', 3, true), 12), "-");
}

TEST_F(ChannelAssemblerTest, PassesOverWhatIsOutOfOrder) {
    EXPECT_EQ(add(frame('a', 1, true), 10), "-");  // never began
    EXPECT_EQ(add(frame('a', 0), 10), "-");
    EXPECT_EQ(add(frame('a', 2, true), 10), "-");
    EXPECT_EQ(add(frame('b', 1, true), 10), "-");
    EXPECT_EQ(add(frame('a', 1, true), 10), "a0a1");
}

TEST_F(ChannelAssemblerTest, AFirstFrameTakesTheOpenChannelsPlace) {
    EXPECT_EQ(add(frame('a', 0), 10), "-");
    EXPECT_EQ(add(frame('b', 0), 10), "-");
    EXPECT_EQ(add(frame('a', 1, true), 10), "-");
    EXPECT_EQ(add(frame('b', 1, true), 10), "b0b1");
    EXPECT_EQ(add(frame('a', 0), 10), "-");
    EXPECT_EQ(add(frame('a', 0, true), 10), "a0");  // the same channel anew
}

TEST_F(ChannelAssemblerTest, AChannelHasItsTimeoutAndNotALongerOne) {
    EXPECT_EQ(add(frame('a', 0), 10), "-");
    EXPECT_EQ(add(frame('a', 1, true), 10 + kTimeout), "a0a1");
    EXPECT_EQ(add(frame('b', 0), 20), "-");
    EXPECT_EQ(add(frame('b', 1, true), 20 + kTimeout + 1), "-");
}

TEST_F(ChannelAssemblerTest, TheTimeoutCountsFromTheFirstFrame) {
    EXPECT_EQ(add(frame('a', 0), 10), "-");
    EXPECT_EQ(add(frame('a', 1), 10 + kTimeout), "-");
    EXPECT_EQ(add(frame('a', 2, true), 10 + kTimeout + 1), "-");
}

TEST_F(ChannelAssemblerTest, AChannelThatGrowsTooLargeIsGone) {
    auto large = frame('a', 0);
    large.data.resize(op::max_frame_data);
    const auto frames = op::max_rlp_bytes_per_channel / large.data.size();  // with 200 bytes more for each
    for (std::size_t i = 0; i + 1 < frames; ++i, ++large.number)
        EXPECT_EQ(add(large, 10), "-");
    EXPECT_EQ(add(large, 10), "-");
    ++large.number;
    large.is_last = true;
    large.data = {1};
    EXPECT_EQ(add(large, 10), "-");
    EXPECT_EQ(add(frame('b', 0, true), 10), "b0");
}

}  // namespace
}  // namespace studio::derivation
