// SPDX-License-Identifier: GPL-3.0-or-later
#include "entry_row.hpp"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>
#include <widgets/badge.hpp>
#include <widgets/buttons.hpp>
#include <widgets/chain_text.hpp>
#include <widgets/elided_label.hpp>
#include <widgets/plain_text.hpp>

namespace studio::app {

EntryRow::EntryRow(QWidget* parent) : QFrame(parent) {
    setProperty("surface", QStringLiteral("card"));
    setFocusPolicy(Qt::StrongFocus);
    m_name = new ElidedLabel(this);
    m_remark = wrappedLabel({}, this);
    setTextRole(m_remark, TextRole::Faint);
    m_badge = new Badge({}, Tone::Neutral, this);
    m_badge->hide();
    // The badge stands in the name's line: beside both lines it would leave a narrow row no room for words.
    auto* nameLine = new QHBoxLayout;
    nameLine->setSpacing(space::small);
    nameLine->addWidget(m_name, 1);
    nameLine->addWidget(m_badge);
    auto* words = new QVBoxLayout;
    words->setSpacing(1);
    words->addLayout(nameLine);
    words->addWidget(m_remark);
    m_actions = new QHBoxLayout;
    m_actions->setSpacing(space::tiny);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(14, 8, space::small, 8);
    layout->setSpacing(space::medium);
    layout->addLayout(words, 1);
    layout->addLayout(m_actions);
}

void EntryRow::setTexts(const QString& name, const QString& remark) {
    m_name->setFullText(name);
    const QString shown = inWindowDirection(clipped(shownText(remark)));
    if (m_remark->text() != shown)
        m_remark->setText(shown);
    setAccessibleName(m_name->accessibleName());
    setAccessibleDescription(remark);
}

void EntryRow::setBadge(const QString& text, Tone tone) {
    m_badge->setText(text);
    m_badge->setTone(tone);
    m_badge->setVisible(!text.isEmpty());
}

QPushButton* EntryRow::addAction(const QString& name) {
    auto* button = makeButton(Emphasis::Normal, this);
    button->setText(name);
    m_actions->addWidget(button);
    if (m_first == nullptr)
        m_first = button;
    return button;
}

QToolButton* EntryRow::addIconAction(const QString& iconName, const QString& name) {
    auto* button = makeIconButton(iconName, this);
    setButtonName(button, name);
    m_actions->addWidget(button);
    return button;
}

void EntryRow::doFirst() {
    if (m_first != nullptr)
        m_first->click();
}

void EntryRow::mouseDoubleClickEvent(QMouseEvent*) {
    doFirst();
}

void EntryRow::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        doFirst();
    else
        QFrame::keyPressEvent(event);
}

void EntryRow::paintEvent(QPaintEvent* event) {
    QFrame::paintEvent(event);
    if (!hasFocus())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme().accent, 2));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), space::radius, space::radius);
}

}  // namespace studio::app
