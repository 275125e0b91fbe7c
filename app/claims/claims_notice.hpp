// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <studio/snapshots.hpp>
#include <widgets/card.hpp>

class QLabel;
class QPushButton;

namespace studio::app {

/// Says over the page why nobody can be paid just now, and offers the way out.
class ClaimsNotice : public Card {
    Q_OBJECT
public:
    explicit ClaimsNotice(QWidget* parent = nullptr);
    /// `failure`: why the claims could not be read; empty when they could. Hides itself when all is well.
    void show(api::RunState state, const QString& failure);
    using Card::show;

Q_SIGNALS:
    void reopenRequested();
    void resumeRequested();
    void retryRequested();

private:
    QLabel* m_text;
    QPushButton* m_reopen;
    QPushButton* m_resume;
    QPushButton* m_retry;
};

}  // namespace studio::app
