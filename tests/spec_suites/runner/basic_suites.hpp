// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <nlohmann/json_fwd.hpp>

#include "tally.hpp"

/// One function for each of the basic suites: runs the cases of a parsed file.
namespace studio::spec_suites {

void run_rlp_cases(const std::filesystem::path& file, const nlohmann::json& cases, Tally& tally);
void run_trie_cases(const std::filesystem::path& file, const nlohmann::json& cases, Tally& tally);
void run_transaction_cases(const std::filesystem::path& file, const nlohmann::json& cases, Tally& tally);
void run_abi_cases(const std::filesystem::path& file, const nlohmann::json& cases, Tally& tally);
void run_keystore_cases(const std::filesystem::path& file, const nlohmann::json& cases, Tally& tally);
/// BasicTests that are about keys and signatures; others count as skipped.
void run_key_cases(const std::filesystem::path& file, const nlohmann::json& cases, Tally& tally);
/// Wycheproof's ECDSA vectors for secp256k1.
void run_wycheproof_groups(const std::filesystem::path& file, const nlohmann::json& document, Tally& tally);

}  // namespace studio::spec_suites
