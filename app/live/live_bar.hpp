// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <optional>
#include <studio/snapshots.hpp>
#include <vector>

class QPushButton;

namespace studio::app {

class Badge;
class RunPicker;

/// What the Live page puts into the top bar: how the rollup is, which one, pause and stop.
class LiveBar : public QWidget {
    Q_OBJECT
public:
    explicit LiveBar(QWidget* parent = nullptr);

    void showRun(const api::RunSnapshot* run);
    void setRuns(const std::vector<api::RunSnapshot>& runs, std::optional<api::RunId> current);

Q_SIGNALS:
    void runChosen(studio::api::RunId run);
    void pauseRequested();
    void resumeRequested();
    void stopRequested();
    void wakeRequested();
    void reopenRequested();
    void archiveRequested();

private:
    void showLifecycle(const api::RunSnapshot& run);
    void showToolTips(const api::RunSnapshot& run);

    Badge* m_badge;
    RunPicker* m_picker;
    QPushButton* m_pause;
    QPushButton* m_stop;
    QPushButton* m_wake;
    QPushButton* m_reopen;
    QPushButton* m_archive;
    bool m_paused = false;
};

}  // namespace studio::app
