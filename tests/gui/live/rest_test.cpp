// SPDX-License-Identifier: GPL-3.0-or-later
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QTest>
#include <bridge/engine_bridge.hpp>
#include <bridge/navigator.hpp>
#include <gui/support/fake_engine.hpp>
#include <gui/support/sample_chain.hpp>
#include <home/home_page.hpp>
#include <home/pool_list.hpp>
#include <live/live_page.hpp>
#include <memory>
#include <widgets/theme.hpp>

namespace studio::app {
namespace {

using gui_test::FakeEngine;

constexpr std::int64_t minute_ms = 60'000;

api::RunSnapshot asleepRun() {
    auto run = gui_test::sample_run(1, api::RunState::asleep, "NFT drop");
    run.rest.asleep_since_ms = 1'764'356'400'000;
    return run;
}

/// A page over a fake engine with one run.
template <class Shown>
struct Stage {
    explicit Stage(const api::RunSnapshot& run) {
        engine.run_list = {run};
        bridge = std::make_unique<bridge::EngineBridge>(engine);
        page = std::make_unique<Shown>(*bridge, navigator);
        page->resize(1300, 1400);
        page->show();
        page->activate();
    }
    template <class Widget>
    Widget* find(const char* name) const {
        return page->template findChild<Widget*>(QLatin1String(name));
    }
    QPushButton* button(const char* name) const { return find<QPushButton>(name); }

    FakeEngine engine;
    bridge::Navigator navigator;
    std::unique_ptr<bridge::EngineBridge> bridge;
    std::unique_ptr<Shown> page;
};

}  // namespace

class RestTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { Appearance::instance().setMode(Appearance::Mode::Dark); }

    void anAsleepRollupSaysSoAndIsWoken() {
        Stage<LivePage> stage(asleepRun());
        QVERIFY(stage.find<QLabel>("stoppedText")->isVisible());
        QVERIFY(stage.find<QLabel>("restText")->text().startsWith(QStringLiteral("Asleep since")));
        QVERIFY(!stage.button("pause")->isVisible());
        QVERIFY(!stage.button("reopen")->isVisible());
        QVERIFY(!stage.button("sleepNow")->isVisible());

        QTest::mouseClick(stage.button("wakeNow"), Qt::LeftButton);

        QTRY_VERIFY(stage.engine.called("wake 1"));
        QTRY_VERIFY(stage.button("sleepNow")->isVisible());
        QVERIFY(!stage.find<QLabel>("stoppedText")->isVisible());
    }

    void theBarWakesIt() {
        Stage<LivePage> stage(asleepRun());
        auto* wake = stage.page->bar()->findChild<QPushButton*>(QStringLiteral("wake"));
        wake->click();
        QTRY_VERIFY(stage.engine.called("wake 1"));
    }

    void whenItWakesByItselfIsShown() {
        auto run = asleepRun();
        run.rest.wakes_at_ms = *run.rest.asleep_since_ms + 60 * minute_ms;
        Stage<LivePage> stage(run);
        QVERIFY(stage.find<QLabel>("restText")->text().contains(QStringLiteral("wakes on")));
    }

    void aRunningOneIsLaidDownAndSetToSleep() {
        auto run = gui_test::sample_run(1, api::RunState::running);
        run.cold_start_ms = 112;
        run.first_block_ms = 1'130;
        Stage<LivePage> stage(run);
        QVERIFY(stage.find<QLabel>("coldStart")->text().contains(QStringLiteral("112 ms")));
        auto* choice = stage.find<QComboBox>("sleepAfter");
        QCOMPARE(choice->currentData().toLongLong(), 0);
        choice->setFocus();
        QTest::keyClick(choice, Qt::Key_Down);
        QTRY_VERIFY(stage.engine.called("set_rest 1 60000"));

        QTest::mouseClick(stage.button("sleepNow"), Qt::LeftButton);

        QTRY_VERIFY(stage.engine.called("sleep 1"));
        QTRY_VERIFY(stage.button("wakeNow")->isVisible());
    }

    void whyItStaysAwakeIsSaid() {
        auto run = gui_test::sample_run(1, api::RunState::running);
        run.rest.stays_awake = {"Its traffic is running. Stop the traffic first.", {}};
        Stage<LivePage> stage(run);
        QVERIFY(stage.find<QLabel>("restText")->text().contains(QStringLiteral("traffic is running")));
    }

    void aTimeFromElsewhereIsOfferedToo() {
        auto run = gui_test::sample_run(1, api::RunState::running);
        run.rest.sleep_after_ms = 7 * minute_ms;
        Stage<LivePage> stage(run);
        QCOMPARE(stage.find<QComboBox>("sleepAfter")->currentData().toLongLong(), 7 * minute_ms);
    }

    void homeWakesItToo() {
        Stage<HomePage> stage(asleepRun());
        for (auto* button : stage.page->findChildren<QPushButton*>())
            if (button->text() == QStringLiteral("Wake now"))
                button->click();
        QTRY_VERIFY(stage.engine.called("wake 1"));
    }

    void homeShowsWhatIsKeptWarmAndFreesIt() {
        Stage<HomePage> stage(gui_test::sample_run(1, api::RunState::running));
        auto* pools = stage.page->findChild<PoolList*>();
        QVERIFY(!pools->isVisible());
        stage.engine.with([](FakeEngine& engine) {
            const auto spec = gui_test::sample_design("NFT drop");
            engine.design_list = {{"nft-drop", spec, 0}};
            engine.pool_list = {{spec.name, engine.write_design(spec), 2, 1, 4'000'000, 31'000'000, 0}};
        });
        QTRY_VERIFY(pools->isVisible());
        pools->findChild<QPushButton*>()->click();
        QTRY_VERIFY(stage.engine.called("keep_warm NFT drop 0"));
    }
};

}  // namespace studio::app

QTEST_MAIN(studio::app::RestTest)
#include "rest_test.moc"
