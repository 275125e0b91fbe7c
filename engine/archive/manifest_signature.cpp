// SPDX-License-Identifier: GPL-3.0-or-later
#include "manifest_signature.hpp"

#include <algorithm>
#include <crypto/keccak256.hpp>

namespace studio::archive {
namespace {

/// Begins with 0x19 as in EIP-191, so that what is signed is never a transaction.
constexpr std::string_view kDomain = "\x19Rollup Studio archive:\n";
constexpr std::uint8_t kFirstV = 27;

Hash32 digest_of(const Hash32& archive_hash) {
    return crypto::Keccak256{}.update(bytes_of(kDomain)).update(archive_hash.view()).finish();
}

}  // namespace

Hash32 archive_hash_of(std::string_view manifest) {
    return crypto::keccak256(bytes_of(manifest));
}

ManifestSignature sign_archive(const Hash32& archive_hash, const crypto::SecretKey& key) {
    const auto made = crypto::sign(digest_of(archive_hash), key);
    ManifestSignature out;
    std::ranges::copy(made.r, out.begin());
    std::ranges::copy(made.s, out.begin() + 32);
    out[64] = static_cast<std::uint8_t>(kFirstV + made.recovery_id);
    return out;
}

std::optional<Address> signer_of(const Hash32& archive_hash, const ManifestSignature& signature) {
    const auto v = signature[64];
    if (v != kFirstV && v != kFirstV + 1)
        return std::nullopt;
    const crypto::Signature read{Hash32::right_aligned(signature.view().first(32)),
                                 Hash32::right_aligned(signature.view().subspan(32, 32)),
                                 static_cast<std::uint8_t>(v - kFirstV)};
    return crypto::is_low_s(read) ? crypto::recover_address(digest_of(archive_hash), read) : std::nullopt;
}

}  // namespace studio::archive
