// SPDX-License-Identifier: GPL-3.0-or-later
#include "time_chart_parts.hpp"

#include <QDateTime>
#include <QGraphicsLayout>
#include <QGraphicsLineItem>
#include <QGraphicsScene>
#include <QLocale>
#include <QPen>
#include <QtCharts/QAreaSeries>
#include <algorithm>
#include <cmath>
#include <ranges>
#include <widgets/theme.hpp>

namespace studio::app {
namespace {

constexpr int tall_plot_px = 120;   // from here on an axis has room for five labels
constexpr int label_width_px = 80;  // of a time with seconds, and some air
constexpr double bar_share = 0.8;   // of its slot that a bar fills
constexpr int fill_alpha = 40;
constexpr int label_pixel_size = 11;
constexpr int label_room_px = 18;  // below the plot, for the times
constexpr int label_gap_px = 3;
constexpr int mark_reach_px = 6;  // of the mouse

QFont labelFont() {
    return uiFont(label_pixel_size);
}

int decimalsFor(double step) {
    constexpr int most = 9;
    int decimals = 0;
    double scaled = step;
    while (decimals < most && (scaled < 0.999 || std::abs(scaled - std::round(scaled)) > 1e-6)) {
        scaled *= 10;
        ++decimals;
    }
    return decimals;
}

constexpr qint64 second_ms = 1000;
constexpr qint64 minute_ms = 60 * second_ms;
constexpr qint64 hour_ms = 60 * minute_ms;

/// Distances between labels, in milliseconds, that people count in.
constexpr qint64 label_steps[] = {
    second_ms, 2 * second_ms, 5 * second_ms, 10 * second_ms, 15 * second_ms, 30 * second_ms,
    minute_ms, 2 * minute_ms, 5 * minute_ms, 10 * minute_ms, 15 * minute_ms, 30 * minute_ms,
    hour_ms,   2 * hour_ms,   6 * hour_ms,   12 * hour_ms,   24 * hour_ms,   48 * hour_ms};

qint64 labelStep(qint64 lengthMs, int mostLabels) {
    for (const qint64 step : label_steps)
        if (lengthMs / step <= mostLabels)
            return step;
    return lengthMs / std::max(mostLabels, 1);
}

QString timeFormat(qint64 step) {
    if (step < minute_ms)
        return QStringLiteral("HH:mm:ss");
    return step < 24 * hour_ms ? QStringLiteral("HH:mm") : QStringLiteral("d MMM");
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

void PlotView::setScale(double maximum, int parts) {
    const double step = maximum / parts;
    const int decimals = decimalsFor(step);
    const QFontMetrics metrics(labelFont());
    int widest = 0;
    m_values.clear();
    for (int i = 0; i <= parts; ++i) {
        m_values.append(QLocale(QLocale::English, QLocale::UnitedStates).toString(step * i, 'f', decimals));
        widest = std::max(widest, metrics.horizontalAdvance(m_values.back()));
    }
    chart()->setMargins(QMargins(widest + label_gap_px, label_room_px / 2, label_room_px, label_room_px));
}

void PlotView::drawForeground(QPainter* painter, const QRectF&) {
    const QRectF plot = chart()->plotArea();
    if (m_span.length() <= 0 || plot.width() <= label_width_px)
        return;
    painter->setFont(labelFont());
    painter->setPen(m_color);
    drawTimes(*painter, plot);
    drawValues(*painter, plot);
    drawMarks(*painter, plot);
}

void PlotView::drawMarks(QPainter& painter, const QRectF& plot) const {
    double next = plot.right() + plot.width();  // x of the mark after this one
    // From the right: of marks that stand close together the last one has its words.
    for (const ChartMark& mark : m_marks | std::views::reverse) {
        if (mark.wallMs < m_span.fromMs || mark.wallMs > m_span.toMs)
            continue;
        const double x =
            plot.left() + plot.width() * double(mark.wallMs - m_span.fromMs) / double(m_span.length());
        painter.setPen(QPen(m_color, 1, Qt::DashLine));
        painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
        painter.setPen(m_color);
        const int width = painter.fontMetrics().horizontalAdvance(mark.text);
        const bool fits = x + label_gap_px + width <= std::min(next, plot.right());
        const bool isLast = next > plot.right();
        if (fits || isLast) {
            const double left = fits ? x + label_gap_px : x - label_gap_px - width;
            painter.drawText(QRectF(left, plot.top(), width, label_room_px), Qt::AlignLeft | Qt::AlignVCenter,
                             mark.text);
        }
        next = x;
    }
}

void PlotView::drawTimes(QPainter& painter, const QRectF& plot) const {
    const qint64 step = labelStep(m_span.length(), static_cast<int>(plot.width()) / label_width_px);
    const qint64 offset = QDateTime::fromMSecsSinceEpoch(m_span.toMs).offsetFromUtc() * second_ms;
    for (qint64 at = (m_span.fromMs + offset + step - 1) / step * step - offset; at <= m_span.toMs;
         at += step) {
        const double x = plot.left() + plot.width() * double(at - m_span.fromMs) / double(m_span.length());
        const QRectF place(x - label_width_px / 2.0, plot.bottom() + label_gap_px, label_width_px,
                           label_room_px);
        if (place.left() < 0 || place.right() > sceneRect().right())
            continue;
        painter.drawText(place, Qt::AlignHCenter | Qt::AlignTop,
                         QDateTime::fromMSecsSinceEpoch(at).toString(timeFormat(step)));
    }
}

void PlotView::drawValues(QPainter& painter, const QRectF& plot) const {
    const auto parts = static_cast<double>(m_values.size() - 1);
    for (qsizetype i = 0; i < m_values.size(); ++i) {
        const double y = plot.bottom() - plot.height() * static_cast<double>(i) / parts;
        const QRectF place(0, y - label_room_px / 2.0, plot.left() - label_gap_px, label_room_px);
        painter.drawText(place, Qt::AlignRight | Qt::AlignVCenter, m_values[i]);
    }
}

TimeChart::Parts::Parts(TimeChart* owner)
    : chart(new QChart),
      view(new PlotView(chart, owner)),
      m_time(new QValueAxis(chart)),
      m_value(new QValueAxis(chart)),
      m_cursor(new QGraphicsLineItem(chart)) {
    chart->legend()->hide();
    chart->setAnimationOptions(QChart::NoAnimation);
    chart->setBackgroundVisible(false);
    chart->layout()->setContentsMargins(0, 0, 0, 0);
    chart->addAxis(m_time, Qt::AlignBottom);
    chart->addAxis(m_value, Qt::AlignLeft);
    m_value->setMin(0);
    m_time->setRange(0, 1);
    m_time->setTickCount(2);
    m_time->setLabelsVisible(false);
    m_value->setLabelsVisible(false);
    m_cursor->setZValue(100);
    m_cursor->hide();
    view->setRenderHint(QPainter::Antialiasing, true);
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
    line->setPen(QPen(look.color, 1.5));
    attach(line);
    return {line, nullptr, nullptr};
}

TimeChart::Parts::Drawn TimeChart::Parts::makeFilledLine(const ChartSeries& look) {
    auto* area = new QAreaSeries;
    auto* line = new QLineSeries(area);
    area->setUpperSeries(line);
    QColor fill = look.color;
    fill.setAlpha(fill_alpha);
    area->setBrush(fill);
    // An area's own outline also runs down its sides, as if the figure had come from zero.
    area->setPen(Qt::NoPen);
    attach(area);
    return {line, nullptr, makeLine(look).upper};
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
    return {upper, lower, nullptr};
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
        axis->setGridLineColor(colors.grid);
        axis->setLinePenColor(colors.grid);
    }
    m_time->setGridLineVisible(false);
    view->setLabelColor(colors.text);
    m_cursor->setPen(QPen(colors.text, 1, Qt::DotLine));
}

void TimeChart::Parts::show(TimeSpan shown, const QList<QList<QPointF>>& lists) {
    span = shown;
    points = lists;
    points.resize(m_drawn.size());
    scaleAxes();
    for (qsizetype i = 0; i < m_drawn.size(); ++i) {
        if (series[i].shape == SeriesShape::bar)
            continue;
        const QList<QPointF> line = placed(points[i]);
        m_drawn[i].upper->replace(line);
        if (m_drawn[i].edge != nullptr)
            m_drawn[i].edge->replace(line);
    }
    showBars();
    if (cursorVisible())
        placeCursor(cursorMs);
}

QList<QPointF> TimeChart::Parts::placed(QList<QPointF> line) const {
    const double length = std::max<double>(double(span.length()), 1);
    for (QPointF& point : line)
        point.setX((point.x() - double(span.fromMs)) / length);
    return line;
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
        m_drawn[i].lower->replace(placed(lower));
        m_drawn[i].upper->replace(placed(upper));
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
    const int parts = view->height() > tall_plot_px ? 4 : 2;
    if (maximum != m_shownMaximum || m_shownParts != parts) {
        m_shownMaximum = maximum;
        m_shownParts = parts;
        m_value->setTickCount(parts + 1);
        m_value->setRange(0, maximum);
        view->setScale(maximum, parts);
    }
    view->setSpan(span);
}

void TimeChart::Parts::clear() {
    for (qsizetype i = 0; i < m_drawn.size(); ++i) {
        points[i].clear();
        m_drawn[i].upper->clear();
        for (QLineSeries* other : {m_drawn[i].lower, m_drawn[i].edge})
            if (other != nullptr)
                other->clear();
    }
    hideCursor();
}

QList<ChartMark> TimeChart::Parts::marksNear(double wallMs) const {
    const double reach_ms = mark_reach_px * double(span.length()) / std::max(chart->plotArea().width(), 1.0);
    QList<ChartMark> near;
    std::ranges::copy_if(view->marks(), std::back_inserter(near), [&](const ChartMark& mark) {
        return std::abs(double(mark.wallMs) - wallMs) <= reach_ms;
    });
    return near;
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
