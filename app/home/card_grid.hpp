// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

class QGridLayout;

namespace studio::app {

/// Cards side by side, as many in a row as there is room for.
class CardGrid : public QWidget {
    Q_OBJECT
public:
    explicit CardGrid(int leastCardWidth, QWidget* parent = nullptr);
    void addCard(QWidget* card);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange(int columns);

    int m_leastCardWidth;
    int m_columns = 0;
    QGridLayout* m_grid;
    QList<QWidget*> m_cards;
};

}  // namespace studio::app
