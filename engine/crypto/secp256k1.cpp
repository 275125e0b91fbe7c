// SPDX-License-Identifier: GPL-3.0-or-later
#include "secp256k1.hpp"

#include <secp256k1.h>
#include <secp256k1_recovery.h>

#include <algorithm>
#include <base/assert.hpp>
#include <cstring>

#include "keccak256.hpp"
#include "random_bytes.hpp"

namespace studio::crypto {

namespace {

constexpr std::size_t kUncompressedSize = 65;  // 0x04 and the two coordinates

/// Made once and never changed, which makes its use thread-safe. Randomized so that the time and power that
/// signing takes tell nothing about the key.
const secp256k1_context* context() {
    static const secp256k1_context* const shared = [] {
        auto* made = secp256k1_context_create(SECP256K1_CONTEXT_SIGN | SECP256K1_CONTEXT_VERIFY);
        Hash32 seed;
        fill_random(seed.bytes);
        STUDIO_ASSERT(secp256k1_context_randomize(made, seed.data()) == 1);
        return made;
    }();
    return shared;
}

/// memset that the compiler may not leave out.
void wipe(Hash32& secret) {
    secret = {};
    __asm__ __volatile__("" : : "r"(secret.data()) : "memory");
}

/// r, then s, as libsecp256k1 reads them.
std::array<std::uint8_t, 64> compact(const Signature& signature) {
    std::array<std::uint8_t, 64> out{};
    std::copy(signature.r.begin(), signature.r.end(), out.begin());
    std::copy(signature.s.begin(), signature.s.end(), out.begin() + 32);
    return out;
}

bool is_scalar(const Hash32& number) {
    return !number.is_zero() && number < kCurveOrder;
}

PublicKey to_public_key(const secp256k1_pubkey& point) {
    std::array<std::uint8_t, kUncompressedSize> serialized{};
    auto size = serialized.size();
    secp256k1_ec_pubkey_serialize(context(), serialized.data(), &size, &point, SECP256K1_EC_UNCOMPRESSED);
    PublicKey out;
    std::copy(serialized.begin() + 1, serialized.end(), out.bytes.begin());
    return out;
}

}  // namespace

std::optional<SecretKey> SecretKey::from_bytes(const Hash32& bytes) {
    if (secp256k1_ec_seckey_verify(context(), bytes.data()) != 1)
        return std::nullopt;
    return SecretKey{bytes};
}

SecretKey SecretKey::generate() {
    while (true) {
        Hash32 bytes;
        fill_random(bytes.bytes);
        const auto key = from_bytes(bytes);
        wipe(bytes);
        if (key)
            return *key;
    }
}

SecretKey::~SecretKey() {
    wipe(bytes_);
}

std::optional<PublicKey> recover_public_key(const Hash32& digest, const Signature& signature) {
    if (signature.recovery_id > 1 || !is_scalar(signature.r) || !is_scalar(signature.s))
        return std::nullopt;
    secp256k1_ecdsa_recoverable_signature parsed;
    if (secp256k1_ecdsa_recoverable_signature_parse_compact(context(), &parsed, compact(signature).data(),
                                                            signature.recovery_id) != 1)
        return std::nullopt;
    secp256k1_pubkey point;
    if (secp256k1_ecdsa_recover(context(), &point, &parsed, digest.data()) != 1)
        return std::nullopt;
    return to_public_key(point);
}

std::optional<Address> recover_address(const Hash32& digest, const Signature& signature) {
    const auto key = recover_public_key(digest, signature);
    if (!key)
        return std::nullopt;
    return address_of(*key);
}

Signature sign(const Hash32& digest, const SecretKey& key) {
    secp256k1_ecdsa_recoverable_signature made;
    // With a valid key only a nonce of 0 could fail, and RFC 6979 then goes on to the next.
    STUDIO_ASSERT(secp256k1_ecdsa_sign_recoverable(context(), &made, digest.data(), key.bytes().data(),
                                                   secp256k1_nonce_function_rfc6979, nullptr) == 1);
    std::array<std::uint8_t, 64> serialized{};
    int recovery_id = 0;
    secp256k1_ecdsa_recoverable_signature_serialize_compact(context(), serialized.data(), &recovery_id,
                                                            &made);
    STUDIO_ASSERT(recovery_id <= 1);  // above 1 only when r overflows the order: one in 2^127
    const BytesView view{serialized};
    return {Hash32::right_aligned(view.first(32)), Hash32::right_aligned(view.last(32)),
            static_cast<std::uint8_t>(recovery_id)};
}

bool verify(const Hash32& digest, const Signature& signature, const PublicKey& key) {
    std::array<std::uint8_t, kUncompressedSize> serialized{0x04};
    std::copy(key.begin(), key.end(), serialized.begin() + 1);
    secp256k1_pubkey point;
    secp256k1_ecdsa_signature parsed;
    if (secp256k1_ec_pubkey_parse(context(), &point, serialized.data(), serialized.size()) != 1 ||
        secp256k1_ecdsa_signature_parse_compact(context(), &parsed, compact(signature).data()) != 1)
        return false;
    secp256k1_ecdsa_signature_normalize(context(), &parsed, &parsed);
    return secp256k1_ecdsa_verify(context(), &parsed, digest.data(), &point) == 1;
}

PublicKey public_key_of(const SecretKey& key) {
    secp256k1_pubkey point;
    STUDIO_ASSERT(secp256k1_ec_pubkey_create(context(), &point, key.bytes().data()) == 1);
    return to_public_key(point);
}

Address address_of(const PublicKey& key) {
    return Address::right_aligned(keccak256(key));
}

Address address_of(const SecretKey& key) {
    return address_of(public_key_of(key));
}

}  // namespace studio::crypto
