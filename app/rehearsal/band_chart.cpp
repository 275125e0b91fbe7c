// SPDX-License-Identifier: GPL-3.0-or-later
#include "band_chart.hpp"

#include <QGraphicsLayout>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QToolTip>
#include <QVBoxLayout>
#include <QtCharts/QAreaSeries>
#include <QtCharts/QChart>
#include <QtCharts/QChartView>
#include <QtCharts/QLineSeries>
#include <QtCharts/QValueAxis>
#include <algorithm>
#include <widgets/format.hpp>
#include <widgets/plain_text.hpp>

#include "rehearsal_text.hpp"

namespace studio::app {
namespace {

constexpr int height_px = 170;
constexpr int label_px = 11;
constexpr int bandAlpha = 70;
constexpr double lineWidth = 1.6;
constexpr double headroom = 1.08;  // above the greatest value
constexpr double msPerS = 1'000;
constexpr double percent = 100;
constexpr double millionths = 1e6;
constexpr double tinyUsd = 1e-4;  // below it dollars are drawn in millionths

/// In what the axis of time is counted.
struct TimeUnit {
    double seconds;
    const char* label;
};
TimeUnit unitFor(double length_s) {
    constexpr double minute = 60;
    constexpr double hour = 3'600;
    if (length_s <= 3 * minute)
        return {1, "%g s"};
    return length_s <= 3 * hour ? TimeUnit{minute, "%g min"} : TimeUnit{hour, "%g h"};
}

}  // namespace

class BandChart::Parts {
public:
    explicit Parts(BandChart* owner)
        : view(new QChartView(owner)),
          line(new QLineSeries(view)),
          low(new QLineSeries(view)),
          high(new QLineSeries(view)),
          band(new QAreaSeries(high, low)),
          time(new QValueAxis(view)),
          value(new QValueAxis(view)) {
        auto* chart = view->chart();
        chart->legend()->hide();
        chart->setMargins({0, 0, 0, 0});
        chart->layout()->setContentsMargins(0, 0, 0, 0);
        chart->setBackgroundRoundness(0);
        chart->addSeries(band);
        chart->addSeries(line);
        chart->addAxis(time, Qt::AlignBottom);
        chart->addAxis(value, Qt::AlignLeft);
        for (QAbstractSeries* series :
             {static_cast<QAbstractSeries*>(band), static_cast<QAbstractSeries*>(line)}) {
            series->attachAxis(time);
            series->attachAxis(value);
        }
        view->setRenderHint(QPainter::Antialiasing);
        view->setFrameShape(QFrame::NoFrame);
        view->setFocusPolicy(Qt::NoFocus);
        view->viewport()->setMouseTracking(true);
    }

    void show(const api::RehearsalCurve& curve) {
        const auto& points = curve.points;
        const double last_s = points.empty() ? 1 : points.back().at_s;
        const auto unit = unitFor(last_s);
        perUnit_s = unit.seconds;
        const bool isShare = curve.metric == api::RehearsalMetric::fullness;
        const auto byHigh = [](const auto& a, const auto& b) { return a.band.high < b.band.high; };
        const auto most = std::ranges::max_element(points, byHigh);
        const double greatest = most == points.end() ? 0 : most->band.high;
        const bool isTiny = curve.metric == api::RehearsalMetric::usd_per_tx && greatest < tinyUsd;
        scale = isShare ? percent : isTiny ? millionths : 1;
        for (const auto& [at_s, values] : points) {
            const double x = at_s / perUnit_s;
            line->append(x, values.median * scale);
            low->append(x, values.low * scale);
            high->append(x, values.high * scale);
        }
        time->setRange(0, last_s / perUnit_s);
        time->setLabelFormat(QLatin1String(unit.label));
        value->setRange(0, isShare ? percent : greatest > 0 ? greatest * scale * headroom : 1);
        value->setLabelFormat(QLatin1String(isTiny ? "%g" : labelFormat(curve.metric)));
        value->setTickCount(5);
        time->setTickCount(6);
        time->applyNiceNumbers();
        if (!isShare)
            value->applyNiceNumbers();
        time->setMax(std::max(last_s / perUnit_s, time->max()));
    }

    static const char* labelFormat(api::RehearsalMetric metric) {
        using Metric = api::RehearsalMetric;
        switch (metric) {
            case Metric::wait_s:
            case Metric::long_wait_s:
                return "%g s";
            case Metric::fullness:
                return "%g%%";
            case Metric::usd_per_tx:
                return "$%g";
            default:
                return "%g";
        }
    }

