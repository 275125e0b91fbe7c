// SPDX-License-Identifier: GPL-3.0-or-later
#include "keyset.hpp"

#include <algorithm>
#include <crypto/keccak256.hpp>

#include "committee_errors.hpp"
#include "packed_numbers.hpp"

namespace studio::modules::availability {

namespace {

constexpr std::size_t kNumberBytes = 8;
constexpr std::size_t kMemberBytes = crypto::bls::PublicKey::size() + crypto::bls::Signature::size();

template <class Part>
Part part_at(BytesView bytes, std::size_t at) {
    return Part::right_aligned(bytes.subspan(at, Part::size()));
}

}  // namespace

Keyset::Keyset(std::uint64_t quorum, const std::vector<MemberKey>& members) : quorum_{quorum} {
    for (const auto& member : members) {
        keys_.push_back(member.key);
        possessions_.push_back(member.possession);
    }
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
    for (std::size_t i = 0; i < members.size(); ++i) {
        if (i > 0 && members[i].key <= members[i - 1].key)
            return fail(errors::kKeysetOrder, {std::to_string(i + 1)});
        if (!crypto::bls::verify_possession(members[i].key, members[i].possession))
            return fail(errors::kKeysetProof, {std::to_string(i + 1)});
    }
    return Keyset{quorum, members};
}

Bytes Keyset::encode() const {
    Bytes out;
    append_number(out, quorum_);
    for (std::size_t i = 0; i < keys_.size(); ++i) {
        out.insert(out.end(), keys_[i].begin(), keys_[i].end());
        out.insert(out.end(), possessions_[i].begin(), possessions_[i].end());
    }
    return out;
}

Result<Keyset> Keyset::decode(BytesView bytes) {
    const auto rest = bytes.size() - std::min(bytes.size(), kNumberBytes);
    if (rest == 0 || rest % kMemberBytes != 0)
        return fail(errors::kKeysetSize, {std::to_string(rest / kMemberBytes), std::to_string(kMostMembers)});
    std::vector<MemberKey> members;
    for (auto at = kNumberBytes; at < bytes.size(); at += kMemberBytes)
        members.push_back({part_at<crypto::bls::PublicKey>(bytes, at),
                           part_at<crypto::bls::Signature>(bytes, at + crypto::bls::PublicKey::size())});
    return make(read_number(bytes), members);
}

}  // namespace studio::modules::availability
