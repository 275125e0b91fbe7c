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

/// Saves the report of an event where somebody wants it, as a PDF or a web page.
class ReportDesk : public QObject {
    Q_OBJECT
public:
    /// Dialogs stand over `window`; all of it outlives this.
    ReportDesk(bridge::EngineBridge& bridge, bridge::Navigator& navigator, QWidget* window);

    /// `path` ends in .html, or it becomes a PDF. What was there before stays when it fails.
    void save(api::RunId run, const QString& path);

private:
    void choosePlace(api::RunId run);

    bridge::EngineBridge& m_bridge;
    bridge::Navigator& m_navigator;
    QWidget* m_window;
};

}  // namespace studio::app
