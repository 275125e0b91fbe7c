// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <op/frames.hpp>
#include <optional>

namespace studio::derivation {

/// Puts one channel together from its frames, strictly in order (OP specs, protocol/holocene/derivation.md:
/// channel assembler, which replaces the channel bank).
class ChannelAssembler {
public:
    /// `channel_timeout` in L1 blocks.
    explicit ChannelAssembler(std::uint64_t channel_timeout) : timeout_{channel_timeout} {}

    /// Takes the next frame, which lies in the L1 block `l1_number`. Gives the channel when it is complete. A
    /// frame that does not go on with the channel is passed over; one that makes it larger than a channel may
    /// be, takes it away.
    std::optional<Bytes> add(op::Frame frame, std::uint64_t l1_number);
    /// The L1 has come to this block: a channel that is open for too long is gone.
    void reach(std::uint64_t l1_number);
    void clear() { open_.reset(); }

private:
    struct Open {
        op::ChannelId id;
        std::uint64_t since = 0;  // L1 block of its first frame
        std::uint16_t next_frame = 0;
        std::size_t size = 0;  // bytes, with the overhead that each frame counts for
        Bytes data;
    };
    std::uint64_t timeout_;
    std::optional<Open> open_;
};

}  // namespace studio::derivation
