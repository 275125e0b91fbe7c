// SPDX-License-Identifier: GPL-3.0-or-later
#include "rehearsal_desk.hpp"

#include <bridge/navigator.hpp>

namespace studio::app {

RehearsalDesk::RehearsalDesk(bridge::EngineBridge& bridge, bridge::Navigator& navigator, QWidget* window)
    : QObject(window), m_bridge(bridge), m_window(window) {
    connect(&navigator, &bridge::Navigator::rehearsalRequested, this, &RehearsalDesk::open);
}

void RehearsalDesk::open(const api::RollupSpec& spec) {
    const bool isSame = m_last && m_last->spec == spec;
    auto* dialog = new RehearsalDialog(m_bridge, spec, isSame ? m_last : std::nullopt, m_window);
    connect(dialog, &RehearsalDialog::made, this, [this](const MadeRehearsal& made) { m_last = made; });
    dialog->open();
}

}  // namespace studio::app
