// SPDX-License-Identifier: GPL-3.0-or-later
#include "empty_state.hpp"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "buttons.hpp"
#include "icons.hpp"
#include "plain_text.hpp"

namespace studio::app {
namespace {
constexpr int iconSide = 32;
constexpr int textWidth = 420;
}  // namespace

EmptyState::EmptyState(const QString& iconName, QWidget* parent) : QWidget(parent), m_iconName(iconName) {
    // A wrapped label knows its height only where the layout gives it its width, so the column is as wide as
    // it may be instead of being centred label by label.
    auto* column = new QWidget(this);
    column->setMaximumWidth(textWidth);
    m_icon = new QLabel(column);
    m_icon->setAlignment(Qt::AlignHCenter);
    m_title = wrappedLabel({}, column);
    m_help = wrappedLabel({}, column);
    m_action = makeButton(Emphasis::Normal, column);
    setTextRole(m_title, TextRole::Subtitle);
    setTextRole(m_help, TextRole::Dim);
    for (auto* label : {m_title, m_help})
        label->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    auto* lines = new QVBoxLayout(column);
    lines->setSpacing(space::small);
    lines->addStretch(1);
    lines->addWidget(m_icon);
    lines->addWidget(m_title);
    lines->addWidget(m_help);
    lines->addWidget(m_action, 0, Qt::AlignHCenter);
    lines->addStretch(1);
    auto* layout = new QHBoxLayout(this);
    layout->addStretch(1);
    layout->addWidget(column, 100);
    layout->addStretch(1);
    m_action->hide();
    connect(m_action, &QPushButton::clicked, this, &EmptyState::actionRequested);
    drawIcon();
}

void EmptyState::setTexts(const QString& title, const QString& help) {
    m_title->setText(title);
    m_help->setText(help);
    setAccessibleName(title);
    setAccessibleDescription(help);
}

void EmptyState::setActionName(const QString& name) {
    m_action->setText(name);
    m_action->setVisible(!name.isEmpty());
}

void EmptyState::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        drawIcon();
}

void EmptyState::drawIcon() {
    m_icon->setPixmap(iconPixmap(m_iconName, iconSide, theme().faint, devicePixelRatioF()));
}

}  // namespace studio::app
