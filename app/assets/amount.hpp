// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <string>

/// Amounts of assets as decimal text: what a person writes in whole units, what the engine takes in the
/// smallest. Nothing here passes through a double.
namespace studio::app::amount {

enum class Fault {
    none,
    empty,         // nothing written yet
    notANumber,    // also signs, exponents, and commas, which mean two things in two countries
    tooManyDigits  // after the point, for this asset
};

struct Written {
    std::string smallest;  // of the smallest unit, without leading zeros; empty unless fault is none
    Fault fault{};
};

/// "1.25" of an asset with 18 decimals: "1250000000000000000". Digits of every script count, as does the
/// Arabic decimal point.
Written read(const QString& text, int decimals);

/// The way back, to be edited: every digit, no grouping.
QString written(const std::string& smallest, int decimals);

/// Both are digits only. Below 0, 0 or above 0, as a is less than b, equal or more.
int compare(const std::string& a, const std::string& b);

/// a less b; "0" when b is more.
std::string less(const std::string& a, const std::string& b);

/// True for "0", "00" and an empty text.
bool isZero(const std::string& digits);

}  // namespace studio::app::amount
