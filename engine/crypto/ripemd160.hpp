// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/bytes.hpp>

namespace studio::crypto {

/// RIPEMD-160, by OpenSSL. Thread-safe.
FixedBytes<20> ripemd160(BytesView data);

}  // namespace studio::crypto
