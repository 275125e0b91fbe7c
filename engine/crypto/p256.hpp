// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/bytes.hpp>

namespace studio::crypto {

/// Whether (r, s) is an ECDSA signature over `digest` by the key (x, y) on NIST P-256 (FIPS 186-5; EIP-7951),
/// by OpenSSL. False too when the key is no point of the curve or r or s is out of range. Thread-safe.
bool verify_p256(const Hash32& digest, const Hash32& r, const Hash32& s, const Hash32& x, const Hash32& y);

}  // namespace studio::crypto
