// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>
#include <studio/ending.hpp>

class QLabel;

namespace studio::app {

/// One state on the line: its mark, its name, and when it began or is due.
class LifeStage : public QWidget {
    Q_OBJECT
public:
    enum class Progress { done, now, toCome };

    LifeStage(api::LifeState state, QWidget* parent = nullptr);

    void show(const api::LifeStanding& life, qint64 now_ms);
    using QWidget::show;
    Progress progress() const { return m_progress; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void writeTexts();
    void showTime(const api::LifeStanding& life, qint64 now_ms);

    api::LifeState m_state;
    Progress m_progress = Progress::toCome;
    bool m_isLeftBehind = false;  // the state after it has begun
    QLabel* m_name;
    QLabel* m_time;
};

/// The life of an ephemeral rollup from its birth to its dissolution, along one line that begins where
/// reading does.
class LifeLine : public QWidget {
    Q_OBJECT
public:
    explicit LifeLine(QWidget* parent = nullptr);
    /// Times by the L1's clock.
    void show(const api::LifeStanding& life, qint64 now_ms);
    using QWidget::show;

private:
    QList<LifeStage*> m_stages;
};

}  // namespace studio::app
