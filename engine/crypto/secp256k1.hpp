// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <base/bytes.hpp>
#include <cstdint>
#include <optional>

/// Signatures on the curve secp256k1 (Yellow Paper, appendix F), by libsecp256k1. Everything is thread-safe.
namespace studio::crypto {

/// The two coordinates of a point on the curve, big-endian.
using PublicKey = FixedBytes<64>;

/// A private key in [1, n-1]. Its memory is wiped when it goes.
class SecretKey {
public:
    /// Nothing when the number is 0 or not below the curve's order.
    static std::optional<SecretKey> from_bytes(const Hash32& bytes);
    /// A new key from the operating system's randomness.
    static SecretKey generate();

    SecretKey(const SecretKey&) = default;
    SecretKey& operator=(const SecretKey&) = default;
    ~SecretKey();

    const Hash32& bytes() const { return bytes_; }
    friend bool operator==(const SecretKey&, const SecretKey&) = default;

private:
    explicit SecretKey(const Hash32& bytes) : bytes_{bytes} {}

    Hash32 bytes_;
};

struct Signature {
    Hash32 r;
    Hash32 s;
    std::uint8_t recovery_id = 0;  // 0 or 1: whether the y of the signature's point is odd
    friend bool operator==(const Signature&, const Signature&) = default;
};

/// The order of the curve, n.
inline constexpr Hash32 kCurveOrder{{0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff,
                                     0xff, 0xff, 0xff, 0xff, 0xfe, 0xba, 0xae, 0xdc, 0xe6, 0xaf, 0x48,
                                     0xa0, 0x3b, 0xbf, 0xd2, 0x5e, 0x8c, 0xd0, 0x36, 0x41, 0x41}};
/// n / 2: the largest s that EIP-2 allows in a transaction.
inline constexpr Hash32 kHalfCurveOrder{{0x7f, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff,
                                         0xff, 0xff, 0xff, 0xff, 0xff, 0x5d, 0x57, 0x6e, 0x73, 0x57, 0xa4,
                                         0x50, 0x1d, 0xdf, 0xe9, 0x2f, 0x46, 0x68, 0x1b, 0x20, 0xa0}};

/// Whether s is in the lower half, as EIP-2 demands of transactions. Recovery itself takes both halves.
inline bool is_low_s(const Signature& signature) {
    return signature.s <= kHalfCurveOrder;
}

/// Who signed. Nothing when r or s is 0 or not below n, the recovery id is above 1, or no point belongs to r.
std::optional<PublicKey> recover_public_key(const Hash32& digest, const Signature& signature);
std::optional<Address> recover_address(const Hash32& digest, const Signature& signature);

/// A signature with low s and a nonce by RFC 6979: the same input gives the same signature.
Signature sign(const Hash32& digest, const SecretKey& key);

/// Whether the signature over `digest` is by the key; s may be high. The recovery id does not matter.
bool verify(const Hash32& digest, const Signature& signature, const PublicKey& key);

PublicKey public_key_of(const SecretKey& key);
Address address_of(const PublicKey& key);
Address address_of(const SecretKey& key);

}  // namespace studio::crypto
