// SPDX-License-Identifier: GPL-3.0-or-later
#include "empty_state.hpp"

#include <QEvent>
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
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(space::small);
    m_icon = new QLabel(this);
    m_title = wrappedLabel({}, this);
    m_help = wrappedLabel({}, this);
    m_action = makeButton(Emphasis::Normal, this);
    setTextRole(m_title, TextRole::Subtitle);
    setTextRole(m_help, TextRole::Dim);
    for (auto* label : {m_title, m_help}) {
        label->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
        label->setMinimumWidth(qMin(textWidth, 240));
        label->setMaximumWidth(textWidth);
    }
    layout->addStretch();
    layout->addWidget(m_icon, 0, Qt::AlignHCenter);
    layout->addWidget(m_title, 0, Qt::AlignHCenter);
    layout->addWidget(m_help, 0, Qt::AlignHCenter);
    layout->addWidget(m_action, 0, Qt::AlignHCenter);
    layout->addStretch();
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
