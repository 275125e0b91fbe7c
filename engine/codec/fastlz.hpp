// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/bytes.hpp>
#include <cstddef>

namespace studio::codec {

/// Bytes that FastLZ (level 1) would make of the data, without making them: what the OP Stack's fee since
/// Fjord goes by (OP specs, protocol/fjord/exec-engine.md).
std::size_t fastlz_size(BytesView data);

}  // namespace studio::codec
