// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <span>
#include <variant>

#include "span_batch.hpp"

/// Batches compressed together (OP specs, protocol/derivation.md: channel format; fjord/derivation.md).
namespace studio::op {

/// MAX_RLP_BYTES_PER_CHANNEL since Fjord: what lies beyond, once unpacked, is not read.
inline constexpr std::size_t max_rlp_bytes_per_channel = 100'000'000;

enum class Compression : std::uint8_t { zlib, brotli };

/// The channel of these batches, each as its encoder gave it.
Bytes encode_channel(std::span<const Bytes> encoded_batches, Compression compression);

using Batch = std::variant<SingularBatch, SpanBatch>;
/// Reads a batch of either version. Errors: as decode_singular_batch, decode_span_batch;
/// kBatchUnknownVersion.
Result<Batch> decode_batch(BytesView encoded, const RollupConfig& config);

/// Gives the batches of a whole channel in order. What was unpacked before the data end, are damaged, or pass
/// the limit is read: batches that lie in it completely count. The first that cannot be read ends the
/// channel, with all that follow it.
class ChannelReader {
public:
    /// Unpacks at once. `channel` is not kept, `config` is.
    ChannelReader(BytesView channel, const RollupConfig& config);

    /// Nothing: that was the last one, or the next one cannot be read.
    std::optional<Batch> next();
    /// Why the channel ended before its end, once next() gave nothing. Errors: kChannel…, those of batches.
    const std::optional<Error>& stopped_by() const { return stopped_by_; }

private:
    void stop(Error error);

    const RollupConfig& config_;
    Bytes unpacked_;
    std::size_t read_ = 0;
    std::optional<Error> unpacking_;  // why there is no more of unpacked_
    std::optional<Error> stopped_by_;
};

}  // namespace studio::op
