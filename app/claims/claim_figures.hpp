// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <studio/ending.hpp>

namespace studio::app {

class StatTile;

/// How far the claims of all holders are, in four figures.
class ClaimFigures : public QWidget {
    Q_OBJECT
public:
    explicit ClaimFigures(QWidget* parent = nullptr);
    void show(const api::ClaimProgress& claims);
    using QWidget::show;

private:
    void writeTexts();

    StatTile* m_holders;
    StatTile* m_paid;
    StatTile* m_ether;
    StatTile* m_fees;
};

}  // namespace studio::app
