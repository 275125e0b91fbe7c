// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <studio/events.hpp>

namespace studio::app {

namespace bridge {
class EngineBridge;
class Navigator;
}  // namespace bridge

/// Does what pages ask for archives: opens them, takes them from files, saves copies of them.
class ArchiveDesk : public QObject {
    Q_OBJECT
public:
    /// Dialogs stand over `window`; all of it outlives this.
    ArchiveDesk(bridge::EngineBridge& bridge, bridge::Navigator& navigator, QWidget* window);

    void importFrom(const QString& path);

private:
    void open(api::RunId run);
    void close(api::RunId run);
    void chooseFile();
    void chooseCopy(api::RunId run);
    void copy(const QString& from, const QString& to);

    bridge::EngineBridge& m_bridge;
    bridge::Navigator& m_navigator;
    QWidget* m_window;
};

}  // namespace studio::app
