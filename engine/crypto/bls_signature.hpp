// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/bytes.hpp>
#include <optional>
#include <span>

/// BLS signatures on BLS12-381 with small signatures (draft-irtf-cfrg-bls-signature-05, section 4.2.3), by
/// blst: the ciphersuite BLS_SIG_BLS12381G1_XMD:SHA-256_SSWU_RO_POP_. Points are compressed. Whatever is no
/// point of its subgroup, or infinity, verifies nothing. Everything is thread-safe.
namespace studio::crypto::bls {

using PublicKey = FixedBytes<96>;  // a point of G2
using Signature = FixedBytes<48>;  // a point of G1

/// A number in [1, r-1]. Its memory is wiped when it goes.
class SecretKey {
public:
    /// KeyGen of the draft's section 2.3 without key info, which is derive_master_SK of EIP-2333. The
    /// material must be secret and infeasible to guess.
    static SecretKey generate(const Hash32& material);

    SecretKey(const SecretKey&) = default;
    SecretKey& operator=(const SecretKey&) = default;
    ~SecretKey();

    const Hash32& bytes() const { return bytes_; }  // big-endian

private:
    explicit SecretKey(const Hash32& bytes) : bytes_{bytes} {}
    Hash32 bytes_;
};

PublicKey public_key_of(const SecretKey& key);

Signature sign(BytesView message, const SecretKey& key);
bool verify(BytesView message, const Signature& signature, const PublicKey& key);

/// That whoever names a key also has it (PopProve, PopVerify). Keys without such a proof must not be verified
/// together: one of them can be made so that it cancels the others.
Signature prove_possession(const SecretKey& key);
bool verify_possession(const PublicKey& key, const Signature& proof);

/// The sum of signatures. Nothing when there is none, or one is no point of the subgroup.
std::optional<Signature> aggregate(std::span<const Signature> signatures);
/// Whether the sum is of signatures by each of the keys over the same message (FastAggregateVerify). False
/// without keys. A key that comes twice has to have signed twice.
bool verify_aggregate(BytesView message, const Signature& sum, std::span<const PublicKey> keys);

}  // namespace studio::crypto::bls
