// SPDX-License-Identifier: GPL-3.0-or-later
#include <brotli/decode.h>
#include <brotli/encode.h>

#include <algorithm>
#include <base/assert.hpp>
#include <memory>
#include <string>
#include <utility>

#include "codec_errors.hpp"
#include "compression.hpp"

namespace studio::codec {

namespace {

constexpr int kQuality = 10;
constexpr int kWindowBits = 22;
constexpr std::size_t kFirstOutputSize = 4096;

using Decoder = std::unique_ptr<BrotliDecoderState, decltype(&BrotliDecoderDestroyInstance)>;

struct Run {
    Bytes out;  // up to one byte more than allowed
    BrotliDecoderResult result = BROTLI_DECODER_RESULT_NEEDS_MORE_INPUT;
    std::size_t left = 0;  // bytes that were not needed
};

/// Feeds the decoder `step` bytes at a time until the data or the room for output end.
Run decode(BytesView data, std::size_t most, std::size_t step) {
    const Decoder decoder{BrotliDecoderCreateInstance(nullptr, nullptr, nullptr),
                          BrotliDecoderDestroyInstance};
    STUDIO_ASSERT(decoder);
    Run run;
    std::size_t done = 0;
    const auto wants_more = [&] {
        const bool has_more = !data.empty() || BrotliDecoderHasMoreOutput(decoder.get()) == BROTLI_TRUE;
        return done < most && (run.result == BROTLI_DECODER_RESULT_NEEDS_MORE_OUTPUT ||
                               (run.result == BROTLI_DECODER_RESULT_NEEDS_MORE_INPUT && has_more));
    };
    while (wants_more()) {
        if (done == run.out.size())
            run.out.resize(std::min(std::max(2 * done, kFirstOutputSize), most));
        auto room = run.out.size() - done;
        auto* next_out = run.out.data() + done;
        const auto fed = std::min(step, data.size());
        auto unread = fed;
        const auto* next_in = data.data();
        run.result =
            BrotliDecoderDecompressStream(decoder.get(), &unread, &next_in, &room, &next_out, nullptr);
        done = run.out.size() - room;
        data = data.subspan(fed - unread);
    }
    run.out.resize(done);
    run.left = data.size();
    return run;
}

}  // namespace

Bytes brotli_compress(BytesView data) {
    auto size = BrotliEncoderMaxCompressedSize(data.size());
    STUDIO_ASSERT(size > 0);
    Bytes out(size);
    STUDIO_ASSERT(BrotliEncoderCompress(kQuality, kWindowBits, BROTLI_MODE_GENERIC, data.size(), data.data(),
                                        &size, out.data()) == BROTLI_TRUE);
    out.resize(size);
    return out;
}

Unpacked brotli_decompress_part(BytesView data, std::size_t max_size) {
    auto run = decode(data, max_size + 1, data.size());
    // The decoder holds output back until it has to give it, and on damage it loses it. Fed single bytes it
    // gives all that comes before, whatever the size of its buffers.
    if (run.result == BROTLI_DECODER_RESULT_ERROR)
        run = decode(data, max_size + 1, 1);
    if (run.out.size() > max_size) {
        run.out.resize(max_size);
        return {std::move(run.out), Error{errors::kBrotliTooLarge, {std::to_string(max_size)}}};
    }
    if (run.result != BROTLI_DECODER_RESULT_SUCCESS)
        return {std::move(run.out), errors::kBrotliBadData};
    if (run.left > 0)
        return {std::move(run.out), Error{errors::kBrotliTrailingBytes, {std::to_string(run.left)}}};
    return {std::move(run.out), std::nullopt};
}

Result<Bytes> brotli_decompress(BytesView data, std::size_t max_size) {
    auto unpacked = brotli_decompress_part(data, max_size);
    if (unpacked.stopped_by)
        return fail(std::move(*unpacked.stopped_by));
    return std::move(unpacked.bytes);
}

}  // namespace studio::codec
