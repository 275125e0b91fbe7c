// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/limits.hpp>
#include <base/result.hpp>
#include <cstdint>
#include <nlohmann/json_fwd.hpp>
#include <string_view>

#include "secp256k1.hpp"

/// Key files: Web3 Secret Storage, version 3 (ethereum.org, "Web3 secret storage definition"). The caller
/// reads the file with codec::json::parse_strict and writes it with mode 0600.
namespace studio::crypto {

/// The key in `document`. Refuses costs above limits::kKeystoreMax… before it starts to work.
Result<SecretKey> decrypt_keystore(const nlohmann::json& document, std::string_view password);

/// A key file with scrypt (r = 8, p = 1) and AES-128-CTR; salt, vector and id are fresh. `scrypt_n` is a
/// power of two from 2 to limits::kKeystoreMaxScryptN.
Result<nlohmann::json> encrypt_keystore(const SecretKey& key, std::string_view password,
                                        std::uint64_t scrypt_n = limits::kKeystoreScryptN);

}  // namespace studio::crypto
