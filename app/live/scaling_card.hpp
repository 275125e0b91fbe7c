// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <studio/snapshots.hpp>
#include <widgets/card.hpp>

class QGridLayout;
class QLabel;

namespace studio::app {

/// How a rollup grows in a rush: where each setting stands between quiet and rush, and the newest decisions
/// with their reasons. The charts mark the moments.
class ScalingCard : public Card {
    Q_OBJECT
public:
    explicit ScalingCard(QWidget* parent = nullptr);

    /// Hides itself when the rollup does not grow by itself.
    void show(const api::RunSnapshot& run);
    using Card::show;

    /// What a setting is worth, short: "45 M gas", "1 s", "2 threads".
    static QString valueText(api::ScalingKnob knob, double value);

private:
    static constexpr int knobTotal = 4;
    static constexpr int decisionTotal = 3;
    struct Row {
        QLabel* name = nullptr;
        QLabel* value = nullptr;
    };

    void writeTexts();
    void write();
    void writeRange(const api::ScalingRange& range);

    QLabel* m_standing;
    std::array<Row, knobTotal> m_rows{};
    std::array<Row, decisionTotal> m_decisions{};  // newest first: when, and what
    api::ScalingStanding m_shown;
};

}  // namespace studio::app
