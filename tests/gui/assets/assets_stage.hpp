// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <assets/assets_page.hpp>
#include <bridge/engine_bridge.hpp>
#include <bridge/navigator.hpp>
#include <gui/support/fake_engine.hpp>
#include <memory>

namespace studio::gui_test {

/// By the L1's clock, in what the stage shows.
inline constexpr std::int64_t now_ms = 1'790'000'600'000;

/// A settlement on an L1 and its games, with the settings that a withdrawal waits for.
void add_l1_modules(FakeEngine& engine);
/// A run of a design that has them, with the given settings of its games and of its portal.
api::RunSnapshot run_on_l1(api::RunId id, api::RunState state);

/// Ether on both sides, a token with six decimals, a collection.
std::vector<api::BridgeAsset> sample_assets();

/// A withdrawal of 1.5 ETH whose second step waits, for 80 s more.
api::BridgeTransfer withdrawal_under_way(std::uint64_t id);
/// A deposit that is over.
api::BridgeTransfer finished_deposit(std::uint64_t id);

/// A page over a fake engine with one running rollup on an L1, Alice and Bob, and the sample assets.
struct AssetsStage {
    explicit AssetsStage(api::RunState state = api::RunState::running);

    template <class Part>
    Part* part(const char* name = "") const {
        const QLatin1String wanted(name);
        return wanted.isEmpty() ? page->findChild<Part*>() : page->findChild<Part*>(wanted);
    }
    void show(std::vector<api::BridgeTransfer> transfers);

    FakeEngine engine;
    app::bridge::Navigator navigator;
    std::unique_ptr<app::bridge::EngineBridge> bridge;
    std::unique_ptr<app::AssetsPage> page;
};

/// A stage whose account's assets have come.
struct FilledStage : AssetsStage {
    explicit FilledStage(api::RunState state = api::RunState::running);
    QComboBox* assetBox() const { return part<QComboBox>("asset"); }
    QLineEdit* amount() const { return part<QLineEdit>("amount"); }
    QPushButton* button(const char* name) const { return part<QPushButton>(name); }
    /// The one of that name that is to be seen; every step has its own.
    QPushButton* shown(const char* name) const {
        for (auto* button : page->findChildren<QPushButton*>(QLatin1String(name)))
            if (button->isVisible())
                return button;
        return nullptr;
    }
    QString hint() const { return part<QLabel>("hint")->text(); }
};

}  // namespace studio::gui_test
