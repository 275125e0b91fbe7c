// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QList>
#include <QPointF>
#include <QString>
#include <QWidget>
#include <functional>
#include <memory>

#include "decimation.hpp"

namespace studio::app {

enum class SeriesShape { line, filledLine, bar };

/// How one series of a chart looks and what it is called.
struct ChartSeries {
    QString name;
    QColor color;
    SeriesShape shape = SeriesShape::line;
};

/// A moment that a word is to be said about: a line from top to bottom.
struct ChartMark {
    std::int64_t wallMs = 0;
    QString text;         // beside the line, where there is room
    QString detail = {};  // when somebody looks at that moment; empty: nothing more
    friend bool operator==(const ChartMark&, const ChartMark&) = default;
};

struct ChartColors {
    QColor text, grid, background;
};

/// A chart of values over wall time. Points are replaced as a whole, once a frame; nothing is animated.
/// Series of the shape `bar` are stacked on each other in the order given. The mouse, or the arrow keys
/// when the chart has the focus, show the values of one moment; Escape hides them again.
///
/// Qt Charts' headers are dear, so only time_chart.cpp and its parts include them.
class TimeChart : public QWidget {
    Q_OBJECT
public:
    /// Turns a value into text with its unit, for the tooltip and for screen readers.
    using ValueText = std::function<QString(double)>;

    explicit TimeChart(QWidget* parent = nullptr);
    ~TimeChart() override;

    void setSeries(const QList<ChartSeries>& series);
    void setColors(const ChartColors& colors);
    void setValueText(ValueText text);
    /// The axis ends at this value instead of just above the greatest one.
    void setFixedMaximum(double maximum);

    /// Those outside the span are not seen.
    void setMarks(const QList<ChartMark>& marks);
    const QList<ChartMark>& marks() const;

    /// The plot's width in pixels: what to decimate to.
    int plotWidth() const;

    /// Shows `points` (one list a series, x ascending) over `span`. Bars: one point a bar, x at its middle.
    void show(TimeSpan span, const QList<QList<QPointF>>& points);
    void clear();

    /// What the chart shows at the moment nearest to `wallMs`, one line a series; empty without data.
    QString textAt(double wallMs) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    class Parts;

    void showCursorAt(double wallMs, QPoint globalPosition);
    void moveCursor(int steps);
    void hideCursor();
    void describe();

    std::unique_ptr<Parts> m_parts;
    ValueText m_valueText;
};

}  // namespace studio::app
