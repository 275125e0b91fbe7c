// SPDX-License-Identifier: GPL-3.0-or-later
#include "cost_bar.hpp"

#include <QFontMetrics>
#include <QPainter>
#include <QPainterPath>
#include <QStringList>
#include <QStyle>
#include <utility>

namespace studio::app {
namespace {

constexpr int barHeight = 14;
constexpr int legendTop = barHeight + 10;
constexpr int columns = 2;
constexpr int legendPixelSize = 12;

int legendRow() {
    return qMax(19, QFontMetrics(uiFont(legendPixelSize)).height() + 3);
}

QString share(double value, double total) {
    const double percent = total > 0 ? 100 * value / total : 0;
    const bool trace = percent > 0 && percent < 1;
    return (trace ? QStringLiteral("<1") : QString::number(qRound(percent))) + QLatin1Char('%');
}

}  // namespace

CostBar::CostBar(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void CostBar::setParts(const QList<Part>& parts) {
    QList<Part> paid;
    for (const Part& part : parts)
        if (part.value > 0)
            paid.append(part);
    if (paid == m_parts)
        return;
    m_parts = paid;
    QStringList said;
    for (const auto& part : std::as_const(m_parts))
        said << part.name + QLatin1Char(' ') + share(part.value, total());
    setAccessibleDescription(said.join(QLatin1String(", ")));
    updateGeometry();
    update();
}

QSize CostBar::sizeHint() const {
    const int rows = static_cast<int>((m_parts.size() + columns - 1) / columns);
    return {220, legendTop + rows * legendRow()};
}

double CostBar::total() const {
    double sum = 0;
    for (const auto& part : m_parts)
        sum += qMax(0.0, part.value);
    return sum;
}

void CostBar::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintBar(painter);
    paintLegend(painter);
}

void CostBar::paintBar(QPainter& painter) const {
    QPainterPath outline;
    outline.addRoundedRect(QRectF(0, 0, width(), barHeight), 4, 4);
    painter.fillPath(outline, theme().raised);
    const double whole = total();
    if (whole <= 0)
        return;
    painter.save();
    painter.setClipPath(outline);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    double x = 0;
    for (const auto& part : m_parts) {
        const double w = width() * qMax(0.0, part.value) / whole;
        const double left = mirrored ? width() - x - w : x;
        painter.fillRect(QRectF(left, 0, w, barHeight), theme().color(part.tone));
        x += w;
    }
    painter.restore();
}

void CostBar::paintLegend(QPainter& painter) const {
    painter.setFont(uiFont(legendPixelSize));
    const double whole = total();
    const int cell = width() / columns;
    for (qsizetype i = 0; i < m_parts.size(); ++i) {
        const auto& part = m_parts.at(i);
        const auto column = static_cast<int>(i % columns);
        const bool isLast = i + 1 == m_parts.size();
        const QRect logical(column * cell, legendTop + static_cast<int>(i / columns) * legendRow(),
                            isLast ? width() - column * cell : cell, legendRow());
        const QRect box = QStyle::visualRect(layoutDirection(), rect(), logical);
        const QRect dot =
            QStyle::visualRect(layoutDirection(), box, QRect(box.left(), box.center().y() - 3, 8, 8));
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme().color(part.tone));
        painter.drawEllipse(dot);
        painter.setPen(theme().dim);
        const QRect text = QStyle::visualRect(layoutDirection(), box, box.adjusted(14, 0, -2, 0));
        const QString line = part.name + QLatin1Char(' ') + share(part.value, whole);
        painter.drawText(text, Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine,
                         painter.fontMetrics().elidedText(line, Qt::ElideRight, text.width()));
    }
}

Tone costTone(const QString& part) {
    if (part == QLatin1String("execution"))
        return Tone::Execution;
    if (part == QLatin1String("data"))
        return Tone::Availability;
    if (part == QLatin1String("settlement"))
        return Tone::Settlement;
    if (part == QLatin1String("security"))
        return Tone::Security;
    return Tone::Neutral;
}

}  // namespace studio::app
