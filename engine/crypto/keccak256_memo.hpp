// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/bytes.hpp>

namespace studio::crypto {

/// Inputs of at most this many bytes are remembered.
inline constexpr std::size_t kMemoMaxInput = 64;

/// keccak256() of an input that is likely to come again: Solidity finds a mapping's entry by hashing its key
/// and the mapping's slot, 64 bytes, and blooms take the same addresses and topics. Each thread keeps the
/// last answers, one input a place in a table of limits::kKeccakMemoPlaces; longer inputs are hashed each
/// time.
Hash32 remembered_keccak256(BytesView input);

}  // namespace studio::crypto
