// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <studio/snapshots.hpp>
#include <widgets/card.hpp>

class QLabel;
class QPushButton;

namespace studio::app {

/// Says over the page why nothing can be moved just now, and offers the way out.
class NoticeCard : public Card {
    Q_OBJECT
public:
    explicit NoticeCard(QWidget* parent = nullptr);
    /// Hides itself while the rollup runs.
    void show(const api::RunSnapshot& run);
    using Card::show;

Q_SIGNALS:
    void reopenRequested();
    void resumeRequested();

private:
    QLabel* m_text;
    QPushButton* m_reopen;
    QPushButton* m_resume;
};

}  // namespace studio::app
