// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <studio/snapshots.hpp>
#include <widgets/card.hpp>

class QLabel;
class QPushButton;

namespace studio::app {

class ChoiceBox;

/// When a rollup falls asleep and what wakes it: the setting, the figures of its last cold start, and the
/// buttons that do it now.
class RestCard : public Card {
    Q_OBJECT
public:
    explicit RestCard(QWidget* parent = nullptr);
    /// Hides itself for a run that is over.
    void show(const api::RunSnapshot& run);
    using Card::show;

Q_SIGNALS:
    void sleepRequested();
    void wakeRequested();
    void restRequested(qint64 sleepAfterMs);

private:
    void writeTexts();
    void showChoice(std::int64_t sleepAfterMs);

    QLabel* m_text;
    QLabel* m_choiceName;
    ChoiceBox* m_choice;
    QLabel* m_figures;
    QPushButton* m_sleep;
    QPushButton* m_wake;
};

}  // namespace studio::app
