// SPDX-License-Identifier: GPL-3.0-or-later
#include "nav_bar.hpp"

#include <QKeyEvent>
#include <QToolButton>
#include <QVBoxLayout>
#include <widgets/icons.hpp>
#include <widgets/keep_translated.hpp>
#include <widgets/plain_text.hpp>

namespace studio::app {
namespace {
constexpr int barWidth = 76;
}

NavBar::NavBar(QWidget* parent) : QFrame(parent) {
    setProperty("surface", QStringLiteral("bar"));
    setFixedWidth(barWidth);
    m_layout = new QVBoxLayout(this);
    m_layout->setContentsMargins(6, 10, 6, 10);
    m_layout->setSpacing(space::tiny);
    m_layout->addStretch();
    keepTranslated(this, [this] { setAccessibleName(tr("Places")); });
}

void NavBar::addPlace(const QString& iconName) {
    auto* button = new QToolButton(this);
    button->setProperty("look", QStringLiteral("nav"));
    button->setToolButtonStyle(Qt::ToolButtonTextUnderIcon);
    button->setIcon(themedIcon(iconName));
    button->setIconSize({20, 20});
    button->setCheckable(true);
    button->setAutoExclusive(true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setFixedHeight(54);
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    const int index = static_cast<int>(m_buttons.size());
    connect(button, &QToolButton::clicked, this, [this, index] { Q_EMIT placeChosen(index); });
    m_layout->insertWidget(index, button);
    m_buttons << button;
}

void NavBar::setPlaceName(int index, const QString& name) {
    auto* button = m_buttons.at(index);
    button->setText(name);
    button->setAccessibleName(name);
    button->setToolTip(plainToolTip(QStringLiteral("%1 (Ctrl+%2)").arg(name).arg(index + 1)));
}

void NavBar::setCurrent(int index) {
    m_buttons.at(index)->setChecked(true);
}

void NavBar::keyPressEvent(QKeyEvent* event) {
    const int step = event->key() == Qt::Key_Down ? 1 : event->key() == Qt::Key_Up ? -1 : 0;
    for (int i = 0; step != 0 && i < m_buttons.size(); ++i) {
        if (m_buttons.at(i)->hasFocus()) {
            m_buttons.at(qBound(0, i + step, static_cast<int>(m_buttons.size()) - 1))->setFocus();
            return;
        }
    }
    QFrame::keyPressEvent(event);
}

}  // namespace studio::app
