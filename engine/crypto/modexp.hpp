// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/bytes.hpp>

namespace studio::crypto {

/// base^exponent mod modulus on big-endian numbers of any length; as long as `modulus`. A modulus
/// of zero gives zero (EIP-198). The time grows with the lengths: callers bound them. Thread-safe.
Bytes modexp(BytesView base, BytesView exponent, BytesView modulus);

}  // namespace studio::crypto
