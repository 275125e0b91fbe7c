// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <studio/rehearsal.hpp>

namespace studio::app {

/// What a total is called, and its value with its unit.
QString totalName(api::RehearsalTotal total);
QString totalText(api::RehearsalTotal total, double value);
/// The same for what a curve shows.
QString metricName(api::RehearsalMetric metric);
QString metricText(api::RehearsalMetric metric, double value);

/// All of it for an e-mail or a note: the sentences, then the table.
QString asText(const api::RehearsalReport& report);

}  // namespace studio::app
