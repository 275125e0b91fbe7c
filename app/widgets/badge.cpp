// SPDX-License-Identifier: GPL-3.0-or-later
#include "badge.hpp"

#include <QFontMetrics>
#include <QPainter>

#include "plain_text.hpp"

namespace studio::app {
namespace {
constexpr int badgePixelSize = 11;
constexpr int badgeHeight = 20;
constexpr int badgePadding = 9;
}  // namespace

Dot::Dot(Tone tone, QWidget* parent) : QWidget(parent), m_tone(tone) {
    setFixedSize(8, 8);
}

void Dot::setTone(Tone tone) {
    if (tone == m_tone)
        return;
    m_tone = tone;
    update();
}

void Dot::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme().color(m_tone));
    painter.drawEllipse(rect());
}

Badge::Badge(const QString& text, Tone tone, QWidget* parent) : QWidget(parent), m_tone(tone) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setText(text);
}

void Badge::setText(const QString& text) {
    const QString shown = shownText(text);
    if (shown == m_text)
        return;
    m_text = shown;
    setAccessibleName(shown);
    updateGeometry();
    update();
}

void Badge::setTone(Tone tone) {
    if (tone == m_tone)
        return;
    m_tone = tone;
    update();
}

QSize Badge::sizeHint() const {
    const QFontMetrics metrics(uiFont(badgePixelSize, QFont::Medium));
    return {metrics.horizontalAdvance(m_text) + 2 * badgePadding, qMax(badgeHeight, metrics.height() + 4)};
}

void Badge::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF outline = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(theme().tint(m_tone, 0.45));
    painter.setBrush(theme().tint(m_tone));
    painter.drawRoundedRect(outline, outline.height() / 2, outline.height() / 2);
    painter.setPen(theme().color(m_tone));
    painter.setFont(uiFont(badgePixelSize, QFont::Medium));
    painter.drawText(rect(), Qt::AlignCenter | Qt::TextSingleLine, m_text);
}

}  // namespace studio::app
