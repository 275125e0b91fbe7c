// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>

namespace studio::crypto {

/// Fills `out` from the operating system's generator, for keys and salts of real value. Everything that must
/// be repeatable takes studio::Random instead.
void fill_random(std::span<std::uint8_t> out);

}  // namespace studio::crypto
