// SPDX-License-Identifier: GPL-3.0-or-later
#include "keyset.hpp"

#include <crypto/keccak256.hpp>

#include "committee_errors.hpp"
#include "packed_numbers.hpp"

namespace studio::modules::availability {

Keyset::Keyset(std::uint64_t quorum, std::vector<crypto::bls::PublicKey> keys)
    : quorum_{quorum}, keys_{std::move(keys)} {
    Bytes preimage;
    append_number(preimage, quorum_);
    append_number(preimage, keys_.size());
    for (const auto& key : keys_)
        preimage.insert(preimage.end(), key.begin(), key.end());
    hash_ = crypto::keccak256(preimage);
}

Result<Keyset> Keyset::make(std::uint64_t quorum, const std::vector<MemberKey>& members) {
    if (members.empty() || members.size() > kMostMembers)
        return fail(errors::kKeysetSize, {std::to_string(members.size()), std::to_string(kMostMembers)});
    // A quorum of 0 would let everybody make certificates.
    if (quorum == 0 || quorum > members.size())
        return fail(errors::kKeysetQuorum, {std::to_string(quorum), std::to_string(members.size())});
    std::vector<crypto::bls::PublicKey> keys;
    for (const auto& member : members) {
        if (!keys.empty() && member.key <= keys.back())
            return fail(errors::kKeysetOrder, {std::to_string(keys.size() + 1)});
        if (!crypto::bls::verify_possession(member.key, member.possession))
            return fail(errors::kKeysetProof, {std::to_string(keys.size() + 1)});
        keys.push_back(member.key);
    }
    return Keyset{quorum, std::move(keys)};
}

}  // namespace studio::modules::availability
