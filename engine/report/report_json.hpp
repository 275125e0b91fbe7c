// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <api/studio/report.hpp>
#include <base/result.hpp>
#include <string>
#include <string_view>

namespace studio::report {

/// A report as JSON: all of it, so that reading gives the same report again, as long as it is one that
/// read_report_json takes.
std::string write_report_json(const api::EventReport& report);

/// Reads what a stranger may have written. Errors: those of codec::json::parse_strict, report.too_large, and
/// report.field with the path of the first wrong field, such as "series[2].samples[17].mean".
///
/// Texts have at most 1,000 characters and 9 values; there are at most 8 shards, 512 assets, 16 layers,
/// 32 series of 2,000 samples, none of them twice, and 1,600 decisions. Hex is "0x" and the right number of
/// digits, or empty; amounts are decimal digits of at most 256 bits, or empty; times lie between 1970 and
/// 9999; measurements are finite.
Result<api::EventReport> read_report_json(std::string_view json);

}  // namespace studio::report
