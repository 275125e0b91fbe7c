// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <studio/snapshots.hpp>

namespace studio::app {

class StatTile;

/// The row of figures at the top of the Live page.
class LiveTiles : public QWidget {
    Q_OBJECT
public:
    explicit LiveTiles(QWidget* parent = nullptr);
    void show(const api::RunSnapshot& run);
    using QWidget::show;

private:
    void showFee(const std::string& wei);
    void showCost(const api::RunSnapshot& run);

    StatTile* m_throughput;
    StatTile* m_block;
    StatTile* m_cost;
    StatTile* m_latency;
    StatTile* m_fee;
    StatTile* m_waiting;
};

}  // namespace studio::app
