// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <studio/ending.hpp>

class QLabel;
class QProgressBar;
class QPushButton;

namespace studio::app {

/// How many of those who had something on a settled rollup have been paid, and the way to them.
class LifeClaims : public QWidget {
    Q_OBJECT
public:
    explicit LifeClaims(QWidget* parent = nullptr);
    /// Hides itself before the rollup is settled.
    void show(const api::LifeStanding& life);
    using QWidget::show;

Q_SIGNALS:
    void openRequested();

private:
    QLabel* m_text;
    QProgressBar* m_share;
    QLabel* m_note;
    QPushButton* m_open;
};

}  // namespace studio::app
