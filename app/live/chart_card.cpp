// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart_card.hpp"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QStackedLayout>
#include <QVBoxLayout>
#include <algorithm>
#include <utility>
#include <widgets/plain_text.hpp>

namespace studio::app {
namespace {

constexpr int paleAlpha = 130;
constexpr int swatchSize = 8;

QColor colorOf(const ChartCard::Series& series) {
    QColor color = theme().color(series.tone);
    if (series.pale)
        color.setAlpha(paleAlpha);
    return color;
}

/// A layer that costs nothing holds a zero for every moment: nothing to see, nothing to name.
bool holdsAnything(const QList<QPointF>& points) {
    return std::ranges::any_of(points, [](const QPointF& point) { return point.y() > 0; });
}

/// The little square of a series' colour in the legend.
class Swatch : public QWidget {
public:
    Swatch(const ChartCard::Series& series, QWidget* parent) : QWidget(parent), m_series(series) {
        setFixedSize(swatchSize, swatchSize);
    }

protected:
    void paintEvent(QPaintEvent*) override { QPainter(this).fillRect(rect(), colorOf(m_series)); }

private:
    ChartCard::Series m_series;
};

}  // namespace

ChartCard::ChartCard(QWidget* parent)
    : Card(parent),
      m_chart(new TimeChart),
      m_empty(wrappedLabel()),
      m_stack(new QStackedLayout),
      m_legend(new QWidget) {
    m_legendRow = new QHBoxLayout(m_legend);
    m_legendRow->setContentsMargins(0, 0, 0, 0);
    m_legendRow->setSpacing(space::tiny + 1);
    m_empty->setAlignment(Qt::AlignCenter);
    setTextRole(m_empty, TextRole::Dim);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_chart);
    body()->addLayout(m_stack, 1);
    body()->addWidget(m_legend);
    body()->setSpacing(space::tiny);
    connect(&Appearance::instance(), &Appearance::changed, this, &ChartCard::recolor);
}

void ChartCard::setTexts(const QString& heading, const QList<Series>& series, const QString& emptyText) {
    setHeading(heading);
    m_chart->setAccessibleName(heading);
    m_empty->setText(emptyText);
    m_series = series;
    m_named = QList<bool>(series.size(), true);
    writeLegend();
    recolor();
}

void ChartCard::writeLegend() {
    while (QLayoutItem* item = m_legendRow->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_legend->setVisible(m_series.size() > 1);
    if (m_series.size() < 2)
        return;
    for (qsizetype i = 0; i < m_series.size(); ++i) {
        if (!m_named[i])
            continue;
        const Series& series = m_series[i];
        m_legendRow->addWidget(new Swatch(series, m_legend));
        auto* name = plainLabel(series.shortName.isEmpty() ? series.name : series.shortName, m_legend);
        name->setToolTip(plainToolTip(series.help));
        setTextRole(name, TextRole::Faint);
        m_legendRow->addWidget(name);
        m_legendRow->addSpacing(space::tiny);
    }
    m_legendRow->addStretch(1);
}

void ChartCard::recolor() {
    QList<ChartSeries> looks;
    for (const Series& series : std::as_const(m_series))
        looks.append({series.name, colorOf(series), series.shape});
    m_chart->setSeries(looks);
    m_chart->setColors({theme().dim, theme().line, theme().panel});
}

void ChartCard::show(TimeSpan span, const QList<QList<QPointF>>& points) {
    const bool any = std::ranges::any_of(points, [](const auto& list) { return !list.isEmpty(); });
    m_stack->setCurrentIndex(any ? 1 : 0);
    if (!any)
        return m_chart->clear();
    m_chart->show(span, points);
    QList<bool> named;
    for (const QList<QPointF>& list : points)
        named.append(holdsAnything(list));
    named.resize(m_series.size());
    if (std::exchange(m_named, named) != named)
        writeLegend();
}

bool ChartCard::isEmpty() const {
    return m_stack->currentIndex() == 0;
}

}  // namespace studio::app
