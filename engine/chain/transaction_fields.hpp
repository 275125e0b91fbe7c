// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <codec/rlp.hpp>

#include "transaction.hpp"

// What encoding, signing and hashing of transactions share; private to the room.
namespace studio::chain {

/// EIP-7702: the byte before what an authority signs.
inline constexpr std::uint8_t authorization_magic = 0x05;

/// The fields that the sender signs, without the signature (and without what EIP-155 appends).
void add_unsigned_fields(codec::rlp::Encoder& encoder, const Transaction& transaction);

/// EIP-155: v = 35 + 2 * chain_id + parity, or 27 + parity; the y parity for typed transactions.
Uint256 signature_v(const Transaction& transaction);

}  // namespace studio::chain
