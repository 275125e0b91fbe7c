// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure_label.hpp"

#include <QEvent>
#include <QPainter>
#include <QStyle>

#include "theme.hpp"

namespace studio::app {
namespace {

constexpr int numberPixelSize = 21;
constexpr int leastNumberPixelSize = 12;
constexpr int unitPixelSize = 13;
constexpr int leastUnitPixelSize = 10;
constexpr int unitGap = 5;

// Also marks in front of a number: "#18,402", "$0.0031", "<$0.000001".
bool beginsWithNumber(const QString& text) {
    for (const QChar c : text) {
        if (c.isDigit())
            return true;
        if (c.isLetter() || c.isSpace())
            return false;
    }
    return false;
}

}  // namespace

FigureLabel::FigureLabel(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void FigureLabel::setFigure(const QString& text) {
    if (text == m_text)
        return;
    m_text = text;
    const qsizetype space = beginsWithNumber(text) ? text.indexOf(QLatin1Char(' ')) : -1;
    m_number = space < 0 ? text : text.left(space);
    m_unit = space < 0 ? QString() : text.mid(space + 1);
    setAccessibleName(text);
    updateGeometry();
    update();
}

FigureLabel::Fonts FigureLabel::fontsFor(int width) const {
    int number = numberPixelSize;
    int unit = unitPixelSize;
    for (;;) {
        const Fonts fonts{uiFont(number, QFont::DemiBold), uiFont(unit, QFont::Medium)};
        const bool least = number <= leastNumberPixelSize && unit <= leastUnitPixelSize;
        if (least || widthOf(fonts) <= width)
            return fonts;
        // The unit gives way first: the number is what one reads from afar.
        if (unit > leastUnitPixelSize && !m_unit.isEmpty())
            --unit;
        else
            --number;
        unit = number <= leastNumberPixelSize ? leastUnitPixelSize : unit;
    }
}

int FigureLabel::widthOf(const Fonts& fonts) const {
    const int number = QFontMetrics(fonts.number).horizontalAdvance(m_number);
    return m_unit.isEmpty() ? number : number + unitGap + QFontMetrics(fonts.unit).horizontalAdvance(m_unit);
}

QSize FigureLabel::sizeHint() const {
    const Fonts fonts = fontsFor(QWIDGETSIZE_MAX);
    return {widthOf(fonts) + 1, QFontMetrics(fonts.number).height()};
}

QSize FigureLabel::minimumSizeHint() const {
    const Fonts fonts = fontsFor(0);
    return {widthOf(fonts) + 1, sizeHint().height()};
}

void FigureLabel::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    // A number is written from left to right in every language; only its place is mirrored.
    painter.setLayoutDirection(Qt::LeftToRight);
    const Fonts fonts = fontsFor(width());
    const int numberWidth = QFontMetrics(fonts.number).horizontalAdvance(m_number);
    const int baseline =
        (height() + QFontMetrics(fonts.number).ascent() - QFontMetrics(fonts.number).descent()) / 2;
    const auto write = [&](int left, int wide, const QString& text) {
        const QRect place = QStyle::visualRect(layoutDirection(), rect(), QRect(left, 0, wide, height()));
        painter.drawText(QPoint(place.left(), baseline), text);
    };
    painter.setFont(fonts.number);
    painter.setPen(theme().text);
    write(0, numberWidth, m_number);
    if (m_unit.isEmpty())
        return;
    painter.setFont(fonts.unit);
    painter.setPen(theme().dim);
    write(numberWidth + unitGap, QFontMetrics(fonts.unit).horizontalAdvance(m_unit), m_unit);
}

void FigureLabel::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        updateGeometry();
}

}  // namespace studio::app
