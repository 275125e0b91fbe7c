// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <api/studio/report.hpp>

namespace studio::report {

/// A report of an event of two hours with all that a report can have.
api::EventReport full_report();

/// The same with 64 assets and names of 60 characters.
api::EventReport long_report();

/// A number as hex of so many bytes: "0x…".
std::string hex_of(std::size_t bytes, char digit);

}  // namespace studio::report
