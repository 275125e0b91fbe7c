// SPDX-License-Identifier: GPL-3.0-or-later
#include "decimation.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

namespace studio::app {
namespace {

/// What one pixel column has seen so far.
struct Column {
    std::int64_t firstMs = 0;
    std::int64_t lastMs = 0;
    double low = 0;
    double high = 0;
    std::int64_t lowMs = 0;
    std::int64_t highMs = 0;
    bool empty = true;

    void add(const api::Sample& sample) {
        if (empty || sample.min < low) {
            low = sample.min;
            lowMs = sample.wall_ms;
        }
        if (empty || sample.max > high) {
            high = sample.max;
            highMs = sample.wall_ms;
        }
        if (empty)
            firstMs = sample.wall_ms;
        lastMs = sample.wall_ms;
        empty = false;
    }

    void flushInto(QList<QPointF>& points) {
        if (empty)
            return;
        const auto first = static_cast<double>(firstMs);
        const auto last = static_cast<double>(lastMs);
        if (low == high && firstMs == lastMs) {
            points.append({first, low});
        } else if (lowMs <= highMs) {
            points.append({first, low});
            points.append({last, high});
        } else {
            points.append({first, high});
            points.append({last, low});
        }
        empty = true;
    }
};

}  // namespace

QList<QPointF> decimated(const SampleRing& samples, TimeSpan span, int columns) {
    QList<QPointF> points;
    if (span.length() <= 0 || columns <= 0)
        return points;
    points.reserve(std::min<qsizetype>(2 * columns, static_cast<qsizetype>(2 * samples.size())));
    Column column;
    std::int64_t current = -1;
    for (std::size_t i = samples.lowerBound(span.fromMs); i < samples.size(); ++i) {
        const api::Sample& sample = samples.at(i);
        if (sample.wall_ms > span.toMs)
            break;
        const std::int64_t offset = sample.wall_ms - span.fromMs;
        const std::int64_t index = std::min<std::int64_t>(offset * columns / span.length(), columns - 1);
        if (index != current) {
            column.flushInto(points);
            current = index;
        }
        column.add(sample);
    }
    column.flushInto(points);
    return points;
}

QList<double> bucketMeans(const SampleRing& samples, TimeSpan span, int count) {
    QList<double> sums(std::max(count, 0), 0.0);
    QList<int> numbers(sums.size(), 0);
    if (span.length() <= 0)
        return QList<double>(sums.size(), std::numeric_limits<double>::quiet_NaN());
    for (std::size_t i = samples.lowerBound(span.fromMs); i < samples.size(); ++i) {
        const api::Sample& sample = samples.at(i);
        if (sample.wall_ms > span.toMs)
            break;
        const std::int64_t offset = sample.wall_ms - span.fromMs;
        const auto index =
            static_cast<qsizetype>(std::min<std::int64_t>(offset * count / span.length(), count - 1));
        sums[index] += sample.mean;
        ++numbers[index];
    }
    for (qsizetype i = 0; i < sums.size(); ++i)
        sums[i] = numbers[i] > 0 ? sums[i] / numbers[i] : std::numeric_limits<double>::quiet_NaN();
    return sums;
}

double niceCeiling(double value) {
    if (!(value > 0) || !std::isfinite(value))
        return 1;
    const double power = std::pow(10.0, std::floor(std::log10(value)));
    for (const double factor : {1.0, 2.0, 4.0, 6.0, 8.0})
        if (value <= factor * power * (1 + 1e-9))
            return factor * power;
    return 10 * power;
}

}  // namespace studio::app
