// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/result.hpp>
#include <crypto/bls_signature.hpp>
#include <vector>

namespace studio::modules::availability {

/// A certificate has a bit for each.
inline constexpr std::size_t kMostMembers = 64;

/// A member's key, and that the member has it.
struct MemberKey {
    crypto::bls::PublicKey key;
    crypto::bls::Signature possession;
};

/// Whose signatures make a certificate, and how many of them: what everybody must know who reads the rollup.
class Keyset {
public:
    /// Members in the order of their keys. Errors: kKeyset….
    static Result<Keyset> make(std::uint64_t quorum, const std::vector<MemberKey>& members);

    std::uint64_t quorum() const { return quorum_; }  // 1 to the number of keys
    const std::vector<crypto::bls::PublicKey>& keys() const { return keys_; }
    /// The quorum (8 bytes, big-endian), then each member's key and proof of possession.
    Bytes encode() const;
    /// Reads exactly that. Errors: kKeyset….
    static Result<Keyset> decode(BytesView bytes);

    /// Keccak-256 of the quorum and the number of keys (8 bytes each, big-endian) and the keys.
    const Hash32& hash() const { return hash_; }

private:
    Keyset(std::uint64_t quorum, const std::vector<MemberKey>& members);
    std::uint64_t quorum_;
    std::vector<crypto::bls::PublicKey> keys_;
    std::vector<crypto::bls::Signature> possessions_;  // of the same members
    Hash32 hash_;
};

}  // namespace studio::modules::availability
