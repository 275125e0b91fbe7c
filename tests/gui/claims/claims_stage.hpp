// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <bridge/engine_bridge.hpp>
#include <bridge/navigator.hpp>
#include <claims/claim_list.hpp>
#include <claims/claim_model.hpp>
#include <claims/claims_page.hpp>
#include <gui/support/fake_engine.hpp>
#include <gui/support/sample_life.hpp>
#include <memory>

namespace studio::gui_test {

/// The page over a fake engine with one ephemeral rollup, in a state of its life.
struct ClaimsStage {
    explicit ClaimsStage(api::LifeState state = api::LifeState::settled, std::size_t holders = 12,
                         api::RunState run_state = api::RunState::running) {
        fill_claims(engine, holders);
        engine.run_list = {ephemeral_run(1, state, run_state)};
        bridge = std::make_unique<app::bridge::EngineBridge>(engine);
        page = std::make_unique<app::ClaimsPage>(*bridge, navigator);
        page->resize(1300, 900);
        page->show();
        page->activate();
    }

    template <class Part>
    Part* part(const char* name = "") const {
        const QLatin1String wanted(name);
        return wanted.isEmpty() ? page->findChild<Part*>() : page->findChild<Part*>(wanted);
    }
    QPushButton* button(const char* name) const { return part<QPushButton>(name); }
    QString text(const char* name) const { return part<QLabel>(name)->text(); }
    QTableView* table() const { return part<app::ClaimList>()->findChild<QTableView*>(); }
    app::ClaimModel& model() const { return part<app::ClaimList>()->model(); }
    QString cell(int row, int column) const { return model().index(row, column).data().toString(); }

    /// Changes how far the claims are, and lets the window look.
    template <class Change>
    void progress(Change change) {
        engine.with([&](FakeEngine& fake) { change(fake.run_list.front().life->claims); });
        bridge->drain();
    }

    FakeEngine engine;
    app::bridge::Navigator navigator;
    std::unique_ptr<app::bridge::EngineBridge> bridge;
    std::unique_ptr<app::ClaimsPage> page;
};

}  // namespace studio::gui_test
