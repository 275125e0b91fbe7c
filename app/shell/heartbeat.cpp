// SPDX-License-Identifier: GPL-3.0-or-later
#include "heartbeat.hpp"

#include <algorithm>

namespace studio::app {
namespace {
constexpr qint64 interval_ns = Heartbeat::interval_ms * 1'000'000LL;
}

Heartbeat::Heartbeat(QObject* parent) : QObject(parent) {
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Heartbeat::beat);
}

void Heartbeat::start() {
    m_clock.start();
    m_expected_ns = interval_ns;
    m_timer.start(interval_ms);
}

void Heartbeat::beat() {
    const qint64 now = m_clock.nsecsElapsed();
    record(static_cast<double>(std::max<qint64>(0, now - m_expected_ns)) / 1e6);
    // The next beat counts from now: one long pause is one late beat, not a hundred.
    m_expected_ns = now + interval_ns;
    m_timer.start(interval_ms);
}

void Heartbeat::record(double lateness_ms) {
    m_lateness[static_cast<std::size_t>(m_next)] = static_cast<float>(lateness_ms);
    m_next = (m_next + 1) % kept;
    m_count = std::min(m_count + 1, kept);
    m_worst = std::max(m_worst, lateness_ms);
}

double Heartbeat::p99_ms() const {
    if (m_count == 0)
        return 0;
    auto sorted = m_lateness;
    const auto rank = sorted.begin() + (m_count * 99) / 100;
    std::nth_element(sorted.begin(), rank, sorted.begin() + m_count);
    return static_cast<double>(*rank);
}

double Heartbeat::max_ms() const {
    return m_count == 0
               ? 0
               : static_cast<double>(*std::max_element(m_lateness.begin(), m_lateness.begin() + m_count));
}

}  // namespace studio::app
