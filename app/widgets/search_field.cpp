// SPDX-License-Identifier: GPL-3.0-or-later
#include "search_field.hpp"

#include <QKeyEvent>

#include "icons.hpp"

namespace studio::app {
namespace {
constexpr int maxSearchCharacters = 200;
}

SearchField::SearchField(QWidget* parent) : QLineEdit(parent) {
    addAction(themedIcon(QStringLiteral("search"), Tone::Neutral), QLineEdit::LeadingPosition);
    setMaxLength(maxSearchCharacters);
}

void SearchField::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape && !text().isEmpty())
        clear();
    else if (event->key() == Qt::Key_Down && m_results != nullptr)
        m_results->setFocus(Qt::TabFocusReason);
    else
        QLineEdit::keyPressEvent(event);
}

}  // namespace studio::app
