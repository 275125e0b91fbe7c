// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDateTime>
#include <QLabel>
#include <QTest>
#include <bridge/engine_bridge.hpp>
#include <bridge/navigator.hpp>
#include <gui/support/fake_engine.hpp>
#include <gui/support/sample_chain.hpp>
#include <live/chart_card.hpp>
#include <live/live_page.hpp>
#include <live/scaling_card.hpp>
#include <memory>
#include <widgets/theme.hpp>

namespace studio::app {
namespace {

using gui_test::FakeEngine;

/// The Live page over a fake engine with one running rollup.
struct Stage {
    Stage() {
        engine.run_list = {gui_test::sample_run(1, api::RunState::running)};
        bridge = std::make_unique<bridge::EngineBridge>(engine);
        page = std::make_unique<LivePage>(*bridge, navigator);
        page->resize(1300, 900);
        page->show();
        page->activate();
    }
    template <class Part>
    Part* part() const {
        return page->findChild<Part*>();
    }

    FakeEngine engine;
    bridge::Navigator navigator;
    std::unique_ptr<bridge::EngineBridge> bridge;
    std::unique_ptr<LivePage> page;
};

/// What a person reads on it, one label a line.
QString textOf(const QWidget& part) {
    QStringList lines;
    for (const QLabel* label : part.findChildren<QLabel*>())
        if (label->isVisible())
            lines << label->text();
    return lines.join(QLatin1Char('\n'));
}

}  // namespace

class ScalingTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { Appearance::instance().setMode(Appearance::Mode::Dark); }

    void whatGrowsInARushIsShownWithItsReasonsAndMarkedInTheCharts() {
        using api::ScalingKnob;
        Stage stage;
        QVERIFY(!stage.part<ScalingCard>()->isVisible());
        const auto now = QDateTime::currentMSecsSinceEpoch();
        stage.engine.with([](FakeEngine& engine) {
            api::ScalingStanding standing;
            standing.ranges = {{ScalingKnob::block_gas_limit, 30e6, 120e6, 30e6},
                               {ScalingKnob::block_time, 2000, 1000, 2000}};
            engine.run_list.front().scaling = standing;
            ++engine.run_list.front().head_number;
        });
        stage.bridge->drain();
        QTRY_VERIFY(stage.part<ScalingCard>()->isVisible());
        auto* standing = stage.page->findChild<QLabel*>(QStringLiteral("scalingStanding"));
        QVERIFY(standing->isVisible());
        QVERIFY(
            textOf(*stage.part<ScalingCard>()).contains(QStringLiteral("30 M gas (30 M gas to 120 M gas)")));

        stage.engine.with([now](FakeEngine& engine) {
            auto& scaling = *engine.run_list.front().scaling;
            ++engine.run_list.front().head_number;
            scaling.ranges[0].now = 45e6;
            scaling.decisions = {{now - 20'000,
                                  41,
                                  ScalingKnob::block_gas_limit,
                                  30e6,
                                  45e6,
                                  {"Blocks are <b>%1</b> % full.", {"97"}}}};
        });
        stage.bridge->drain();
        QTRY_VERIFY(!standing->isVisible());
        const QString shown = textOf(*stage.part<ScalingCard>());
        QVERIFY2(shown.contains(QStringLiteral("45 M gas (30 M gas to 120 M gas)")), qPrintable(shown));
        QVERIFY(shown.contains(QStringLiteral("Blocks are <b>97</b> % full.")));
        const auto& mark = stage.part<ChartCard>()->chart().marks().front();
        QCOMPARE(mark.text, QStringLiteral("45 M gas"));
        QCOMPARE(mark.detail, QStringLiteral("Blocks are <b>97</b> % full."));
    }
};

}  // namespace studio::app

QTEST_MAIN(studio::app::ScalingTest)
#include "scaling_test.moc"
