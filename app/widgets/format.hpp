// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <string>

namespace studio::app::format {

/// Digits are Latin in every language of the interface, as chains write them.
QString number(quint64 value);                     // 18,402
QString decimal(double value, int maxDigits = 3);  // 4,100 · 12.4 · 0.031: about three figures
QString rate(double perSecond);                    // 3,912/s without the unit
QString usd(double dollars);                       // $0.0031 · $1,204.50
QString milliseconds(double ms);                   // 240 ms · 1.2 s · 3 min · 2 h
QString countdown(qint64 ms);                      // 12:41 · 1:02:03
QString bytes(quint64 count);                      // 412 MB (10^6)
QString percent(double zeroToOne);                 // 97%
QString clock(qint64 wallMs);                      // 12:04:31, local time
QString dateTime(qint64 wallMs);                   // 21 Nov 2026 12:04

/// The two largest units of it: "45 s", "1 min 20 s", "2 h 5 min", "7 days". Below a second: "1 s".
QString span(qint64 ms);
/// "12:41:05"; with the day when it is more than half a day from `nowMs`.
QString moment(qint64 atMs, qint64 nowMs);

/// An amount in an asset's smallest unit (decimal text) in whole units, without ever passing through a
/// double: "1.25", at most `digits` after the point (cut, with an ellipsis, when there are more). What is not
/// decimal text comes back as it was.
QString units(const std::string& smallest, int decimals, int digits);
/// The same for wei: whole ETH.
QString weiAsEth(const std::string& wei, int digits = 6);
/// In the unit that reads best: "0.25 ETH", "1 gwei", "7 wei".
QString coins(const std::string& wei);
/// The way back: "1.25" → "1250000000000000000"; empty when it is no amount or has over 18 digits.
QString ethAsWei(const QString& eth);

/// 0x5FbD…0aa3
QString shortHex(const QString& hex, int keep = 4);

}  // namespace studio::app::format
