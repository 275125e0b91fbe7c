// SPDX-License-Identifier: GPL-3.0-or-later
#include "card_grid.hpp"

#include <QGridLayout>
#include <QResizeEvent>
#include <widgets/theme.hpp>

namespace studio::app {

CardGrid::CardGrid(int leastCardWidth, QWidget* parent) : QWidget(parent), m_leastCardWidth(leastCardWidth) {
    m_grid = new QGridLayout(this);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(space::medium);
    setMinimumWidth(leastCardWidth);
}

void CardGrid::addCard(QWidget* card) {
    m_cards << card;
    m_columns = 0;
    arrange(qMax(1, (width() + space::medium) / (m_leastCardWidth + space::medium)));
}

void CardGrid::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    arrange(qMax(1, (event->size().width() + space::medium) / (m_leastCardWidth + space::medium)));
}

void CardGrid::arrange(int columns) {
    columns = qMin(columns, qMax(1, static_cast<int>(m_cards.size())));
    if (columns == m_columns)
        return;
    for (int column = 0; column < m_grid->columnCount(); ++column)
        m_grid->setColumnStretch(column, 0);
    m_columns = columns;
    for (int i = 0; i < m_cards.size(); ++i)
        m_grid->addWidget(m_cards.at(i), i / columns, i % columns);
    for (int column = 0; column < columns; ++column)
        m_grid->setColumnStretch(column, 1);
}

}  // namespace studio::app
