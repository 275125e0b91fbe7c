// SPDX-License-Identifier: GPL-3.0-or-later
#include "bls_signature.hpp"

#include <blst.h>
#include <openssl/crypto.h>

#include <string_view>

namespace studio::crypto::bls {
namespace {

constexpr std::string_view kSignatureTag = "BLS_SIG_BLS12381G1_XMD:SHA-256_SSWU_RO_POP_";
constexpr std::string_view kPossessionTag = "BLS_POP_BLS12381G1_XMD:SHA-256_SSWU_RO_POP_";

/// A secret number as blst has it; wiped when it goes.
class Scalar {
public:
    explicit Scalar(const SecretKey& key) { blst_scalar_from_bendian(&value_, key.bytes().data()); }
    ~Scalar() { OPENSSL_cleanse(&value_, sizeof value_); }
    Scalar(const Scalar&) = delete;
    Scalar& operator=(const Scalar&) = delete;
    const blst_scalar* get() const { return &value_; }

private:
    blst_scalar value_;
};

/// KeyValidate of the draft's section 2.5.
bool read(const PublicKey& key, blst_p2_affine& out) {
    return blst_p2_uncompress(&out, key.data()) == BLST_SUCCESS && !blst_p2_affine_is_inf(&out) &&
           blst_p2_affine_in_g2(&out);
}

bool read(const Signature& signature, blst_p1_affine& out) {
    return blst_p1_uncompress(&out, signature.data()) == BLST_SUCCESS && !blst_p1_affine_is_inf(&out) &&
           blst_p1_affine_in_g1(&out);
}

Signature written(const blst_p1& point) {
    Signature out;
    blst_p1_compress(out.data(), &point);
    return out;
}

Signature sign_with(std::string_view tag, BytesView message, const SecretKey& key) {
    blst_p1 point;
    const auto tag_bytes = bytes_of(tag);
    blst_hash_to_g1(&point, message.data(), message.size(), tag_bytes.data(), tag_bytes.size(), nullptr, 0);
    const Scalar scalar{key};
    blst_sign_pk_in_g2(&point, &point, scalar.get());
    return written(point);
}

/// CoreVerify of the draft's section 2.7 with a key that was read.
bool verify_with(std::string_view tag, BytesView message, const Signature& signature,
                 const blst_p2_affine& key) {
    blst_p1_affine point;
    const auto tag_bytes = bytes_of(tag);
    constexpr bool hashes = true;
    return read(signature, point) &&
           blst_core_verify_pk_in_g2(&key, &point, hashes, message.data(), message.size(), tag_bytes.data(),
                                     tag_bytes.size(), nullptr, 0) == BLST_SUCCESS;
}

}  // namespace

SecretKey SecretKey::generate(const Hash32& material) {
    blst_scalar number;
    blst_keygen(&number, material.data(), Hash32::size(), nullptr, 0);
    Hash32 bytes;
    blst_bendian_from_scalar(bytes.data(), &number);
    OPENSSL_cleanse(&number, sizeof number);
    SecretKey key{bytes};
    OPENSSL_cleanse(bytes.data(), Hash32::size());
    return key;
}

SecretKey::~SecretKey() {
    OPENSSL_cleanse(bytes_.data(), Hash32::size());
}

PublicKey public_key_of(const SecretKey& key) {
    const Scalar scalar{key};
    blst_p2 point;
    blst_sk_to_pk_in_g2(&point, scalar.get());
    PublicKey out;
    blst_p2_compress(out.data(), &point);
    return out;
}

Signature sign(BytesView message, const SecretKey& key) {
    return sign_with(kSignatureTag, message, key);
}

bool verify(BytesView message, const Signature& signature, const PublicKey& key) {
    blst_p2_affine point;
    return read(key, point) && verify_with(kSignatureTag, message, signature, point);
}

Signature prove_possession(const SecretKey& key) {
    return sign_with(kPossessionTag, public_key_of(key).view(), key);
}

bool verify_possession(const PublicKey& key, const Signature& proof) {
    blst_p2_affine point;
    return read(key, point) && verify_with(kPossessionTag, key.view(), proof, point);
}

std::optional<Signature> aggregate(std::span<const Signature> signatures) {
    if (signatures.empty())
        return std::nullopt;
    blst_p1 sum{};  // infinity
    for (const auto& signature : signatures) {
        blst_p1_affine point;
        if (!read(signature, point))
            return std::nullopt;
        blst_p1_add_or_double_affine(&sum, &sum, &point);
    }
    return written(sum);
}

bool verify_aggregate(BytesView message, const Signature& sum, std::span<const PublicKey> keys) {
    if (keys.empty())
        return false;
    blst_p2 key_sum{};  // infinity
    for (const auto& key : keys) {
        blst_p2_affine point;
        if (!read(key, point))
            return false;
        blst_p2_add_or_double_affine(&key_sum, &key_sum, &point);
    }
    if (blst_p2_is_inf(&key_sum))
        return false;
    blst_p2_affine key;
    blst_p2_to_affine(&key, &key_sum);
    return verify_with(kSignatureTag, message, sum, key);
}

}  // namespace studio::crypto::bls
