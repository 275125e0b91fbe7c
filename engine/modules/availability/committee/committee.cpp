// SPDX-License-Identifier: GPL-3.0-or-later
#include "committee.hpp"

#include <base/assert.hpp>
#include <codec/hex.hpp>
#include <crypto/keccak256.hpp>
#include <op/commitment.hpp>

#include "committee_errors.hpp"

namespace studio::modules::availability {
namespace {

/// What a commitment on L1 is worth; nothing: it is none of a committee.
std::optional<Certificate> certificate_of(BytesView commitment) {
    const auto read = op::decode_commitment(commitment);
    const auto* service = read ? std::get_if<op::ServiceCommitment>(&*read) : nullptr;
    if (service == nullptr || service->layer != kLayerByte)
        return std::nullopt;
    auto certificate = decode_certificate(service->certificate);
    return certificate ? std::optional{*certificate} : std::nullopt;
}

}  // namespace

Committee::Committee(Roster roster, std::uint64_t lifetime_s)
    : lifetime_s_{lifetime_s}, keyset_{std::move(roster.keyset)} {
    STUDIO_ASSERT(roster.members.empty() || roster.members.size() == keyset_.keys().size());
    for (auto& member : roster.members)
        members_.push_back(std::make_unique<SwayedMember>(std::move(member)));
}

Result<Bytes> Committee::keep(BytesView payload, std::uint64_t l1_time_s) {
    Certificate certificate;
    certificate.keyset = keyset_.hash();
    certificate.data = crypto::keccak256(payload);
    certificate.expiry_s = l1_time_s + lifetime_s_;
    const auto promise = promise_of(certificate.data, certificate.expiry_s);
    std::vector<crypto::bls::Signature> signatures;
    for (std::size_t i = 0; i < members_.size(); ++i) {
        const auto signature = members_[i]->keep(payload, certificate.expiry_s);
        // One bad signature would spoil the sum.
        if (!signature || !crypto::bls::verify(promise, *signature, keyset_.keys()[i]))
            continue;
        certificate.signers |= std::uint64_t{1} << i;
        signatures.push_back(*signature);
    }
    if (signatures.size() < keyset_.quorum())
        return fail(errors::kQuorumMissed,
                    {std::to_string(signatures.size()), std::to_string(members_.size()),
                     std::to_string(keyset_.quorum())});
    certificate.signature = crypto::bls::aggregate(signatures).value();
    return op::encode_commitment(op::ServiceCommitment{kLayerByte, encode_certificate(certificate)});
}

Result<std::optional<Bytes>> Committee::committed_data(BytesView commitment,
                                                       const seams::Inclusion& at) const {
    const auto hash = promised(commitment, at);
    if (!hash)
        return std::nullopt;
    STUDIO_TRY(data, ask_for(*hash));
    return std::optional{std::move(data)};
}

bool Committee::is_answer(BytesView commitment, const seams::Inclusion& at,
                          const std::optional<Bytes>& answer) const {
    const auto hash = promised(commitment, at);
    return hash ? answer && crypto::keccak256(*answer) == *hash : !answer;
}

std::optional<Hash32> Committee::promised(BytesView commitment, const seams::Inclusion& at) const {
    const auto certificate = certificate_of(commitment);
    if (!certificate || !check_certificate(*certificate, keyset_, at.l1_time_s))
        return std::nullopt;
    return certificate->data;
}

Result<Bytes> Committee::ask_for(const Hash32& data) const {
    std::size_t silent = 0;
    for (const auto& member : members_) {
        auto answer = member->give(data);
        if (answer && crypto::keccak256(*answer) == data)
            return std::move(*answer);
        silent += answer ? 0 : 1;
    }
    return fail(errors::kDataWithheld, {codec::to_hex(data.view()), std::to_string(silent),
                                        std::to_string(members_.size() - silent)});
}

}  // namespace studio::modules::availability
