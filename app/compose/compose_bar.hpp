// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QPushButton;
class QToolButton;

namespace studio::app {

class DesignDocument;

/// What Compose puts into the top bar: undo, redo, import, export, rehearse, launch, and in a menu beside it
/// the other ways to launch. A button that cannot be pressed says why in its tooltip.
class ComposeBar : public QWidget {
    Q_OBJECT
public:
    explicit ComposeBar(DesignDocument& document, QWidget* parent = nullptr);
    /// While a launch is under way the button waits.
    void setLaunching(bool launching);
    void follow();

Q_SIGNALS:
    void undoRequested();
    void redoRequested();
    void importRequested();
    void exportRequested();
    void rehearsalRequested();
    void launchRequested();
    void launchOnDemandRequested();
    void launchAtRequested();
    void keepWarmRequested();

private:
    void addOtherLaunches();
    void writeTexts();
    void writeRehearse();
    void writeLaunch();

    DesignDocument& m_document;
    QPushButton* m_undo;
    QPushButton* m_redo;
    QPushButton* m_import;
    QPushButton* m_export;
    QPushButton* m_rehearse;
    QPushButton* m_launch;
    QToolButton* m_otherLaunches;
    QAction* m_onDemand;
    QAction* m_at;
    QAction* m_keepWarm;
    bool m_launching = false;
};

}  // namespace studio::app
