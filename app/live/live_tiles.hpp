// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <studio/snapshots.hpp>

class QGridLayout;

namespace studio::app {

class StatTile;

/// The figures at the top of the Live page: six in a row, or two rows of three where that is too narrow.
class LiveTiles : public QWidget {
    Q_OBJECT
public:
    explicit LiveTiles(QWidget* parent = nullptr);
    void show(const api::RunSnapshot& run);
    using QWidget::show;

    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange(int columns);
    void writeTexts();
    void showFee(const api::RunSnapshot& run);
    void showCost(const api::RunSnapshot& run);

    StatTile* m_throughput;
    StatTile* m_block;
    StatTile* m_cost;
    StatTile* m_latency;
    StatTile* m_fee;
    StatTile* m_waiting;
    QGridLayout* m_grid;
    int m_columns = 0;
};

}  // namespace studio::app
