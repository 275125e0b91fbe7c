// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/bytes.hpp>
#include <base/uint256.hpp>
#include <optional>

#include "load_kinds.hpp"
#include "load_target.hpp"

namespace studio::load {

/// What a sale says of itself. It is asked, not counted: the answer holds after a restart, and for what
/// others have bought.
struct SaleState {
    Uint256 supply;
    Uint256 left;
};

/// Of the contract with which a kind sells. Empty for a kind that sells nothing, and when the contract does
/// not answer.
std::optional<SaleState> sale_state(Kind kind, const Address& deployer, const LoadTarget& target);

}  // namespace studio::load
