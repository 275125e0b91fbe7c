// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "rehearsal_dialog.hpp"

namespace studio::app {

namespace bridge {
class Navigator;
}

/// Opens the rehearsal of a design when a page asks for it, and remembers the last one that was made.
class RehearsalDesk : public QObject {
    Q_OBJECT
public:
    /// Dialogs stand over `window`; all of it outlives this.
    RehearsalDesk(bridge::EngineBridge& bridge, bridge::Navigator& navigator, QWidget* window);

private:
    void open(const api::RollupSpec& spec);

    bridge::EngineBridge& m_bridge;
    QWidget* m_window;
    std::optional<MadeRehearsal> m_last;
};

}  // namespace studio::app
