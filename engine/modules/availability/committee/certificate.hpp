// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "keyset.hpp"

namespace studio::modules::availability {

/// The DA layer's byte in an OP Stack commitment (experimental/alt-da.md leaves it to the layers): "c".
inline constexpr std::uint8_t kLayerByte = 0x63;
/// Seconds after its L1 block's time for which a certificate must promise the data, at least (Arbitrum
/// Nitro's MinLifetimeSecondsForDataAvailabilityCert).
inline constexpr std::uint64_t kLeastLifetime_s = 604'800;
inline constexpr std::size_t kCertificateSize = 128;

/// What stands on L1 for data that a committee keeps.
struct Certificate {
    Hash32 keyset;                     // by its hash
    Hash32 data;                       // Keccak-256
    std::uint64_t expiry_s = 0;        // until when the data are promised
    std::uint64_t signers = 0;         // bit i: the keyset's key i
    crypto::bls::Signature signature;  // the sum of theirs, over promise_of()
    friend bool operator==(const Certificate&, const Certificate&) = default;
};

/// What a member signs: the data's hash and the expiry (8 bytes, big-endian).
Bytes promise_of(const Hash32& data, std::uint64_t expiry_s);

/// The fields in their order; numbers have 8 bytes, big-endian.
Bytes encode_certificate(const Certificate& certificate);
/// Error: kCertificateLength.
Result<Certificate> decode_certificate(BytesView bytes);

/// Whether it counts in an L1 block of this time. Errors: kCertificate…, but for the length. Depends on
/// nothing but its arguments: every reader of the rollup must come to the same answer.
Result<void> check_certificate(const Certificate& certificate, const Keyset& keyset, std::uint64_t l1_time_s);

}  // namespace studio::modules::availability
