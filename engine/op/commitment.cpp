// SPDX-License-Identifier: GPL-3.0-or-later
#include "commitment.hpp"

#include <crypto/keccak256.hpp>
#include <string>

#include "big_endian.hpp"
#include "op_errors.hpp"

namespace studio::op {
namespace {

enum class CommitmentType : std::uint8_t { keccak = 0, service = 1 };

constexpr std::uint8_t first_reserved_layer = 127;

void append_body(Bytes& out, const KeccakCommitment& commitment) {
    append_number(out, static_cast<std::uint8_t>(CommitmentType::keccak));
    append(out, commitment.hash.view());
}
void append_body(Bytes& out, const ServiceCommitment& commitment) {
    append_number(out, static_cast<std::uint8_t>(CommitmentType::service));
    append_number(out, commitment.layer);
    append(out, commitment.certificate);
}

Result<Commitment> read_keccak(BytesView body) {
    if (body.size() != Hash32::size())
        return fail(errors::kCommitmentWrongLength);
    return Commitment{KeccakCommitment{Hash32::right_aligned(body)}};
}

Result<Commitment> read_service(BytesView body) {
    if (body.size() < 2)
        return fail(errors::kCommitmentWrongLength);
    if (body[0] >= first_reserved_layer)
        return fail(errors::kCommitmentBadLayer, {std::to_string(body[0])});
    return Commitment{ServiceCommitment{body[0], {body.begin() + 1, body.end()}}};
}

}  // namespace

KeccakCommitment keccak_commitment(BytesView payload) {
    return {crypto::keccak256(payload)};
}

Bytes encode_commitment(const Commitment& commitment) {
    Bytes out{commitment_payload_version};
    std::visit([&](const auto& kind) { append_body(out, kind); }, commitment);
    return out;
}

bool is_commitment(BytesView payload) {
    return !payload.empty() && payload[0] == commitment_payload_version;
}

Result<Commitment> decode_commitment(BytesView payload) {
    if (payload.empty())
        return fail(errors::kPayloadEmpty);
    if (!is_commitment(payload))
        return fail(errors::kPayloadUnknownVersion,
                    {std::to_string(payload[0]), std::to_string(commitment_payload_version)});
    if (payload.size() < 2)
        return fail(errors::kCommitmentWrongLength);
    const auto body = payload.subspan(2);
    switch (static_cast<CommitmentType>(payload[1])) {
        case CommitmentType::keccak:
            return read_keccak(body);
        case CommitmentType::service:
            return read_service(body);
    }
    return fail(errors::kCommitmentUnknownType, {std::to_string(payload[1])});
}

}  // namespace studio::op
