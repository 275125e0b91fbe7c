// SPDX-License-Identifier: GPL-3.0-or-later
#include "stat_tile.hpp"

#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QPainterPath>
#include <QResizeEvent>
#include <QVBoxLayout>

#include "elided_label.hpp"
#include "figure_label.hpp"
#include "plain_text.hpp"

namespace studio::app {
namespace {

constexpr int sidePadding = 14;

}  // namespace

StatTile::StatTile(Tone tone, QWidget* parent) : QFrame(parent), m_tone(tone) {
    setProperty("surface", QStringLiteral("card"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(sidePadding, 10, sidePadding, 10);
    layout->setSpacing(1);
    m_label = new ElidedLabel(this);
    m_value = new FigureLabel(this);
    m_note = wrappedLabel({}, this);
    m_note->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    setTextRole(m_label, TextRole::Dim);
    setTextRole(m_note, TextRole::Faint);
    layout->addWidget(m_label);
    layout->addWidget(m_value);
    layout->addWidget(m_note);
    layout->addStretch(1);
}

void StatTile::setLabel(const QString& label) {
    m_label->setFullText(label);
    describe();
}

void StatTile::setHelp(const QString& help) {
    if (help == m_help)
        return;
    m_help = help;
    setToolTip(plainToolTip(help));
    describe();
}

void StatTile::setValue(const QString& value) {
    if (m_value->figure() == value)
        return;
    m_value->setFigure(value);
    describe();
}

void StatTile::setNote(const QString& note) {
    const QString shown = inWindowDirection(note);
    if (m_note->text() == shown)
        return;
    m_note->setText(shown);
    makeRoomForNote();
    describe();
}

QString StatTile::value() const {
    return m_value->figure();
}

void StatTile::makeRoomForNote() {
    const int wanted = m_note->heightForWidth(width() - 2 * sidePadding);
    if (wanted > m_note->minimumHeight())
        m_note->setMinimumHeight(wanted);
}

void StatTile::resizeEvent(QResizeEvent* event) {
    QFrame::resizeEvent(event);
    if (event->size().width() == event->oldSize().width())
        return;
    m_note->setMinimumHeight(0);
    makeRoomForNote();
}

void StatTile::changeEvent(QEvent* event) {
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange)
        m_note->setMinimumHeight(0);
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
    QString said = value() + QLatin1String(", ") + m_note->text();
    if (!m_help.isEmpty())
        said += QLatin1String(". ") + m_help;
    setAccessibleDescription(said);
}

}  // namespace studio::app
