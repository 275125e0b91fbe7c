// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <api/studio/report.hpp>
#include <vector>

namespace studio::report {

/// What the shards of an event measured, as series of the event. They measured at times of their own: the
/// event's samples are as far apart as the coarsest ones of a metric, at most 240, and a shard counts in all
/// of those for whose time it has measured something.
///
/// - Rates and waiting transactions are added. There is a gap where a shard measured nothing between its
///   first and its last sample; before and after them it did nothing. `max` is what was surely reached: the
///   sum of means, or one shard's own maximum, since maxima need not come together.
/// - Fullness, base fee and block time are means of the shards: their blocks are alike.
/// - Of waits that half of the transactions had, and of costs, each shard's counts as much as its
/// transactions.
/// - Of waits that one in a hundred exceeded, the longest: the event's own is never above it.
std::vector<api::ReportSeries> merged_series(const std::vector<api::EventReport>& shards);

}  // namespace studio::report
