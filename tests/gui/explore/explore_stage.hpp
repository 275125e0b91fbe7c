// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QListView>
#include <QTest>
#include <algorithm>
#include <bridge/engine_bridge.hpp>
#include <bridge/navigator.hpp>
#include <explore/explore_lists.hpp>
#include <explore/explore_page.hpp>
#include <explore/list_pane.hpp>
#include <gui/support/fake_engine.hpp>
#include <gui/support/sample_chain.hpp>
#include <memory>

namespace studio::app {

/// A page over a fake engine with a chain of 250 blocks.
struct ExploreStage {
    ExploreStage() {
        gui_test::fill_chain(engine, 250, 2);
        engine.run_list = {gui_test::sample_run(1, api::RunState::running)};
        engine.run_list.front().head_number = 250;
        bridge = std::make_unique<bridge::EngineBridge>(engine);
        page = std::make_unique<ExplorePage>(*bridge, navigator);
        page->resize(1300, 800);
        bar = page->bar();
        page->show();
        page->activate();
    }
    QListView* list() const { return page->findChild<ExploreLists*>()->currentPane()->view(); }
    template <class View>
    View* shown() const {
        auto* view = page->findChild<View*>();
        return view != nullptr && view->isVisible() ? view : nullptr;
    }
    bool says(const QString& text) const {
        const auto labels = page->findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](const QLabel* label) { return label->isVisible() && label->text() == text; });
    }
    void open(const bridge::ExploreTarget& target) { page->showTarget(1, target); }
    void click(QListView* view, int row) const {
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {},
                          view->visualRect(view->model()->index(row, 0)).center());
    }

    gui_test::FakeEngine engine;
    bridge::Navigator navigator;
    std::unique_ptr<bridge::EngineBridge> bridge;
    std::unique_ptr<ExplorePage> page;
    QWidget* bar = nullptr;
};

}  // namespace studio::app
