// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <widgets/page.hpp>

namespace studio::api {
struct PresetInfo;
}
namespace studio::app::bridge {
class EngineBridge;
class Navigator;
}  // namespace studio::app::bridge

namespace studio::app {

class DesignList;
class RunList;

/// Where a person starts: ready-made designs, their own, and what runs or ran.
class HomePage : public Page {
    Q_OBJECT
public:
    HomePage(bridge::EngineBridge& bridge, bridge::Navigator& navigator, QWidget* parent = nullptr);

    QString title() const override;
    QWidget* bar() override { return m_bar; }
    void activate() override;

private:
    void buildBar();
    QWidget* makePresetCard(const api::PresetInfo& preset);

    bridge::EngineBridge& m_bridge;
    bridge::Navigator& m_navigator;
    QWidget* m_bar;
    DesignList* m_designs;
    RunList* m_runs;
};

}  // namespace studio::app
