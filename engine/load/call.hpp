// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/bytes.hpp>
#include <base/uint256.hpp>
#include <cstdint>
#include <optional>

namespace studio::load {

/// A transaction before it has a sender, a nonce and fees.
struct Call {
    std::optional<Address> to;  // empty: creates a contract
    Uint256 value;              // wei
    Bytes data;
    std::uint64_t gas_limit = 0;
};

}  // namespace studio::load
