// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/bytes.hpp>
#include <string>

namespace studio::rpc {

/// The reason in a revert's data, when it is Error(string) or Panic(uint256) (Solidity, "Panic via assert and
/// Error via require"); else empty.
std::string revert_reason(BytesView output);

}  // namespace studio::rpc
