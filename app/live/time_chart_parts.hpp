// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QtCharts/QChart>
#include <QtCharts/QChartView>
#include <QtCharts/QLineSeries>
#include <QtCharts/QValueAxis>

#include "time_chart.hpp"

class QGraphicsLineItem;

namespace studio::app {

/// A chart view that writes the labels of both axes itself. Those of Qt Charts are documents, laid out and
/// measured again at every change of either axis: each second that would cost more than all the curves
/// together.
class PlotView : public QChartView {
public:
    using QChartView::QChartView;
    void setSpan(TimeSpan span) { m_span = span; }
    /// The upper end of the value axis and how many parts it is divided into. Makes room for the labels.
    void setScale(double maximum, int parts);
    void setLabelColor(const QColor& color) { m_color = color; }
    void setMarks(const QList<ChartMark>& marks) { m_marks = marks; }
    const QList<ChartMark>& marks() const { return m_marks; }

protected:
    void drawForeground(QPainter* painter, const QRectF& area) override;

private:
    void drawTimes(QPainter& painter, const QRectF& plot) const;
    void drawValues(QPainter& painter, const QRectF& plot) const;
    void drawMarks(QPainter& painter, const QRectF& plot) const;

    TimeSpan m_span;
    QList<ChartMark> m_marks;
    QColor m_color;
    QStringList m_values;  // from zero upwards
};

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
    /// Those that are drawn within a few pixels of the moment.
    QList<ChartMark> marksNear(double wallMs) const;
    void placeCursor(double wallMs);
    void hideCursor();
    bool cursorVisible() const;

    QChart* chart = nullptr;
    PlotView* view = nullptr;
    QList<ChartSeries> series;
    QList<QList<QPointF>> points;
    TimeSpan span;
    double fixedMaximum = 0;
    double cursorMs = 0;

private:
    struct Drawn {
        QLineSeries* upper = nullptr;
        QLineSeries* lower = nullptr;  // bars only
        QLineSeries* edge = nullptr;   // filled lines only: the curve itself
    };

    Drawn makeLine(const ChartSeries& look);
    Drawn makeFilledLine(const ChartSeries& look);
    Drawn makeBars(const ChartSeries& look);
    void attach(QAbstractSeries* added);
    /// The same line with x from 0 to 1 over the span. The axis never changes: a change of its range would
    /// lay out the chart and every curve again, each second.
    QList<QPointF> placed(QList<QPointF> line) const;
    void showBars();
    double greatest() const;
    void scaleAxes();

    QValueAxis* m_time = nullptr;
    QValueAxis* m_value = nullptr;
    QGraphicsLineItem* m_cursor = nullptr;
    QList<Drawn> m_drawn;
    double m_shownMaximum = 0;
    int m_shownParts = 0;
};

}  // namespace studio::app
