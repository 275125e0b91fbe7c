// SPDX-License-Identifier: GPL-3.0-or-later
#include "channel_assembler.hpp"

#include <op/channel.hpp>

namespace studio::derivation {
namespace {

/// What a frame counts for beside its data (OP specs, protocol/derivation.md: channel bank, pruning).
constexpr std::size_t kFrameOverhead = 200;

}  // namespace

void ChannelAssembler::reach(std::uint64_t l1_number) {
    if (open_ && open_->since + timeout_ < l1_number)
        open_.reset();
}

std::optional<Bytes> ChannelAssembler::add(op::Frame frame, std::uint64_t l1_number) {
    reach(l1_number);
    if (frame.number == 0)
        open_ = Open{frame.channel, l1_number, 0, 0, {}};
    if (!open_ || open_->id != frame.channel || open_->next_frame != frame.number)
        return std::nullopt;
    open_->size += frame.data.size() + kFrameOverhead;
    if (open_->size > op::max_rlp_bytes_per_channel) {
        open_.reset();
        return std::nullopt;
    }
    ++open_->next_frame;
    open_->data.insert(open_->data.end(), frame.data.begin(), frame.data.end());
    if (!frame.is_last)
        return std::nullopt;
    auto channel = std::move(open_->data);
    open_.reset();
    return channel;
}

}  // namespace studio::derivation
