// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPointF>
#include <cstdint>

#include "sample_ring.hpp"

namespace studio::app {

/// A stretch of wall time, both ends included, in milliseconds since 1970.
struct TimeSpan {
    std::int64_t fromMs = 0;
    std::int64_t toMs = 0;
    std::int64_t length() const { return toMs - fromMs; }
};

/// Points (x: wall ms, y: value) that draw like all samples of `span` on a plot `columns` pixels wide.
/// A column that holds one single sample yields one point; any other yields its lowest and its highest
/// value, so that no peak is lost. At most 2 × columns points, x ascending.
QList<QPointF> decimated(const SampleRing& samples, TimeSpan span, int columns);

/// Means of the samples in `count` equal parts of `span`; NaN where a part holds none.
QList<double> bucketMeans(const SampleRing& samples, TimeSpan span, int count);

/// The least of 1, 2, 4, 6, 8 × 10^n that is at least `value`: the top of an axis whose half and quarter are
/// round.
double niceCeiling(double value);

}  // namespace studio::app
