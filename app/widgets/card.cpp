// SPDX-License-Identifier: GPL-3.0-or-later
#include "card.hpp"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QStyle>
#include <QVBoxLayout>

#include "plain_text.hpp"

namespace studio::app {

Card::Card(QWidget* parent) : QFrame(parent) {
    setProperty("surface", QStringLiteral("card"));
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(14, space::medium, 14, space::medium);
    outer->setSpacing(space::small);
    m_header = new QHBoxLayout;
    m_header->setSpacing(space::small);
    m_heading = plainLabel({}, this);
    setTextRole(m_heading, TextRole::Heading);
    m_heading->hide();
    m_header->addWidget(m_heading);
    m_header->addStretch();
    m_body = new QVBoxLayout;
    m_body->setSpacing(space::small);
    outer->addLayout(m_header);
    outer->addLayout(m_body, 1);
}

void Card::setHeading(const QString& heading) {
    m_heading->setText(heading);
    m_heading->setVisible(!heading.isEmpty());
    setAccessibleName(heading);
}

void Card::setHelp(const QString& help) {
    m_heading->setToolTip(plainToolTip(help));
    setAccessibleDescription(help);
}

void Card::setHeadingTone(std::optional<Tone> tone) {
    m_tone = tone;
    colorHeading();
}

void Card::setState(State state) {
    const QString name = state == State::Normal    ? QString()
                         : state == State::Warning ? QStringLiteral("warning")
                                                   : QStringLiteral("bad");
    if (property("state").toString() == name)
        return;
    setProperty("state", name);
    style()->unpolish(this);
    style()->polish(this);
}

void Card::addToHeader(QWidget* widget) {
    m_header->addWidget(widget);
}

void Card::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange)
        colorHeading();
    QFrame::changeEvent(event);
}

void Card::colorHeading() {
    const QString sheet =
        m_tone ? QStringLiteral("color: %1;").arg(theme().color(*m_tone).name()) : QString();
    if (m_heading->styleSheet() != sheet)
        m_heading->setStyleSheet(sheet);
}

}  // namespace studio::app
