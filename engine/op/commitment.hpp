// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/bytes.hpp>
#include <base/result.hpp>
#include <variant>

/// What stands on L1 for a payload that lies on another DA layer (OP specs, experimental/alt-da.md: input
/// commitment submission).
namespace studio::op {

/// The version of a batcher transaction's payload that is a commitment; that of frames is 0.
inline constexpr std::uint8_t commitment_payload_version = 1;
/// Payloads behind a KeccakCommitment that are longer are skipped (MAX_L1_TX_SIZE).
inline constexpr std::size_t max_keccak_committed_payload = 130'672;

/// The hash of the payload.
struct KeccakCommitment {
    Hash32 hash;
    friend bool operator==(const KeccakCommitment&, const KeccakCommitment&) = default;
};
/// What a DA layer itself defines.
struct ServiceCommitment {
    std::uint8_t layer = 0;  // below 127
    Bytes certificate;
    friend bool operator==(const ServiceCommitment&, const ServiceCommitment&) = default;
};
using Commitment = std::variant<KeccakCommitment, ServiceCommitment>;

/// To a payload of frames, version included.
KeccakCommitment keccak_commitment(BytesView payload);

/// The payload of a batcher transaction.
Bytes encode_commitment(const Commitment& commitment);
/// Whether a payload claims to be one; others are read as frames.
bool is_commitment(BytesView payload);
/// Errors: kPayload…, kCommitment….
Result<Commitment> decode_commitment(BytesView payload);

}  // namespace studio::op
