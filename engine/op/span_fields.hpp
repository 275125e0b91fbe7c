// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/result.hpp>
#include <vector>

#include "big_endian.hpp"

// How spans write numbers and flags; private to the room.
namespace studio::op {

/// Protobuf's unsigned varint: seven bits a byte, lowest first, the highest bit of a byte says that more
/// follow. Not only the shortest form is read, as in protobuf. Errors: kSpanTruncated, kSpanBadNumber.
void append_varint(Bytes& out, std::uint64_t number);
Result<std::uint64_t> read_varint(FieldReader& reader);
/// Passes over so many of them, and gives the bytes they take.
Result<BytesView> skip_varints(FieldReader& reader, std::size_t count);

/// A list of bits as a big-endian number: the first bit is the lowest one of the last byte. Errors:
/// kSpanTruncated, kSpanSurplusBits.
void append_bits(Bytes& out, const std::vector<bool>& bits);
Result<std::vector<bool>> read_bits(FieldReader& reader, std::size_t count);

/// Error kSpanTruncated.
Result<BytesView> take_bytes(FieldReader& reader, std::size_t size);

}  // namespace studio::op
