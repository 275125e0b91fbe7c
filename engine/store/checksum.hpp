// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/bytes.hpp>
#include <cstdint>
#include <initializer_list>

namespace studio::store {

/// CRC-32 over the pieces one after another: finds accidental damage, not forgery.
std::uint32_t checksum(std::initializer_list<BytesView> pieces);

}  // namespace studio::store
