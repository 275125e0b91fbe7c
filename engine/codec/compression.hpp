// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/bytes.hpp>
#include <base/result.hpp>
#include <cstddef>

namespace studio::codec {

/// zlib's format (RFC 1950), level 9: batches are compressed once and paid for by the byte.
Bytes deflate(BytesView data);

/// The opposite. Stops with an error as soon as the output would pass `max_size` bytes, when the data are
/// damaged or cut off, and when anything follows them.
Result<Bytes> inflate(BytesView data, std::size_t max_size);

}  // namespace studio::codec
