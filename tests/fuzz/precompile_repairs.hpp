// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/bytes.hpp>

/// Makes arbitrary bytes into input that a precompile reads: points that are on their curves, lengths that
/// fit.
namespace studio::fuzz {

Bytes repaired(std::uint16_t precompile, BytesView bytes);

}  // namespace studio::fuzz
