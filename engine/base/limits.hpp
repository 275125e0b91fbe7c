// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>

/// Every limit on something that comes from outside, in one place; a section for each room.
/// A limit that the protocol fixes cites its section instead of a measurement.
namespace studio::limits {

// --- codec ---------------------------------------------------------------------------------------
/// Lists inside lists when a whole RLP item is checked. Ethereum's own objects need 5.
inline constexpr std::size_t kRlpMaxDepth = 1024;
/// Objects and arrays inside each other in JSON text.
inline constexpr std::size_t kJsonMaxDepth = 128;
/// Tuples and arrays inside each other in one ABI type.
inline constexpr std::size_t kAbiMaxDepth = 16;
/// Characters of one ABI type, as in a JSON ABI.
inline constexpr std::size_t kAbiMaxTypeLength = 4096;
/// Values made by one ABI decoding; overlapping offsets would otherwise grow without bound.
inline constexpr std::size_t kAbiMaxValues = 65'536;
/// Bytes copied out by one ABI decoding, for the same reason.
inline constexpr std::size_t kAbiMaxDecodedBytes = 8U << 20U;
/// Characters of a rendered call or event; what is longer ends in an ellipsis.
inline constexpr std::size_t kAbiMaxRenderedLength = 4096;
/// Functions, events and errors together in one JSON ABI.
inline constexpr std::size_t kAbiMaxEntries = 10'000;

// --- crypto --------------------------------------------------------------------------------------
/// scrypt cost of key files we write, and the most we accept (facts: 2^20 needs 1 GiB at r = 8).
inline constexpr std::uint64_t kKeystoreScryptN = 1U << 17U;
inline constexpr std::uint64_t kKeystoreMaxScryptN = 1U << 20U;
/// The largest product of scrypt's r and p.
inline constexpr std::uint64_t kKeystoreMaxScryptRp = 64;
/// The most PBKDF2 rounds accepted; wallets write 10,240 to 1,000,000.
inline constexpr std::uint64_t kKeystoreMaxPbkdf2Rounds = 10'000'000;
/// Bytes of salt or encrypted text accepted in a key file.
inline constexpr std::size_t kKeystoreMaxFieldBytes = 1024;

}  // namespace studio::limits
