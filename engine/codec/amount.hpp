// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/uint256.hpp>
#include <string>

namespace studio::codec {

/// Wei as people read it: "1.25 ETH"; at most six digits behind the point, "< 0.000001 ETH" below them.
std::string format_amount(const Uint256& wei, const std::string& symbol);

/// "12.5 gwei".
std::string format_gwei(const Uint256& wei);

/// Both: "12500000000 wei (12.5 gwei)".
std::string price_text(const Uint256& wei);

}  // namespace studio::codec
