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

/// Where a kind that sells counts what it has given out.
struct SaleCounter {
    Address contract;
    std::string_view artifact;  // a name of contracts::all()
    std::string_view variable;  // in it, a slot of its own
};
/// Empty for a kind that sells nothing.
std::optional<SaleCounter> sale_counter(Kind kind, const Address& deployer);

/// Of the contract with which a kind sells. Empty for a kind that sells nothing, and when the contract does
/// not answer.
std::optional<SaleState> sale_state(Kind kind, const Address& deployer, const LoadTarget& target);

}  // namespace studio::load
