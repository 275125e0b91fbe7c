// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <studio/rollup_spec.hpp>
#include <vector>
#include <widgets/card.hpp>

class QLabel;

namespace studio::app {

class Dot;

/// How far a design is from needing nobody's goodwill, and what is missing for the next stage.
class StageCard : public Card {
    Q_OBJECT
public:
    explicit StageCard(QWidget* parent = nullptr);
    /// Hides itself while there is nothing to say: the design has problems.
    void show(const api::Stage& stage);
    using Card::show;

private:
    struct Row {
        QWidget* line;
        Dot* dot;
        QLabel* text;
    };
    Row& row(std::size_t index);

    QLabel* m_reached;
    std::vector<Row> m_rows;
};

}  // namespace studio::app
