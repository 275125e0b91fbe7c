// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <studio/snapshots.hpp>
#include <widgets/card.hpp>

class QLabel;
class QProgressBar;

namespace studio::app {

/// Says that a rollup makes the blocks of skipped time, and how many are left.
class CatchUpBanner : public Card {
    Q_OBJECT
public:
    explicit CatchUpBanner(QWidget* parent = nullptr);
    /// Hides itself while the rollup keeps up with its clock.
    void show(const api::RunSnapshot& run);
    using Card::show;

private:
    QLabel* m_text;
    QProgressBar* m_progress;
    api::RunId m_run = 0;
    std::uint64_t m_most = 0;  // due since it fell behind
};

}  // namespace studio::app
