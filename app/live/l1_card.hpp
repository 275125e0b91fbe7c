// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <studio/engine.hpp>
#include <widgets/card.hpp>

class QLabel;
class QMenu;
class QPushButton;

namespace studio::app {

class CopyButton;
class ElidedLabel;

/// How one rollup stands on its L1: what is safe there and final, what went there and what it cost; and the
/// means to disturb the L1 or to skip a wait.
class L1Card : public Card {
    Q_OBJECT
public:
    explicit L1Card(QWidget* parent = nullptr);

    /// Hides itself when the rollup stands on none.
    void show(const api::RunSnapshot& run, const api::L1Status& l1);
    using Card::show;

Q_SIGNALS:
    void reorganisationRequested(quint64 blocks);
    void travelRequested(qint64 ms);
    void blockTimeRequested(qint64 ms);
    /// Somebody wants to look into the L1.
    void exploreRequested();

private:
    enum Row { Address, Block, Safe, Final, Batches, Claims, RowCount };
    void writeTexts();
    void writeMenus();
    void showStanding(const api::L1Standing& standing, quint64 head);

    std::array<QLabel*, RowCount> m_names{};
    std::array<ElidedLabel*, RowCount> m_values{};
    CopyButton* m_copyUrl;
    QPushButton* m_explore;
    QLabel* m_choice;
    QPushButton* m_reorganise;
    QPushButton* m_travel;
    QPushButton* m_pace;
    QMenu* m_reorganiseMenu;
    QMenu* m_travelMenu;
    QMenu* m_paceMenu;
    qint64 m_blockTime_ms = 0;
};

}  // namespace studio::app
