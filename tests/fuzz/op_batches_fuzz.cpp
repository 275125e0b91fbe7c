// SPDX-License-Identifier: GPL-3.0-or-later
#include <base/assert.hpp>
#include <codec/compression.hpp>
#include <op/channel.hpp>
#include <op/commitment.hpp>
#include <op/frames.hpp>

namespace {

using namespace studio;

op::RollupConfig config() {
    op::RollupConfig config;
    config.l2_genesis_time = 1'700'000'000;
    config.l2_chain_id = 901;
    return config;
}

bool equal(BytesView a, const Bytes& b) {
    return std::equal(a.begin(), a.end(), b.begin(), b.end());
}

/// A payload that can be read has one form.
void read_payload(BytesView input) {
    if (const auto frames = op::decode_frames(input))
        STUDIO_ASSERT(equal(input, op::encode_frames(*frames)));
    if (const auto commitment = op::decode_commitment(input))
        STUDIO_ASSERT(equal(input, op::encode_commitment(*commitment)));
}

void check_again(BytesView input, const op::SingularBatch& batch) {
    STUDIO_ASSERT(equal(input, op::encode_singular_batch(batch)));
}
/// Numbers may be longer than they need to be, and signatures need not be valid, but what can be written is
/// read as the same.
void check_again(BytesView, const op::SpanBatch& batch) {
    if (const auto encoded = op::encode_span_batch(batch, config()))
        STUDIO_ASSERT(op::decode_span_batch(*encoded, config()).value() == batch);
}

void read_batch(BytesView input) {
    if (const auto batch = op::decode_batch(input, config()))
        std::visit([&](const auto& kind) { check_again(input, kind); }, *batch);
}

std::size_t count_batches(BytesView channel) {
    const auto rollup = config();
    op::ChannelReader reader{channel, rollup};
    std::size_t count = 0;
    while (reader.next())
        ++count;
    return count;
}

}  // namespace

/// The first byte says what the others are: a batcher's payload, a channel, one batch, or what a channel
/// unfolds to.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    if (size == 0)
        return 0;
    const BytesView input{data + 1, size - 1};
    switch (data[0] % 4) {
        case 0:
            read_payload(input);
            break;
        case 1:
            count_batches(input);
            break;
        case 2:
            read_batch(input);
            break;
        default: {
            const auto channel = codec::deflate(input);
            const auto all = count_batches(channel);
            STUDIO_ASSERT(count_batches(BytesView{channel}.first(channel.size() / 2)) <= all);
        }
    }
    return 0;
}
