// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>
#include <array>

namespace studio::app {

/// Measures whether the window's thread answers: a timer asks every 10 ms for its turn, and how much later it
/// gets it is how long a click would have waited.
class Heartbeat : public QObject {
    Q_OBJECT
public:
    static constexpr int interval_ms = 10;
    static constexpr int kept = 1'000;  // beats, about 10 s

    explicit Heartbeat(QObject* parent = nullptr);
    /// Begins to measure.
    void start();

    /// Lateness in ms over the beats kept.
    double p99_ms() const;
    double max_ms() const;
    /// The worst since start().
    double worst_ms() const { return m_worst; }
    /// Writes one beat down; the timer does it otherwise.
    void record(double lateness_ms);

private:
    void beat();

    QTimer m_timer;
    QElapsedTimer m_clock;
    qint64 m_expected_ns = 0;
    std::array<float, kept> m_lateness{};
    int m_count = 0;
    int m_next = 0;
    double m_worst = 0;
};

}  // namespace studio::app
