// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/bytes.hpp>
#include <base/result.hpp>

/// Payloads inside EIP-4844's blobs (OP specs, protocol/ecotone/derivation.md: blob encoding, version 0).
namespace studio::op {

/// Bytes that one blob carries.
inline constexpr std::size_t max_blob_payload = 130'044;

/// A blob with this payload of at most max_blob_payload bytes.
Bytes encode_blob_payload(BytesView payload);
/// Reads a blob; there is one blob for each payload. Errors: kBlob….
Result<Bytes> decode_blob_payload(BytesView blob);

}  // namespace studio::op
