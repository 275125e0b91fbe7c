// SPDX-License-Identifier: GPL-3.0-or-later
#include "time_chart.hpp"

#include <QDateTime>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QToolTip>
#include <QVBoxLayout>
#include <algorithm>
#include <cmath>

#include "time_chart_parts.hpp"

namespace studio::app {

TimeChart::TimeChart(QWidget* parent) : QWidget(parent), m_parts(std::make_unique<Parts>(this)) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_parts->view);
    m_parts->view->viewport()->installEventFilter(this);
    setFocusPolicy(Qt::StrongFocus);
    m_valueText = [](double value) { return QLocale().toString(value, 'f', 2); };
}

TimeChart::~TimeChart() = default;

void TimeChart::setSeries(const QList<ChartSeries>& series) {
    m_parts->setSeries(series);
}
void TimeChart::setColors(const ChartColors& colors) {
    m_parts->setColors(colors);
}
void TimeChart::setValueText(ValueText text) {
    m_valueText = std::move(text);
}
void TimeChart::setFixedMaximum(double maximum) {
    m_parts->fixedMaximum = maximum;
}

void TimeChart::setMarks(const QList<ChartMark>& marks) {
    if (m_parts->view->marks() == marks)
        return;
    m_parts->view->setMarks(marks);
    m_parts->view->viewport()->update();
}

const QList<ChartMark>& TimeChart::marks() const {
    return m_parts->view->marks();
}

int TimeChart::plotWidth() const {
    const int plot = static_cast<int>(m_parts->chart->plotArea().width());
    return plot > 1 ? plot : std::max(width(), 1);
}

void TimeChart::show(TimeSpan span, const QList<QList<QPointF>>& points) {
    m_parts->show(span, points);
    describe();
}

void TimeChart::clear() {
    m_parts->clear();
    setAccessibleDescription(QString());
}

QString TimeChart::textAt(double wallMs) const {
    double moment = 0;
    if (!m_parts->nearest(wallMs, moment))
        return {};
    const auto when = QDateTime::fromMSecsSinceEpoch(static_cast<qint64>(moment));
    QStringList lines{QLocale().toString(when.time(), QStringLiteral("HH:mm:ss"))};
    for (qsizetype i = 0; i < m_parts->points.size(); ++i) {
        const QList<QPointF>& list = m_parts->points[i];
        const auto found = std::min_element(list.begin(), list.end(), [moment](QPointF a, QPointF b) {
            return std::abs(a.x() - moment) < std::abs(b.x() - moment);
        });
        if (found != list.end() && std::isfinite(found->y()))
            lines.append(tr("%1: %2").arg(m_parts->series[i].name, m_valueText(found->y())));
    }
    for (const ChartMark& mark : m_parts->marksNear(moment))
        if (!mark.detail.isEmpty())
            lines.append(mark.detail);
    return lines.join(QLatin1Char('\n'));
}

bool TimeChart::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::MouseMove) {
        const auto* mouse = static_cast<QMouseEvent*>(event);
        const QRectF plot = m_parts->chart->plotArea();
        const double share = (mouse->position().x() - plot.left()) / std::max(plot.width(), 1.0);
        if (share >= 0 && share <= 1)
            showCursorAt(double(m_parts->span.fromMs) + share * double(m_parts->span.length()),
                         mouse->globalPosition().toPoint());
        else
            hideCursor();
    } else if (event->type() == QEvent::Leave) {
        hideCursor();
    }
    return QWidget::eventFilter(watched, event);
}

void TimeChart::showCursorAt(double wallMs, QPoint globalPosition) {
    double moment = 0;
    if (!m_parts->nearest(wallMs, moment)) {
        hideCursor();
        return;
    }
    m_parts->placeCursor(moment);
    QToolTip::showText(globalPosition, textAt(moment), this);
}

void TimeChart::moveCursor(int steps) {
    const auto longest = std::max_element(m_parts->points.begin(), m_parts->points.end(),
                                          [](const auto& a, const auto& b) { return a.size() < b.size(); });
    if (longest == m_parts->points.end() || longest->isEmpty())
        return;
    const qsizetype last = longest->size() - 1;
    qsizetype index = last;
    if (m_parts->cursorVisible()) {
        const auto at = std::lower_bound(longest->begin(), longest->end(), m_parts->cursorMs,
                                         [](QPointF point, double x) { return point.x() < x; });
        index = std::clamp<qsizetype>(std::distance(longest->begin(), at) + steps, 0, last);
    }
    showCursorAt(longest->at(index).x(), mapToGlobal(rect().center()));
}

void TimeChart::hideCursor() {
    if (!m_parts->cursorVisible())
        return;
    m_parts->hideCursor();
    QToolTip::hideText();
}

void TimeChart::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
        case Qt::Key_Left:
            moveCursor(-1);
            break;
        case Qt::Key_Right:
            moveCursor(1);
            break;
        case Qt::Key_Escape:
            if (!m_parts->cursorVisible()) {
                QWidget::keyPressEvent(event);
                return;
            }
            hideCursor();
            break;
        default:
            QWidget::keyPressEvent(event);
    }
}

void TimeChart::focusOutEvent(QFocusEvent* event) {
    hideCursor();
    QWidget::focusOutEvent(event);
}

void TimeChart::describe() {
    const QString now = textAt(double(m_parts->span.toMs));
    if (accessibleDescription() != now)
        setAccessibleDescription(now);
}

QSize TimeChart::sizeHint() const {
    return {420, 100};
}
QSize TimeChart::minimumSizeHint() const {
    return {150, 80};
}

}  // namespace studio::app
