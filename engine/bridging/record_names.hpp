// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <api/studio/bridging.hpp>
#include <array>
#include <string_view>

/// How the file of the transfers names kinds; in the order of the enumerations.
namespace studio::bridging {

inline constexpr std::array<std::string_view, 3> kKindNames{"deposit", "withdrawal", "test_assets"};
inline constexpr std::array<std::string_view, 3> kAssetNames{"ether", "erc20", "erc721"};

}  // namespace studio::bridging
