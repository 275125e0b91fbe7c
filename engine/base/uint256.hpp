// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The 256-bit integer of the EVM, in three parts.
#include <functional>

#include "uint256_arithmetic.hpp"
#include "uint256_division.hpp"
#include "uint256_type.hpp"

/// Only for hash tables in memory.
template <>
struct std::hash<studio::Uint256> {
    std::size_t operator()(const studio::Uint256& v) const noexcept {
        const auto mixed = (v.word[0] * 0x9E3779B97F4A7C15ULL) ^ (v.word[1] * 0xC2B2AE3D27D4EB4FULL) ^
                           (v.word[2] * 0x165667B19E3779F9ULL) ^ v.word[3];
        return static_cast<std::size_t>((mixed ^ (mixed >> 29)) * 0xBF58476D1CE4E5B9ULL);
    }
};
