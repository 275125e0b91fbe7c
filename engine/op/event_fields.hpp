// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chain/receipt.hpp>

#include "big_endian.hpp"

// Arguments of events exactly as Solidity lays them out, which the ABI alone would not demand; private to the
// room.
namespace studio::op {

/// Whether the log is this event, by its first topic.
bool is_event(const chain::Log& log, const Hash32& event);
/// Error kEventOther unless it is this event with so many topics, the first one included.
Result<void> expect_event(const chain::Log& log, const Hash32& event, std::size_t topics);

/// An indexed address. Error: kEventBadLayout.
Result<Address> address_in(const Hash32& topic);
Hash32 topic_of(const Address& address);

/// Reads the last argument, a `bytes`, whose offset has been read: length, content, zeros up to a whole word.
/// Error: kEventBadLayout.
Result<BytesView> read_last_bytes(FieldReader& data);
void append_last_bytes(Bytes& out, BytesView content);

/// The data of an event with one argument that is not indexed, a `bytes`. Error: kEventBadLayout.
Result<BytesView> only_bytes(BytesView data);
Bytes encode_only_bytes(BytesView content);

}  // namespace studio::op
