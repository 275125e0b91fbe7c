// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/bytes.hpp>
#include <base/uint256.hpp>
#include <filesystem>
#include <nlohmann/json.hpp>
#include <string>

/// Reading the loose hexadecimal of test fixtures. A malformed value throws std::exception, which the run
/// reports as a failure of its file (parallel_run.hpp): a wrong reading must never look like a pass.
namespace studio::spec_suites {

nlohmann::json read_json(const std::filesystem::path& file);
Bytes to_bytes(const nlohmann::json& value);
/// With leading zeros, as fixtures have them.
Uint256 to_number(const std::string& text);
Uint256 to_number(const nlohmann::json& value);
std::uint64_t to_u64(const nlohmann::json& value);
Address address_from(const std::string& text);
Hash32 to_hash(const nlohmann::json& value);

}  // namespace studio::spec_suites
