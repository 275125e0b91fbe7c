// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "run_record.hpp"

namespace studio::rehearsal {

/// The curve of a metric over all runs; spans that no run has a value of are left out.
api::RehearsalCurve curve_of(const std::vector<RunRecord>& records, api::RehearsalMetric metric,
                             double span_s);
/// Sums that no run has are left out.
std::vector<api::RehearsalFigure> figures_of(const std::vector<RunRecord>& records);

/// Puts curves and figures into a report whose `span_s` is known.
void add_records(const std::vector<RunRecord>& records, api::RehearsalReport& report);

}  // namespace studio::rehearsal
