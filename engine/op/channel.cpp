// SPDX-License-Identifier: GPL-3.0-or-later
#include "channel.hpp"

#include <codec/codec_errors.hpp>
#include <codec/compression.hpp>
#include <codec/rlp.hpp>
#include <string>
#include <utility>

#include "op_errors.hpp"

namespace studio::op {
namespace {

constexpr std::uint8_t brotli_channel = 1;  // Fjord
// The low four bits of zlib's first byte (RFC 1950): the method, or the reserved one, which zlib refuses.
constexpr std::uint8_t zlib_deflate = 8;
constexpr std::uint8_t zlib_reserved = 15;

codec::Unpacked unpack(BytesView channel) {
    if (channel.empty())
        return {{}, errors::kChannelEmpty};
    const auto first = channel[0];
    const auto method = first & 0x0FU;
    if (method == zlib_deflate || method == zlib_reserved)
        return codec::inflate_part(channel, max_rlp_bytes_per_channel);
    if (first == brotli_channel)
        return codec::brotli_decompress_part(channel.subspan(1), max_rlp_bytes_per_channel);
    return {{}, Error{errors::kChannelUnknownCompression, {std::to_string(first)}}};
}

/// Puts a decoder's result into the variant of both.
template <class T>
Result<Batch> as_batch(Result<T> result) {
    if (!result)
        return fail(std::move(result.error()));
    return Batch{std::move(*result)};
}

}  // namespace

Bytes encode_channel(std::span<const Bytes> encoded_batches, Compression compression) {
    Bytes batches;
    codec::rlp::Encoder encoder{batches};
    for (const auto& batch : encoded_batches)
        encoder.add(BytesView{batch});
    if (compression == Compression::zlib)
        return codec::deflate(batches);
    auto channel = codec::brotli_compress(batches);
    channel.insert(channel.begin(), brotli_channel);
    return channel;
}

Result<Batch> decode_batch(BytesView encoded, const RollupConfig& config) {
    if (!encoded.empty() && encoded[0] == span_batch_version)
        return as_batch(decode_span_batch(encoded, config));
    return as_batch(decode_singular_batch(encoded));
}

ChannelReader::ChannelReader(BytesView channel, const RollupConfig& config) : config_{config} {
    auto unpacked = unpack(channel);
    unpacked_ = std::move(unpacked.bytes);
    unpacking_ = std::move(unpacked.stopped_by);
}

std::optional<Batch> ChannelReader::next() {
    if (stopped_by_ || read_ == unpacked_.size()) {
        if (!stopped_by_)
            stopped_by_ = unpacking_;
        return std::nullopt;
    }
    codec::rlp::Decoder decoder{BytesView{unpacked_}.subspan(read_)};
    const auto encoded = decoder.bytes();
    if (!encoded) {
        const bool was_cut = encoded.error().is(codec::errors::kRlpTruncated) && unpacking_;
        stop(was_cut ? *unpacking_ : encoded.error());
        return std::nullopt;
    }
    read_ = unpacked_.size() - decoder.rest().size();
    auto batch = decode_batch(*encoded, config_);
    if (!batch) {
        stop(std::move(batch.error()));
        return std::nullopt;
    }
    return std::move(*batch);
}

void ChannelReader::stop(Error error) {
    stopped_by_ = std::move(error);
    unpacked_ = {};
    read_ = 0;
}

}  // namespace studio::op
