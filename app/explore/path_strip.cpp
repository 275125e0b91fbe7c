// SPDX-License-Identifier: GPL-3.0-or-later
#include "path_strip.hpp"

#include <QPainter>
#include <QStringList>
#include <QStyle>

namespace studio::app {
namespace {

constexpr int circleRadius = 8;
constexpr int circleTop = 8;
constexpr int textGap = 8;
constexpr int lineWidth = 3;

}  // namespace

PathStrip::PathStrip(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void PathStrip::setStations(const QList<Station>& stations) {
    m_stations = stations;
    QStringList said;
    for (const Station& station : stations)
        said << station.name + QLatin1Char(' ') + station.note;
    setAccessibleDescription(said.join(QLatin1String(", ")));
    update();
}

QSize PathStrip::sizeHint() const {
    return {400, circleTop + 2 * circleRadius + textGap + 2 * fontMetrics().height() + space::tiny};
}

QRect PathStrip::cell(int index) const {
    const int count = qMax(1, static_cast<int>(m_stations.size()));
    const QRect logical(width() * index / count, 0, width() / count, height());
    return QStyle::visualRect(layoutDirection(), rect(), logical);
}

void PathStrip::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int middle = circleTop + circleRadius;
    for (int i = 1; i < m_stations.size(); ++i) {
        painter.setPen(QPen(m_stations[i].reached ? theme().color(Tone::Good) : theme().line, lineWidth));
        painter.drawLine(cell(i - 1).center().x(), middle, cell(i).center().x(), middle);
    }
    for (int i = 0; i < m_stations.size(); ++i)
        paintStation(painter, i);
}

void PathStrip::paintStation(QPainter& painter, int index) const {
    const Station& station = m_stations[index];
    const QRect area = cell(index);
    const QColor& color = theme().color(station.tone);
    painter.setPen(QPen(color, 2));
    painter.setBrush(station.reached ? color : theme().panel);
    painter.drawEllipse(QPoint(area.center().x(), circleTop + circleRadius), circleRadius, circleRadius);
    const int lineHeight = fontMetrics().height();
    const QRect name(area.left(), circleTop + 2 * circleRadius + textGap, area.width(), lineHeight);
    painter.setFont(font());
    painter.setPen(theme().text);
    painter.drawText(name, Qt::AlignCenter,
                     fontMetrics().elidedText(station.name, Qt::ElideRight, area.width()));
    painter.setPen(theme().dim);
    painter.drawText(name.translated(0, lineHeight), Qt::AlignCenter,
                     fontMetrics().elidedText(station.note, Qt::ElideRight, area.width()));
}

}  // namespace studio::app
