// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <studio/ending.hpp>
#include <vector>
#include <widgets/theme.hpp>

/// What a holder gets, in words. All of it is fit to be shown as plain text.
namespace studio::app::claim {

/// "to be paid", "being paid", "paid", "paid in part", "refused".
QString stateName(const api::ClaimRow& row);
Tone toneOf(const api::ClaimRow& row);
/// A token of it cannot be paid, and the rest is.
bool isPaidInPart(const api::ClaimRow& row);

/// "12.5 TEST, 3 × Drop Pass"; empty: ether alone.
QString assetsText(const api::ClaimRow& row, const std::vector<api::ClaimAsset>& assets);
/// One asset a line, with every digit, and the numbers of its collectibles. For a tooltip.
QString assetsInFull(const api::ClaimRow& row, const std::vector<api::ClaimAsset>& assets);

/// "Test token (TEST)".
QString nameOf(const api::ClaimAsset& asset);

/// A known name, else the shortened address.
QString holderText(const api::ClaimRow& row);

/// "12.5", left to right; nothing counts as 0.
QString ether(const std::string& wei, int digits);

/// Addresses come in small and in checksummed letters.
bool isSameAddress(const std::string& a, const std::string& b);

}  // namespace studio::app::claim
