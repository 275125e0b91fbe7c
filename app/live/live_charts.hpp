// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>
#include <array>
#include <optional>
#include <string>

#include "series_feed.hpp"

class QToolButton;

namespace studio::app {

class ChartCard;

/// The charts of the Live page, drawn from a feed: throughput, cost by layer, latency, fullness, gas. A
/// refresh of all of them fits one 16 ms frame (tests/bench/charts).
class LiveCharts : public QWidget {
    Q_OBJECT
public:
    explicit LiveCharts(SeriesFeed& feed, QWidget* parent = nullptr);

    /// Draws what the feed holds now, all charts at once.
    void refresh();
    /// Whether the rollup sleeps before its first block: empty charts say so.
    void setUnborn(bool isUnborn);
    /// Marks the moments at which the L1's clock was moved, and those at which the rollup grew or shrank.
    void setMarks(const std::vector<api::TimeSkip>& skips,
                  const std::vector<api::ScalingDecision>& decisions);
    /// The same one chart after the other with a pause between, so that a click never waits for all of them.
    void refreshInTurn();

private:
    void buildRangeButtons();
    void writeTexts();
    void writeHelp();
    /// What an empty chart says.
    void followAge();
    void drawChart(int index);
    void drawNext();
    void drawLines(ChartCard& card, const QList<api::Metric>& metrics, double factor = 1);
    void drawCost();
    /// Costs far below a cent are written in millionths of a dollar.
    void nameCost(bool millionths);

    SeriesFeed& m_feed;
    ChartCard* m_throughput;
    ChartCard* m_cost;
    ChartCard* m_latency;
    ChartCard* m_fullness;
    ChartCard* m_gas;
    std::array<QToolButton*, 3> m_ranges{};
    QTimer m_turn;
    int m_nextChart = 0;
    bool m_costInMillionths = false;
    bool m_hasEnded = false;
    bool m_hasLongBegun = false;
    bool m_isUnborn = false;
};

}  // namespace studio::app
