// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>

namespace studio::crypto {

/// The compression function F of BLAKE2b (RFC 7693, 3.2) with a free number of rounds, as EIP-152 offers it.
/// Changes `state` in place; `offset` is the low and the high word of the byte counter.
void blake2f(std::uint32_t rounds, std::array<std::uint64_t, 8>& state,
             const std::array<std::uint64_t, 16>& message, const std::array<std::uint64_t, 2>& offset,
             bool is_last);

}  // namespace studio::crypto
