// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/result.hpp>

/// What can be wrong with encoded input, grouped by the encoding.
namespace studio::codec::errors {

// RLP: Yellow Paper, appendix B; only the shortest form of a value is valid.
inline constexpr ErrorKind kRlpEndOfInput{
    "rlp.end_of_input", STUDIO_TEXT("engine", "The RLP data end where another item was expected.")};
inline constexpr ErrorKind kRlpTruncated{
    "rlp.truncated", STUDIO_TEXT("engine", "An RLP item says it is longer than the data that follow it.")};
inline constexpr ErrorKind kRlpNonCanonicalByte{
    "rlp.non_canonical_byte",
    STUDIO_TEXT("engine", "A single byte below 128 is RLP-encoded with a length; it must stand for itself.")};
inline constexpr ErrorKind kRlpNonCanonicalLength{
    "rlp.non_canonical_length", STUDIO_TEXT("engine", "An RLP length is not written in its shortest form.")};
inline constexpr ErrorKind kRlpExpectedString{
    "rlp.expected_string", STUDIO_TEXT("engine", "An RLP list stands where a byte string was expected.")};
inline constexpr ErrorKind kRlpExpectedList{
    "rlp.expected_list", STUDIO_TEXT("engine", "An RLP byte string stands where a list was expected.")};
inline constexpr ErrorKind kRlpLeadingZero{"rlp.leading_zero",
                                           STUDIO_TEXT("engine", "An RLP number has leading zero bytes.")};
inline constexpr ErrorKind kRlpNumberTooLarge{
    "rlp.number_too_large", STUDIO_TEXT("engine", "An RLP number has %1 bytes; at most %2 are allowed.")};
inline constexpr ErrorKind kRlpWrongLength{
    "rlp.wrong_length", STUDIO_TEXT("engine", "An RLP byte string has %1 bytes instead of %2.")};
inline constexpr ErrorKind kRlpTrailingBytes{
    "rlp.trailing_bytes", STUDIO_TEXT("engine", "%1 bytes follow the end of the RLP item.")};
inline constexpr ErrorKind kRlpTooDeep{"rlp.too_deep",
                                       STUDIO_TEXT("engine", "RLP lists are nested more than %1 deep.")};

// Solidity ABI specification, "Types" and "Formal specification of the encoding".
inline constexpr ErrorKind kAbiUnknownType{"abi.unknown_type",
                                           STUDIO_TEXT("engine", "\"%1\" is not a Solidity ABI type.")};
inline constexpr ErrorKind kAbiTypeTooDeep{
    "abi.type_too_deep", STUDIO_TEXT("engine", "The ABI type nests arrays and tuples more than %1 deep.")};
inline constexpr ErrorKind kAbiTypeTooLong{
    "abi.type_too_long", STUDIO_TEXT("engine", "The ABI type has more than %1 characters.")};
inline constexpr ErrorKind kAbiTypeTooLarge{
    "abi.type_too_large", STUDIO_TEXT("engine", "A value of the ABI type takes more than %1 bytes.")};
inline constexpr ErrorKind kAbiBadSignature{
    "abi.bad_signature",
    STUDIO_TEXT("engine", "\"%1\" is not a signature such as transfer(address,uint256).")};
inline constexpr ErrorKind kAbiValueCount{
    "abi.value_count", STUDIO_TEXT("engine", "%1 values were given where the ABI type needs %2.")};
inline constexpr ErrorKind kAbiValueMismatch{"abi.value_mismatch",
                                             STUDIO_TEXT("engine", "A value does not fit its ABI type %1.")};
inline constexpr ErrorKind kAbiTruncated{
    "abi.truncated", STUDIO_TEXT("engine", "The ABI data end inside a value of type %1.")};
inline constexpr ErrorKind kAbiBadPadding{
    "abi.bad_padding", STUDIO_TEXT("engine", "The ABI data hold a value outside the range of %1.")};
inline constexpr ErrorKind kAbiTooLarge{
    "abi.too_large", STUDIO_TEXT("engine", "The ABI data unfold to more than %1 values or %2 bytes.")};
inline constexpr ErrorKind kAbiUnknownSelector{
    "abi.unknown_selector", STUDIO_TEXT("engine", "The contract's ABI has no function for this call data.")};
inline constexpr ErrorKind kAbiUnknownEvent{
    "abi.unknown_event", STUDIO_TEXT("engine", "The contract's ABI has no event for this log.")};
inline constexpr ErrorKind kAbiBadContract{"abi.bad_contract",
                                           STUDIO_TEXT("engine", "The JSON ABI is not valid: %1")};

// JSON: RFC 8259, read strictly.
inline constexpr ErrorKind kJsonSyntax{
    "json.syntax", STUDIO_TEXT("engine", "The text is not valid JSON (line %1, column %2): %3")};
inline constexpr ErrorKind kJsonDuplicateKey{
    "json.duplicate_key", STUDIO_TEXT("engine", "The key \"%1\" stands twice in one JSON object.")};
inline constexpr ErrorKind kJsonTooDeep{"json.too_deep",
                                        STUDIO_TEXT("engine", "The JSON text is nested more than %1 deep.")};
inline constexpr ErrorKind kJsonNumberTooLarge{
    "json.number_too_large",
    STUDIO_TEXT("engine", "The JSON number %1 does not fit in 64 bits; write it as a text.")};

// zlib: RFC 1950.
inline constexpr ErrorKind kInflateBadData{
    "zlib.bad_data", STUDIO_TEXT("engine", "The compressed data are damaged or cut off.")};
inline constexpr ErrorKind kInflateTooLarge{
    "zlib.too_large", STUDIO_TEXT("engine", "The compressed data unfold to more than %1 bytes.")};
inline constexpr ErrorKind kInflateTrailingBytes{
    "zlib.trailing_bytes", STUDIO_TEXT("engine", "%1 bytes follow the end of the compressed data.")};

// Brotli: RFC 7932.
inline constexpr ErrorKind kBrotliBadData{
    "brotli.bad_data", STUDIO_TEXT("engine", "The compressed data are damaged or cut off.")};
inline constexpr ErrorKind kBrotliTooLarge{
    "brotli.too_large", STUDIO_TEXT("engine", "The compressed data unfold to more than %1 bytes.")};
inline constexpr ErrorKind kBrotliTrailingBytes{
    "brotli.trailing_bytes", STUDIO_TEXT("engine", "%1 bytes follow the end of the compressed data.")};

}  // namespace studio::codec::errors