    QChartView* view;
    QLineSeries* line;
    QLineSeries* low;
    QLineSeries* high;
    QAreaSeries* band;
    QValueAxis* time;
    QValueAxis* value;
    double perUnit_s = 1;
    double scale = 1;
};

BandChart::BandChart(const api::RehearsalCurve& curve, Tone tone, QWidget* parent)
    : QWidget(parent), m_curve(curve), m_tone(tone), m_parts(std::make_unique<Parts>(this)) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_parts->view);
    setFixedHeight(height_px);
    setFocusPolicy(Qt::StrongFocus);
    m_parts->show(m_curve);
    m_parts->view->viewport()->installEventFilter(this);
    recolor();
    connect(&Appearance::instance(), &Appearance::changed, this, &BandChart::recolor);
    setAccessibleName(metricName(m_curve.metric));
    const auto byMedian = [](const auto& a, const auto& b) { return a.band.median < b.band.median; };
    const auto peak = std::ranges::max_element(m_curve.points, byMedian);
    if (peak != m_curve.points.end()) {
        m_cursor = static_cast<std::size_t>(peak - m_curve.points.begin());
        setAccessibleDescription(tr("At the highest: %1").arg(textAt(peak->at_s)));
    }
}

BandChart::~BandChart() = default;

QString BandChart::title() const {
    const QString name = metricName(m_curve.metric);
    if (m_curve.metric == api::RehearsalMetric::base_fee_gwei)
        return tr("%1 · gwei").arg(name);
    return m_parts->scale == millionths ? tr("%1 · millionths of a $").arg(name) : name;
}

void BandChart::recolor() {
    auto* chart = m_parts->view->chart();
    chart->setBackgroundBrush(theme().panel);
    m_parts->view->setBackgroundBrush(theme().panel);
    QColor fill = theme().color(m_tone);
    m_parts->line->setPen(QPen(fill, lineWidth));
    fill.setAlpha(bandAlpha);
    m_parts->band->setBrush(fill);
    m_parts->band->setPen(Qt::NoPen);
    for (auto* axis : {m_parts->time, m_parts->value}) {
        axis->setLabelsColor(theme().dim);
        axis->setGridLineColor(theme().line);
        axis->setLinePenColor(theme().line);
        axis->setLabelsFont(uiFont(label_px));
    }
    m_parts->time->setGridLineVisible(false);
}

std::size_t BandChart::nearest(double at_s) const {
    const auto& points = m_curve.points;
    const auto after = std::ranges::lower_bound(points, at_s, {}, &api::RehearsalPoint::at_s);
    const auto index = static_cast<std::size_t>(after - points.begin());
    if (index == points.size())
        return index - 1;
    return index > 0 && at_s - points[index - 1].at_s < points[index].at_s - at_s ? index - 1 : index;
}

QString BandChart::textAt(double at_s) const {
    if (m_curve.points.empty())
        return {};
    const auto& [moment_s, band] = m_curve.points[nearest(at_s)];
    const auto text = [this](double value) { return metricText(m_curve.metric, value); };
    return tr("%1: %2 (%3 to %4)")
        .arg(format::milliseconds(moment_s * msPerS), text(band.median), text(band.low), text(band.high));
}

void BandChart::showAt(std::size_t index, QPoint globalPosition) {
    m_cursor = index;
    QToolTip::showText(globalPosition, plainToolTip(textAt(m_curve.points[index].at_s)), this);
}

bool BandChart::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::MouseMove && !m_curve.points.empty()) {
        const auto* mouse = static_cast<QMouseEvent*>(event);
        const auto value = m_parts->view->chart()->mapToValue(mouse->position(), m_parts->line);
        showAt(nearest(value.x() * m_parts->perUnit_s), mouse->globalPosition().toPoint());
    }
    return QWidget::eventFilter(watched, event);
}

void BandChart::keyPressEvent(QKeyEvent* event) {
    const int step = event->key() == Qt::Key_Right ? 1 : event->key() == Qt::Key_Left ? -1 : 0;
    if (step == 0 || m_curve.points.empty())
        return QWidget::keyPressEvent(event);
    const auto last = static_cast<int>(m_curve.points.size()) - 1;
    const auto index = static_cast<std::size_t>(std::clamp(static_cast<int>(m_cursor) + step, 0, last));
    showOverItsPoint(index);
}

void BandChart::focusInEvent(QFocusEvent* event) {
    const bool byKeyboard =
        event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    if (byKeyboard && !m_curve.points.empty())
        showOverItsPoint(m_cursor);
    QWidget::focusInEvent(event);
}

void BandChart::focusOutEvent(QFocusEvent* event) {
    QToolTip::hideText();
    QWidget::focusOutEvent(event);
}

void BandChart::showOverItsPoint(std::size_t index) {
    const auto& point = m_curve.points[index];
    const QPointF place = m_parts->view->chart()->mapToPosition(
        {point.at_s / m_parts->perUnit_s, point.band.median * m_parts->scale}, m_parts->line);
    showAt(index, m_parts->view->mapToGlobal(place.toPoint()));
}

}  // namespace studio::app
