// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/bytes.hpp>
#include <crypto/secp256k1.hpp>
#include <optional>
#include <string_view>

namespace studio::archive {

/// r, s and v, which is 27 or 28.
using ManifestSignature = FixedBytes<65>;

/// What stands for an archive on L1: the Keccak-256 of its manifest's bytes.
Hash32 archive_hash_of(std::string_view manifest);

ManifestSignature sign_archive(const Hash32& archive_hash, const crypto::SecretKey& key);

/// Whose signature it is. Nothing: nobody's, since a number is out of its range or s is high (EIP-2), so that
/// nobody can make a second signature out of one.
std::optional<Address> signer_of(const Hash32& archive_hash, const ManifestSignature& signature);

}  // namespace studio::archive
