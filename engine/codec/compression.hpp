// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/bytes.hpp>
#include <base/result.hpp>
#include <cstddef>
#include <optional>

namespace studio::codec {

// Batches are compressed once and paid for by the byte: both formats at (nearly) their best.

/// zlib's format (RFC 1950), level 9.
Bytes deflate(BytesView data);
/// Brotli (RFC 7932), quality 10 and a window of 4 MiB.
Bytes brotli_compress(BytesView data);

// The opposite. Stops with an error as soon as the output would pass `max_size` bytes, when the data are
// damaged or cut off, and when anything follows them.

Result<Bytes> inflate(BytesView data, std::size_t max_size);
Result<Bytes> brotli_decompress(BytesView data, std::size_t max_size);

/// What could be unpacked of data that may be bad.
struct Unpacked {
    Bytes bytes;                      // at most max_size: all that comes before the place where it stopped
    std::optional<Error> stopped_by;  // why it is not all; also when something follows the end
};
Unpacked inflate_part(BytesView data, std::size_t max_size);
Unpacked brotli_decompress_part(BytesView data, std::size_t max_size);

}  // namespace studio::codec
