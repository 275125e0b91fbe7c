// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QTimer>

namespace studio::app::bridge {
class EngineBridge;
}

namespace studio::app {

class Dot;
class ElidedLabel;
class Heartbeat;

/// The line along the bottom: how the program is, whether the window answers, and what the engine uses.
class StatusBar : public QFrame {
    Q_OBJECT
public:
    StatusBar(bridge::EngineBridge& bridge, QWidget* parent = nullptr);
    /// Shows what just happened for a while in place of the state.
    void showNotice(const QString& sentence, bool isError);
    Heartbeat& heartbeat() { return *m_heartbeat; }

private:
    void writeState();
    void writeFigures();

    bridge::EngineBridge& m_bridge;
    Heartbeat* m_heartbeat;
    Dot* m_dot;
    ElidedLabel* m_state;
    ElidedLabel* m_window;
    ElidedLabel* m_engine;
    ElidedLabel* m_runs;
    QTimer m_noticeEnds;
    QString m_notice;
    bool m_noticeIsError = false;
};

}  // namespace studio::app
