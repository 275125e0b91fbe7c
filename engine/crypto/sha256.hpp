// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/bytes.hpp>

namespace studio::crypto {

/// SHA-256 (FIPS 180-4), by OpenSSL. Thread-safe.
Hash32 sha256(BytesView data);

}  // namespace studio::crypto
