// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>
#include <array>
#include <optional>
#include <studio/snapshots.hpp>

#include "decimation.hpp"
#include "sample_ring.hpp"

namespace studio::app {

namespace bridge {
class QueryRunner;
}

enum class ChartRange { minute, fiveMinutes, all };

inline constexpr std::size_t metricTotal = static_cast<std::size_t>(api::Metric::cost_security_usd) + 1;

/// Keeps the stored series of one run at hand: loads the shown range once, then asks every second for what
/// came since. Running and past runs go the same way.
class SeriesFeed : public QObject {
    Q_OBJECT
public:
    /// Most points a metric is loaded with; "all" of a long run comes in that many buckets.
    static constexpr std::size_t loadedBuckets = 1200;
    static constexpr std::size_t ringCapacity = 4 * loadedBuckets;
    static constexpr int pollInterval_ms = 1000;

    explicit SeriesFeed(bridge::QueryRunner& queries, QObject* parent = nullptr);

    void setRun(std::optional<api::RunId> run, std::int64_t startedMs);
    /// The run has ended at that time; empty: it goes on.
    void setEnded(std::optional<std::int64_t> endedMs);
    void setRange(ChartRange range);
    ChartRange range() const { return m_range; }
    /// A page that is behind need not poll.
    void setPolling(bool on);

    const SampleRing& ring(api::Metric metric) const { return m_rings[static_cast<std::size_t>(metric)]; }
    /// What the charts should show now.
    TimeSpan span() const;
    bool hasSamples() const;
    bool isOfEndedRun() const { return m_endedMs.has_value(); }
    /// It began long enough ago to have samples, were there anything to measure.
    bool hasLongBegun() const;

Q_SIGNALS:
    /// New samples, or another run or range. At most once a second while running.
    void changed();

private:
    using Batch = std::array<std::vector<api::Sample>, metricTotal>;

    void load();
    void poll();
    void ask(const std::array<std::int64_t, metricTotal>& from, std::int64_t to, bool replace);
    void take(const Batch& batch, bool replace);

    bridge::QueryRunner& m_queries;
    QTimer m_timer;
    std::vector<SampleRing> m_rings;
    std::optional<api::RunId> m_run;
    std::int64_t m_startedMs = 0;
    std::optional<std::int64_t> m_endedMs;
    ChartRange m_range = ChartRange::fiveMinutes;
    bool m_loading = false;
};

}  // namespace studio::app
