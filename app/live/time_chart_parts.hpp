// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCharts/QChart>
#include <QtCharts/QChartView>
#include <QtCharts/QDateTimeAxis>
#include <QtCharts/QLineSeries>
#include <QtCharts/QValueAxis>

#include "time_chart.hpp"

class QGraphicsLineItem;

namespace studio::app {

/// The Qt Charts objects behind a TimeChart. Bars are step-shaped areas: one path a layer draws an order of
/// magnitude faster than one item a bar.
class TimeChart::Parts {
public:
    explicit Parts(TimeChart* owner);

    void setSeries(const QList<ChartSeries>& series);
    void setColors(const ChartColors& colors);
    void show(TimeSpan span, const QList<QList<QPointF>>& points);
    void clear();

    /// x of the point nearest to `wallMs` over all series; nothing without points.
    bool nearest(double wallMs, double& found) const;
    void placeCursor(double wallMs);
    void hideCursor();
    bool cursorVisible() const;

    QChart* chart = nullptr;
    QChartView* view = nullptr;
    QList<ChartSeries> series;
    QList<QList<QPointF>> points;
    TimeSpan span;
    double fixedMaximum = 0;
    double cursorMs = 0;

private:
    struct Drawn {
        QLineSeries* upper = nullptr;
        QLineSeries* lower = nullptr;  // bars only
    };

    Drawn makeLine(const ChartSeries& look);
    Drawn makeFilledLine(const ChartSeries& look);
    Drawn makeBars(const ChartSeries& look);
    void attach(QAbstractSeries* added);
    void showBars();
    double greatest() const;
    void scaleAxes();

    QDateTimeAxis* m_time = nullptr;
    QValueAxis* m_value = nullptr;
    QGraphicsLineItem* m_cursor = nullptr;
    QList<Drawn> m_drawn;
    double m_shownMaximum = 0;
};

}  // namespace studio::app
