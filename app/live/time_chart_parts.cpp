// SPDX-License-Identifier: GPL-3.0-or-later
#include "time_chart_parts.hpp"

#include <QDateTime>
#include <QGraphicsLayout>
#include <QGraphicsLineItem>
#include <QGraphicsScene>
#include <QPen>
#include <QtCharts/QAreaSeries>
#include <algorithm>
#include <cmath>

namespace studio::app {
namespace {

constexpr int tall_plot_px = 120;    // from here on an axis has room for five labels
constexpr int label_width_px = 110;  // of a time with seconds, and some air
constexpr double bar_share = 0.8;    // of its slot that a bar fills
constexpr int fill_alpha = 40;

int decimalsFor(double step) {
    int decimals = 0;
    for (double scaled = step; decimals < 9 && std::abs(scaled - std::round(scaled)) > 1e-6; scaled *= 10)
        ++decimals;
    return decimals;
}

QString timeFormat(qint64 lengthMs) {
    constexpr qint64 hour = 3'600'000;
    if (lengthMs <= hour / 2)
        return QStringLiteral("HH:mm:ss");
    return lengthMs <= 24 * hour ? QStringLiteral("HH:mm") : QStringLiteral("d MMM HH:mm");
}

/// The step-shaped outline of bars whose heights are `tops`; between two bars it falls to zero.
QList<QPointF> outline(const QList<QPointF>& middles, const QList<double>& tops, double halfWidth) {
    QList<QPointF> line;
    line.reserve(middles.size() * 4);
    for (qsizetype i = 0; i < middles.size(); ++i) {
        const double left = middles[i].x() - halfWidth;
        const double right = middles[i].x() + halfWidth;
        line << QPointF(left, 0) << QPointF(left, tops[i]) << QPointF(right, tops[i]) << QPointF(right, 0);
    }
    return line;
}

}  // namespace

TimeChart::Parts::Parts(TimeChart* owner)
    : chart(new QChart),
      view(new QChartView(chart, owner)),
      m_time(new QDateTimeAxis(chart)),
      m_value(new QValueAxis(chart)),
      m_cursor(new QGraphicsLineItem(chart)) {
    chart->legend()->hide();
    chart->setAnimationOptions(QChart::NoAnimation);
    chart->setBackgroundVisible(false);
    chart->setMargins(QMargins(0, 0, 0, 0));
    chart->setLocalizeNumbers(true);
    chart->layout()->setContentsMargins(0, 0, 0, 0);
    chart->addAxis(m_time, Qt::AlignBottom);
    chart->addAxis(m_value, Qt::AlignLeft);
    m_value->setMin(0);
    m_cursor->setZValue(100);
    m_cursor->hide();
    view->setRenderHint(QPainter::Antialiasing, false);
    view->setFrameShape(QFrame::NoFrame);
    view->setFocusPolicy(Qt::NoFocus);
    view->setLayoutDirection(
        Qt::LeftToRight);  // time runs left to right in every language; axes do not mirror
    view->setViewportUpdateMode(QGraphicsView::FullViewportUpdate);
    view->viewport()->setMouseTracking(true);
}

void TimeChart::Parts::attach(QAbstractSeries* added) {
    chart->addSeries(added);
    added->attachAxis(m_time);
    added->attachAxis(m_value);
}

TimeChart::Parts::Drawn TimeChart::Parts::makeLine(const ChartSeries& look) {
    auto* line = new QLineSeries;
    line->setPen(QPen(look.color, 1));
    attach(line);
    return {line, nullptr};
}

TimeChart::Parts::Drawn TimeChart::Parts::makeFilledLine(const ChartSeries& look) {
    auto* area = new QAreaSeries;
    auto* line = new QLineSeries(area);
    area->setUpperSeries(line);
    QColor fill = look.color;
    fill.setAlpha(fill_alpha);
    area->setBrush(fill);
    area->setPen(QPen(look.color, 1));
    attach(area);
    return {line, nullptr};
}

TimeChart::Parts::Drawn TimeChart::Parts::makeBars(const ChartSeries& look) {
    auto* area = new QAreaSeries;
    auto* upper = new QLineSeries(area);
    auto* lower = new QLineSeries(area);
    area->setUpperSeries(upper);
    area->setLowerSeries(lower);
    area->setBrush(look.color);
    area->setPen(Qt::NoPen);
    attach(area);
    return {upper, lower};
}

void TimeChart::Parts::setSeries(const QList<ChartSeries>& looks) {
    chart->removeAllSeries();
    m_drawn.clear();
    series = looks;
    points = QList<QList<QPointF>>(series.size());
    for (const ChartSeries& look : series) {
        if (look.shape == SeriesShape::bar)
            m_drawn.append(makeBars(look));
        else
            m_drawn.append(look.shape == SeriesShape::line ? makeLine(look) : makeFilledLine(look));
    }
}

void TimeChart::Parts::setColors(const ChartColors& colors) {
    view->setBackgroundBrush(colors.background);
    for (QAbstractAxis* axis : {static_cast<QAbstractAxis*>(m_time), static_cast<QAbstractAxis*>(m_value)}) {
        axis->setLabelsColor(colors.text);
        axis->setGridLineColor(colors.grid);
        axis->setLinePenColor(colors.grid);
    }
    m_time->setGridLineVisible(false);
    m_cursor->setPen(QPen(colors.text, 1, Qt::DotLine));
}

void TimeChart::Parts::show(TimeSpan shown, const QList<QList<QPointF>>& lists) {
    span = shown;
    points = lists;
    points.resize(m_drawn.size());
    scaleAxes();
    for (qsizetype i = 0; i < m_drawn.size(); ++i)
        if (series[i].shape != SeriesShape::bar)
            m_drawn[i].upper->replace(points[i]);
    showBars();
    if (cursorVisible())
        placeCursor(cursorMs);
}

void TimeChart::Parts::showBars() {
    QList<double> base;
    QList<QPointF> lower;
    for (qsizetype i = 0; i < m_drawn.size(); ++i) {
        if (series[i].shape != SeriesShape::bar)
            continue;
        const QList<QPointF>& middles = points[i];
        if (base.size() != middles.size())
            base = QList<double>(middles.size(), 0.0);
        const double slot = middles.size() > 1 ? middles[1].x() - middles[0].x() : double(span.length());
        const double half = slot * bar_share / 2;
        if (lower.size() != middles.size() * 4)
            lower = outline(middles, base, half);
        for (qsizetype bar = 0; bar < middles.size(); ++bar)
            base[bar] += std::isfinite(middles[bar].y()) ? middles[bar].y() : 0.0;
        const QList<QPointF> upper = outline(middles, base, half);
        m_drawn[i].lower->replace(lower);
        m_drawn[i].upper->replace(upper);
        lower = upper;
    }
}

double TimeChart::Parts::greatest() const {
    double top = 0;
    QList<double> stacked;
    for (qsizetype i = 0; i < points.size(); ++i) {
        stacked.resize(std::max(stacked.size(), points[i].size()));
        for (qsizetype k = 0; k < points[i].size(); ++k) {
            const double y = points[i][k].y();
            if (!std::isfinite(y))
                continue;
            stacked[k] += y;
            top = std::max(top, series[i].shape == SeriesShape::bar ? stacked[k] : y);
        }
    }
    return top;
}

void TimeChart::Parts::scaleAxes() {
    const double maximum = fixedMaximum > 0 ? fixedMaximum : niceCeiling(greatest());
    const bool tall = view->height() > tall_plot_px;
    const int ticks = tall ? 5 : 3;
    if (maximum != m_shownMaximum || m_value->tickCount() != ticks) {
        m_shownMaximum = maximum;
        m_value->setTickCount(ticks);
        m_value->setLabelFormat(QStringLiteral("%.%1f").arg(decimalsFor(maximum / (ticks - 1))));
        m_value->setRange(0, maximum);
    }
    const int labels = std::clamp(view->width() / label_width_px, 2, 7);
    if (m_time->tickCount() != labels)
        m_time->setTickCount(labels);
    const QString format = timeFormat(span.length());
    if (m_time->format() != format)
        m_time->setFormat(format);
    m_time->setRange(QDateTime::fromMSecsSinceEpoch(span.fromMs), QDateTime::fromMSecsSinceEpoch(span.toMs));
}

void TimeChart::Parts::clear() {
    for (qsizetype i = 0; i < m_drawn.size(); ++i) {
        points[i].clear();
        m_drawn[i].upper->clear();
        if (m_drawn[i].lower != nullptr)
            m_drawn[i].lower->clear();
    }
    hideCursor();
}

bool TimeChart::Parts::nearest(double wallMs, double& found) const {
    bool any = false;
    for (const QList<QPointF>& list : points) {
        auto after = std::lower_bound(list.begin(), list.end(), wallMs,
                                      [](const QPointF& point, double x) { return point.x() < x; });
        for (auto candidate : {after, after == list.begin() ? after : after - 1}) {
            if (candidate == list.end())
                continue;
            if (!any || std::abs(candidate->x() - wallMs) < std::abs(found - wallMs))
                found = candidate->x();
            any = true;
        }
    }
    return any;
}

void TimeChart::Parts::placeCursor(double wallMs) {
    cursorMs = wallMs;
    const QRectF plot = chart->plotArea();
    if (span.length() <= 0 || wallMs < double(span.fromMs) || wallMs > double(span.toMs)) {
        hideCursor();
        return;
    }
    const double x = plot.left() + plot.width() * (wallMs - double(span.fromMs)) / double(span.length());
    m_cursor->setLine(x, plot.top(), x, plot.bottom());
    m_cursor->show();
}

void TimeChart::Parts::hideCursor() {
    m_cursor->hide();
}

bool TimeChart::Parts::cursorVisible() const {
    return m_cursor->isVisible();
}

}  // namespace studio::app
