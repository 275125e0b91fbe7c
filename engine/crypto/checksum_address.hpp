// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/bytes.hpp>
#include <optional>
#include <string>
#include <string_view>

namespace studio::crypto {

/// "0x5aAeb605…" with the letters' case as a checksum (EIP-55).
std::string checksum_address(const Address& address);

/// An address that a person typed: "0x" and 40 digits, all of one case or with a right EIP-55 checksum.
std::optional<Address> parse_address(std::string_view text);

}  // namespace studio::crypto
