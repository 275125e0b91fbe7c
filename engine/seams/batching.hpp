// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <op/channel.hpp>

namespace studio::seams {

enum class BatchKind : std::uint8_t { singular, span };
enum class PostingForm : std::uint8_t { calldata, blobs, cheaper };

/// How a rollup's blocks travel to its data layer.
struct BatchingChoices {
    BatchKind kind = BatchKind::span;
    op::Compression compression = op::Compression::brotli;
    PostingForm form = PostingForm::cheaper;
    std::size_t target_size = 0;        // bytes at which a channel is closed
    std::uint64_t longest_channel = 1;  // L1 blocks after which it is closed, whatever its size
    std::size_t calldata_payload = 0;   // bytes of a calldata payload at most
};

}  // namespace studio::seams
