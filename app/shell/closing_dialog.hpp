// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLabel;
class QProgressBar;
class QPushButton;

namespace studio::app::bridge {
class EngineBridge;
}

namespace studio::app {

/// Asks before rollups that run are stopped, then stops them and shows how far that is. The window stays
/// alive.
class ClosingDialog : public QDialog {
    Q_OBJECT
public:
    ClosingDialog(bridge::EngineBridge& bridge, QWidget* parent);

Q_SIGNALS:
    void allStopped();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void stopAll();
    void follow();

    bridge::EngineBridge& m_bridge;
    QLabel* m_question;
    QLabel* m_detail;
    QProgressBar* m_progress;
    QPushButton* m_stop;
    QPushButton* m_cancel;
    int m_total = 0;
    bool m_stopping = false;
};

}  // namespace studio::app
