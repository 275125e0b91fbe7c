// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <widgets/card.hpp>
#include <widgets/theme.hpp>

#include "time_chart.hpp"

class QHBoxLayout;
class QLabel;
class QStackedLayout;

namespace studio::app {

/// One chart in a card: a heading with the unit, a legend of those series that hold anything when there are
/// several, and a word in place of the chart while there is nothing to show.
class ChartCard : public Card {
    Q_OBJECT
public:
    struct Series {
        QString name;
        Tone tone{};
        SeriesShape shape = SeriesShape::line;
        /// Of two series of one tone the second is drawn paler.
        bool pale = false;
        /// In the legend, where room is short; empty: the name.
        QString shortName = {};
        /// What its name means; the tooltip of the legend.
        QString help = {};
    };

    explicit ChartCard(QWidget* parent = nullptr);

    /// Again after each change of language: the names are drawn as given.
    void setTexts(const QString& heading, const QList<Series>& series, const QString& emptyText);
    TimeChart& chart() { return *m_chart; }
    void show(TimeSpan span, const QList<QList<QPointF>>& points);
    bool isEmpty() const;

private:
    void recolor();
    void writeLegend();

    QList<Series> m_series;
    QList<bool> m_named;  // stands in the legend
    TimeChart* m_chart;
    QLabel* m_empty;
    QStackedLayout* m_stack;
    QWidget* m_legend;
    QHBoxLayout* m_legendRow;
};

}  // namespace studio::app
