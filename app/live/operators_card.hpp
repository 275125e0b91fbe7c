// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <studio/snapshots.hpp>
#include <widgets/card.hpp>

class QComboBox;
class QGridLayout;
class QLabel;

namespace studio::app {

/// Those whom a layer of the rollup depends on, each with how it behaves: to see what holds when some of them
/// fail or cheat. One card for the first such layer.
class OperatorsCard : public Card {
    Q_OBJECT
public:
    explicit OperatorsCard(QWidget* parent = nullptr);
    /// Hides itself when the rollup depends on nobody, or does not run.
    void show(const api::RunSnapshot& run);
    using Card::show;

Q_SIGNALS:
    void conductRequested(studio::api::Layer layer, std::size_t index, studio::api::OperatorConduct conduct);

private:
    struct Row {
        QLabel* name;
        QComboBox* conduct;
    };
    void addRow();
    void writeTexts();
    void writeRow(std::size_t index);
    void showStanding(const api::OperatorGroup& group);

    QLabel* m_standing;
    QGridLayout* m_grid;
    QList<Row> m_rows;
    api::Layer m_layer{};
};

}  // namespace studio::app
