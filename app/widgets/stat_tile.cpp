// SPDX-License-Identifier: GPL-3.0-or-later
#include "stat_tile.hpp"

#include <QPainter>
#include <QPainterPath>
#include <QVBoxLayout>

#include "elided_label.hpp"

namespace studio::app {

StatTile::StatTile(Tone tone, QWidget* parent) : QFrame(parent), m_tone(tone) {
    setProperty("surface", QStringLiteral("card"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 10, 14, 10);
    layout->setSpacing(1);
    m_label = new ElidedLabel(this);
    m_value = new ElidedLabel(this);
    m_note = new ElidedLabel(this);
    setTextRole(m_label, TextRole::Dim);
    setTextRole(m_value, TextRole::Figure);
    setTextRole(m_note, TextRole::Faint);
    layout->addWidget(m_label);
    layout->addWidget(m_value);
    layout->addWidget(m_note);
}

void StatTile::setLabel(const QString& label) {
    m_label->setFullText(label);
    describe();
}

void StatTile::setValue(const QString& value) {
    if (m_value->fullText() == value)
        return;
    m_value->setFullText(value);
    describe();
}

void StatTile::setNote(const QString& note) {
    if (m_note->fullText() == note)
        return;
    m_note->setFullText(note);
    describe();
}

QString StatTile::value() const {
    return m_value->fullText();
}

void StatTile::paintEvent(QPaintEvent* event) {
    QFrame::paintEvent(event);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath whole;
    whole.addRoundedRect(QRectF(rect()), space::radius, space::radius);
    painter.setClipRect(0, 0, width(), 2);
    painter.fillPath(whole, theme().color(m_tone));
}

void StatTile::describe() {
    setAccessibleName(m_label->fullText());
    setAccessibleDescription(value() + QLatin1String(", ") + m_note->fullText());
}

}  // namespace studio::app
