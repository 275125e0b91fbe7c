// SPDX-License-Identifier: GPL-3.0-or-later
#include "compression.hpp"

#include <zlib.h>

#include <algorithm>
#include <base/assert.hpp>
#include <limits>
#include <string>
#include <utility>

#include "codec_errors.hpp"

namespace studio::codec {

namespace {

constexpr std::size_t kFirstOutputSize = 4096;

/// Ends the stream whichever way the function is left.
struct InflateStream {
    z_stream state{};
    InflateStream() { STUDIO_ASSERT(inflateInit(&state) == Z_OK); }
    ~InflateStream() { inflateEnd(&state); }
    InflateStream(const InflateStream&) = delete;
    InflateStream& operator=(const InflateStream&) = delete;
};

/// zlib's interface wants the input without const, though it only reads it.
Bytef* input_pointer(BytesView data) {
    return const_cast<Bytef*>(data.data());
}

}  // namespace

Bytes deflate(BytesView data) {
    auto size = compressBound(data.size());
    Bytes out(size);
    STUDIO_ASSERT(compress2(out.data(), &size, data.data(), data.size(), Z_BEST_COMPRESSION) == Z_OK);
    out.resize(size);
    return out;
}

Unpacked inflate_part(BytesView data, std::size_t max_size) {
    STUDIO_ASSERT(max_size < std::numeric_limits<uInt>::max());
    if (data.size() > std::numeric_limits<uInt>::max())
        return {{}, errors::kInflateBadData};
    InflateStream stream;
    stream.state.next_in = input_pointer(data);
    stream.state.avail_in = static_cast<uInt>(data.size());
    Bytes out;
    int status = Z_OK;
    while (status == Z_OK && out.size() <= max_size) {
        const auto done = out.size();
        out.resize(
            std::min(std::max(2 * done, kFirstOutputSize), max_size + 1));  // the last byte tells "too large"
        stream.state.next_out = out.data() + done;
        stream.state.avail_out = static_cast<uInt>(out.size() - done);
        status = ::inflate(&stream.state, Z_NO_FLUSH);
        out.resize(out.size() - stream.state.avail_out);
    }
    if (out.size() > max_size) {
        out.resize(max_size);
        return {std::move(out), Error{errors::kInflateTooLarge, {std::to_string(max_size)}}};
    }
    if (status != Z_STREAM_END)
        return {std::move(out), errors::kInflateBadData};
    if (stream.state.avail_in > 0)
        return {std::move(out),
                Error{errors::kInflateTrailingBytes, {std::to_string(stream.state.avail_in)}}};
    return {std::move(out), std::nullopt};
}

Result<Bytes> inflate(BytesView data, std::size_t max_size) {
    auto unpacked = inflate_part(data, max_size);
    if (unpacked.stopped_by)
        return fail(std::move(*unpacked.stopped_by));
    return std::move(unpacked.bytes);
}

}  // namespace studio::codec
