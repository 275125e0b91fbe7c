// SPDX-License-Identifier: GPL-3.0-or-later
#include "series_feed.hpp"

#include <QDateTime>
#include <algorithm>
#include <bridge/query_runner.hpp>
#include <studio/engine.hpp>

namespace studio::app {
namespace {

constexpr std::int64_t minute_ms = 60'000;
constexpr std::int64_t widestFineStep_ms = 5'000;
// Samples are a second apart. One that comes sooner is the second's cell, of which the fresh sample is there.
constexpr std::int64_t leastStep_ms = 600;
constexpr std::int64_t leastSpan_ms = 15'000;  // an axis needs some room from the start

/// Cells of the finest resolution that hold two samples, because the sampler is not as regular as the clock,
/// show their mean: lowest and highest at one moment would draw a spike. Wider cells keep their extremes.
api::Sample settled(api::Sample sample, std::int64_t stepMs) {
    if (stepMs < widestFineStep_ms)
        sample.min = sample.max = sample.mean;
    return sample;
}

/// Nobody has waited yet: a latency of zero is no sample, and no line should rise from it.
bool isUnmeasured(std::size_t metric, const api::Sample& sample) {
    switch (static_cast<api::Metric>(metric)) {
        case api::Metric::soft_latency_p50_ms:
        case api::Metric::soft_latency_p99_ms:
        case api::Metric::block_latency_p50_ms:
        case api::Metric::block_latency_p99_ms:
            return sample.max <= 0;
        default:
            return false;
    }
}

}  // namespace

SeriesFeed::SeriesFeed(bridge::QueryRunner& queries, QObject* parent)
    : QObject(parent), m_queries(queries), m_rings(metricTotal, SampleRing(ringCapacity)) {
    m_timer.setInterval(pollInterval_ms);
    connect(&m_timer, &QTimer::timeout, this, &SeriesFeed::poll);
}

void SeriesFeed::setRun(std::optional<api::RunId> run, std::int64_t startedMs) {
    if (run == m_run && startedMs == m_startedMs)
        return;
    m_run = run;
    m_startedMs = startedMs;
    m_endedMs.reset();
    for (SampleRing& ring : m_rings)
        ring.clear();
    Q_EMIT changed();
    load();
}

void SeriesFeed::setEnded(std::optional<std::int64_t> endedMs) {
    if (endedMs == m_endedMs)
        return;
    m_endedMs = endedMs;
    Q_EMIT changed();  // an empty chart says so in other words
    load();
}

void SeriesFeed::setRange(ChartRange range) {
    if (range == m_range)
        return;
    m_range = range;
    load();
}

void SeriesFeed::setPolling(bool on) {
    if (on == m_timer.isActive())
        return;
    if (!on) {
        m_timer.stop();
        return;
    }
    m_timer.start();
    load();
}

TimeSpan SeriesFeed::span() const {
    const std::int64_t now = m_endedMs ? *m_endedMs : QDateTime::currentMSecsSinceEpoch();
    // A young run is shown from its start on and grows to the right, until the window is full and moves.
    const std::int64_t to = std::max(now, m_startedMs + leastSpan_ms);
    switch (m_range) {
        case ChartRange::minute:
            return {std::max(m_startedMs, to - minute_ms), to};
        case ChartRange::fiveMinutes:
            return {std::max(m_startedMs, to - 5 * minute_ms), to};
        case ChartRange::all:
            break;
    }
    return {m_startedMs, to};
}

bool SeriesFeed::hasSamples() const {
    return std::ranges::any_of(m_rings, [](const SampleRing& ring) { return !ring.isEmpty(); });
}

bool SeriesFeed::hasLongBegun() const {
    return isOfEndedRun() || span().toMs - m_startedMs > 2 * leastSpan_ms;
}

void SeriesFeed::load() {
    m_queries.cancel(this, QStringLiteral("series"));
    if (!m_run)
        return;
    m_loading = true;
    std::array<std::int64_t, metricTotal> from{};
    from.fill(span().fromMs);
    ask(from, span().toMs, true);
}

void SeriesFeed::poll() {
    if (!m_run || m_loading || m_endedMs)
        return;
    const bool tooFine =
        std::ranges::any_of(m_rings, [](const SampleRing& ring) { return ring.size() > 2 * loadedBuckets; });
    const TimeSpan shown = span();
    std::array<std::int64_t, metricTotal> from{};
    for (std::size_t i = 0; i < metricTotal; ++i)
        from[i] = tooFine || m_rings[i].isEmpty() ? shown.fromMs : m_rings[i].newest().wall_ms + 1;
    ask(from, shown.toMs, tooFine);
}

void SeriesFeed::ask(const std::array<std::int64_t, metricTotal>& from, std::int64_t to, bool replace) {
    m_queries.query(
        this, QStringLiteral("series"),
        [run = *m_run, from, to](api::Engine& engine) {
            Batch batch;
            for (std::size_t i = 0; i < metricTotal; ++i)
                batch[i] = engine.series(run, static_cast<api::Metric>(i), from[i], to, loadedBuckets);
            return batch;
        },
        [this, replace](const Batch& batch) { take(batch, replace); });
}

void SeriesFeed::take(const Batch& batch, bool replace) {
    m_loading = false;
    for (std::size_t i = 0; i < metricTotal; ++i) {
        if (replace)
            m_rings[i].clear();
        std::int64_t previousMs = !m_rings[i].isEmpty() ? m_rings[i].newest().wall_ms
                                  : !batch[i].empty()   ? batch[i].front().wall_ms - leastStep_ms
                                                        : 0;
        for (const api::Sample& sample : batch[i]) {
            const std::int64_t step = sample.wall_ms - previousMs;
            if (!isUnmeasured(i, sample) && step >= leastStep_ms)
                m_rings[i].append(settled(sample, step));
            previousMs = std::max(previousMs, sample.wall_ms);
        }
    }
    Q_EMIT changed();
}

}  // namespace studio::app
