// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QComboBox>
#include <QDateTime>
#include <QGuiApplication>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QScrollBar>
#include <QSet>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTest>
#include <bridge/engine_bridge.hpp>
#include <bridge/navigator.hpp>
#include <ctime>
#include <gui/support/fake_engine.hpp>
#include <gui/support/hostile_text.hpp>
#include <gui/support/sample_chain.hpp>
#include <live/catch_up_banner.hpp>
#include <live/chart_card.hpp>
#include <live/event_log.hpp>
#include <live/event_model.hpp>
#include <live/l1_card.hpp>
#include <live/live_page.hpp>
#include <live/live_tiles.hpp>
#include <live/load_panel.hpp>
#include <live/operators_card.hpp>
#include <live/series_feed.hpp>
#include <live/test_accounts.hpp>
#include <live/time_chart.hpp>
#include <widgets/buttons.hpp>
#include <widgets/empty_state.hpp>
#include <widgets/figure_label.hpp>
#include <widgets/stat_tile.hpp>
#include <widgets/theme.hpp>

namespace studio::app {
namespace {

using gui_test::FakeEngine;

SampleRing ringOf(const std::vector<double>& values) {
    SampleRing ring(values.size());
    std::int64_t wall = 1000;
    for (const double value : values)
        ring.append({wall++, value, value, value});
    return ring;
}

api::Event eventOf(std::uint64_t sequence, api::EventKind kind, const std::string& text) {
    api::Event event;
    event.sequence = sequence;
    event.run = 1;
    event.kind = kind;
    event.wall_ms = 1'790'000'000'000;
    event.text = {"%1", {text}};
    return event;
}

/// A page over a fake engine with one running rollup.
struct Stage {
    explicit Stage(api::RunState state = api::RunState::running) {
        engine.run_list = {gui_test::sample_run(1, state)};
        engine.run_list.front().started_ms = QDateTime::currentMSecsSinceEpoch() - 60'000;
        engine.test_account_list = {{gui_test::alice, "0x" + std::string(64, '1'), "Alice"},
                                    {gui_test::contract, "0x" + std::string(64, '2'), "Bob"}};
        gui_test::fill_samples(engine, 60, QDateTime::currentMSecsSinceEpoch());
        bridge = std::make_unique<bridge::EngineBridge>(engine);
        page = std::make_unique<LivePage>(*bridge, navigator);
        page->resize(1300, 900);
        bar = page->bar();
        page->show();
        page->activate();
    }
    QPushButton* button(const char* name) const { return bar->findChild<QPushButton*>(QLatin1String(name)); }
    template <class Part>
    Part* part() const {
        return page->findChild<Part*>();
    }

    FakeEngine engine;
    bridge::Navigator navigator;
    std::unique_ptr<bridge::EngineBridge> bridge;
    std::unique_ptr<LivePage> page;
    QWidget* bar = nullptr;
};

}  // namespace

class LiveTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { Appearance::instance().setMode(Appearance::Mode::Dark); }

    // pre: a ring of three; act: add five; expect: the newest three, oldest first.
    void ringKeepsTheNewest() {
        SampleRing ring(3);
        for (int i = 1; i <= 5; ++i)
            ring.append({i, double(i), double(i), double(i)});
        ring.append({5, 9, 9, 9});  // not newer: left out
        QCOMPARE(ring.size(), std::size_t{3});
        QCOMPARE(ring.at(0).wall_ms, std::int64_t{3});
        QCOMPARE(ring.newest().mean, 5.0);
        QCOMPARE(ring.lowerBound(4), std::size_t{1});
        QCOMPARE(ring.lowerBound(99), std::size_t{3});
    }

    // pre: 10,000 flat samples with one peak and one hole; act: decimate to 200 columns; expect: both are
    // still there.
    void decimationKeepsExtremes() {
        std::vector<double> values(10'000, 50.0);
        values[4'321] = 900.0;
        values[7'777] = -3.0;
        const SampleRing ring = ringOf(values);
        const QList<QPointF> points = decimated(ring, {1000, 1000 + 9'999}, 200);
        QVERIFY(points.size() <= 400);
        double low = 50;
        double high = 50;
        for (qsizetype i = 0; i < points.size(); ++i) {
            low = std::min(low, points[i].y());
            high = std::max(high, points[i].y());
            QVERIFY(i == 0 || points[i].x() >= points[i - 1].x());
        }
        QCOMPARE(high, 900.0);
        QCOMPARE(low, -3.0);
    }

    void decimationShowsFewSamplesAsTheyAre() {
        const QList<QPointF> points = decimated(ringOf({1, 5, 2}), {1000, 1002}, 300);
        QCOMPARE(points, (QList<QPointF>{{1000, 1}, {1001, 5}, {1002, 2}}));
        QVERIFY(decimated(ringOf({1}), {1000, 1000}, 300).isEmpty());
    }

    void meansOfEmptyBucketsAreNotZero() {
        const QList<double> means = bucketMeans(ringOf({2, 4, 10}), {1000, 1008}, 4);
        QCOMPARE(means[0], 3.0);
        QCOMPARE(means[1], 10.0);
        QVERIFY(std::isnan(means[3]));
    }

    void axesEndRound() {
        QCOMPARE(niceCeiling(3'912), 4'000.0);
        QCOMPARE(niceCeiling(0.0031), 0.004);
        QCOMPARE(niceCeiling(85), 100.0);
        QCOMPARE(niceCeiling(0), 1.0);
    }

    void eventModelIsSound() {
        EventModel model;
        EventFilter filter;
        filter.setSourceModel(&model);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QAbstractItemModelTester filterTester(&filter,
                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setRun(1);
        QList<api::Event> events;
        for (std::uint64_t i = 1; i <= 40; ++i)
            events.append(eventOf(i, i % 2 == 0 ? api::EventKind::block : api::EventKind::warning, "x"));
        model.append(events.mid(0, 10));
        model.append(events);  // the first ten again: taken once
        QCOMPARE(model.rowCount(), 40);
        filter.setKind(api::EventKind::warning);
        QCOMPARE(filter.rowCount(), 20);
        api::Event other = eventOf(999, api::EventKind::block, "y");
        other.run = 2;
        model.append({other});
        QCOMPARE(model.rowCount(), 40);
        model.setRun(2);
        QCOMPARE(filter.rowCount(), 0);
    }

    void eventModelIsBounded() {
        EventModel model;
        model.setRun(1);
        QList<api::Event> events;
        for (std::uint64_t i = 1; i <= EventModel::capacity + 10; ++i)
            events.append(eventOf(i, api::EventKind::block, std::to_string(i)));
        model.append(events.mid(0, 100));
        model.append(events);
        QVERIFY(model.rowCount() <= static_cast<int>(EventModel::capacity));
        QCOMPARE(model.index(model.rowCount() - 1, 0).data().toString(),
                 QString::number(EventModel::capacity + 10));
    }

    void accountModelIsSound() {
        TestAccountModel model({{gui_test::alice, "0x11", "Alice"}}, nullptr);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.index(0, TestAccountModel::keyColumn).data().toString(), QStringLiteral("0x11"));
    }

    void showsChartsOfStoredSeries() {
        Stage stage;
        const auto cards = stage.page->findChildren<ChartCard*>();
        QCOMPARE(cards.size(), 5);
        for (ChartCard* card : cards)
            QTRY_VERIFY(!card->isEmpty());
        const QString said = cards.front()->chart().textAt(double(QDateTime::currentMSecsSinceEpoch()));
        QVERIFY2(said.contains(QStringLiteral("tx/s")), qPrintable(said));
    }

    void chartAnswersToKeys() {
        Stage stage;
        auto* chart = stage.part<TimeChart>();
        QTRY_VERIFY(!chart->accessibleDescription().isEmpty());
        chart->setFocus();
        QTest::keyClick(chart, Qt::Key_Left);
        QTest::keyClick(chart, Qt::Key_Left);
        QTest::keyClick(chart, Qt::Key_Escape);
        QVERIFY(!chart->textAt(0).isEmpty());
    }

    void saysWhatIsMissingBeforeTheFirstSample() {
        Stage stage;
        stage.engine.with([](FakeEngine& engine) {
            engine.samples.clear();
            engine.run_list.push_back(gui_test::sample_run(2, api::RunState::starting, "Another"));
        });
        stage.bridge->drain();
        stage.page->showRun(2);
        for (ChartCard* card : stage.page->findChildren<ChartCard*>())
            QTRY_VERIFY(card->isEmpty());
        QCOMPARE(stage.page->subject(), QStringLiteral("Another"));
    }

    void offersDesignsWhileNothingHasRun() {
        FakeEngine engine;
        bridge::EngineBridge bridge(engine);
        bridge::Navigator navigator;
        LivePage page(bridge, navigator);
        page.show();
        QSignalSpy home(&navigator, &bridge::Navigator::homeRequested);
        auto* empty = page.findChild<EmptyState*>();
        QVERIFY(empty->isVisible());
        QTest::mouseClick(empty->findChild<QPushButton*>(), Qt::LeftButton);
        QCOMPARE(home.size(), 1);
    }

    void pauseResumeStopReopenAskTheEngine() {
        Stage stage;
        QTest::mouseClick(stage.button("pause"), Qt::LeftButton);
        QTRY_VERIFY(stage.engine.called("pause 1"));
        QTRY_COMPARE(stage.button("pause")->text(), QStringLiteral("Resume"));
        QTest::keyClick(stage.button("pause"), Qt::Key_Space);
        QTRY_VERIFY(stage.engine.called("resume 1"));
        QTest::mouseClick(stage.button("stop"), Qt::LeftButton);
        QTRY_VERIFY(stage.engine.called("stop 1"));
        QTRY_VERIFY(stage.button("reopen")->isVisibleTo(stage.bar));
        QVERIFY(stage.page->findChild<QLabel*>(QStringLiteral("stoppedText"))->isVisible());
        QTest::mouseClick(stage.button("reopen"), Qt::LeftButton);
        QTRY_VERIFY(stage.engine.called("reopen 1"));
        // Whoever only wants to look gets no traffic.
        QVERIFY(stage.engine.reopened_with && !stage.engine.reopened_with->start_load);
    }

    void refusedCommandsAreSaid() {
        Stage stage;
        stage.engine.with([](FakeEngine& engine) {
            engine.failure = api::Failure{"run.busy", {"The rollup is just stopping.", {}}};
        });
        QSignalSpy notices(&stage.navigator, &bridge::Navigator::noticeGiven);
        QTest::mouseClick(stage.button("pause"), Qt::LeftButton);
        QTRY_COMPARE(notices.size(), 1);
        QVERIFY(notices.first().at(0).toString().contains(QStringLiteral("just stopping")));
        QVERIFY(notices.first().at(1).toBool());
    }

    void slowEngineDoesNotHoldTheWindow() {
        Stage stage;
        stage.engine.delay_ms = 2'000;
        QTest::mouseClick(stage.button("pause"), Qt::LeftButton);
        QVERIFY(!stage.engine.called("pause 1"));  // the click came back before the engine did
        stage.engine.delay_ms = 0;
        QTRY_VERIFY(stage.engine.called("pause 1"));
    }

    void changingTheRateAsksForIt() {
        Stage stage;
        stage.engine.with([](FakeEngine& engine) { engine.run_list.front().load.active = true; });
        stage.bridge->drain();
        auto* panel = stage.part<LoadPanel>();
        auto* button = panel->findChild<QPushButton*>();
        QTRY_COMPARE(button->text(), QStringLiteral("Stop traffic"));
        auto* rate = panel->findChild<QSpinBox*>(QStringLiteral("rate"));
        rate->setFocus();
        rate->selectAll();
        QTest::keyClicks(rate, QStringLiteral("750"));
        QTest::keyClick(rate, Qt::Key_Return);
        const std::string kind = stage.engine.load_kind_list.empty()
                                     ? ""
                                     : panel->findChild<QComboBox*>()->currentData().toString().toStdString();
        QTRY_VERIFY(stage.engine.called("set_load 1 " + kind + " 750 on"));
    }

    void logRowOpensItsBlockInExplore() {
        Stage stage;
        stage.engine.with([](FakeEngine& engine) {
            api::Event event = eventOf(7, api::EventKind::block, "Block 41");
            event.block = 41;
            engine.event_list = {event};
        });
        stage.bridge->drain();
        QListView* view = stage.part<EventLog>()->view();
        QTRY_COMPARE(view->model()->rowCount(), 1);
        QSignalSpy asked(&stage.navigator, &bridge::Navigator::exploreRequested);
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {},
                          view->visualRect(view->model()->index(0, 0)).center());
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.first().at(0).toULongLong(), qulonglong{1});
        const auto target = asked.first().at(1).value<bridge::ExploreTarget>();
        QCOMPARE(target.id, QStringLiteral("41"));
        QTest::keyClick(view, Qt::Key_Return);
        QCOMPARE(asked.size(), 2);
    }

    void logFollowsUnlessScrolledUp() {
        EventLog log;
        log.resize(500, 200);
        log.show();
        log.setRun(1);
        QList<api::Event> events;
        for (std::uint64_t i = 1; i <= 300; ++i)
            events.append(eventOf(i, api::EventKind::block, "line"));
        log.append(events);
        QScrollBar* bar = log.view()->verticalScrollBar();
        QTRY_VERIFY(bar->maximum() > 0);
        QCOMPARE(bar->value(), bar->maximum());
        bar->setValue(10);
        log.append({eventOf(301, api::EventKind::block, "one more")});
        QTest::qWait(20);
        QCOMPARE(bar->value(), 10);
    }

    void hostileTextStaysPlain() {
        Stage stage;
        for (const std::string& name :
             {gui_test::nestedTags(), gui_test::markupName(), gui_test::directionTricks()}) {
            const std::clock_t begin = std::clock();
            stage.engine.with([&](FakeEngine& engine) {
                engine.run_list.front().name = name;
                engine.run_list.front().load.note = {"%1", {name}};
                api::Event event = eventOf(engine.event_list.size() + 1, api::EventKind::contract, name);
                engine.event_list.push_back(event);
                engine.test_account_list.front().label = name;
            });
            stage.bridge->drain();
            stage.page->grab();
            qInfo("the page with a hostile name: %ld ms of CPU",
                  (std::clock() - begin) * 1000 / CLOCKS_PER_SEC);
            QVERIFY(gui_test::allLabelsPlain(stage.page.get()));
            QVERIFY(gui_test::allToolTipsPlain(stage.page.get()));
            QVERIFY(gui_test::allCellsPlain(stage.part<EventLog>()->view()->model()));
        }
    }

    // pre: a page; act: make it as narrow as it gets; expect: two rows of figures, each with room for all of
    // it, and one row again when there is room.
    void figuresAreNeverCut() {
        Stage stage;
        auto* tiles = stage.part<LiveTiles>();
        const auto rowTotal = [tiles] {
            QSet<int> tops;
            for (const StatTile* tile : tiles->findChildren<StatTile*>())
                tops.insert(tile->y());
            return tops.size();
        };
        QCOMPARE(rowTotal(), 1);
        stage.page->resize(820, 560);
        QTRY_COMPARE(rowTotal(), 2);
        for (const FigureLabel* figure : tiles->findChildren<FigureLabel*>())
            QVERIFY(figure->width() >= figure->sizeHint().width());
        stage.page->resize(1300, 900);
        QTRY_COMPARE(rowTotal(), 1);
    }

    // pre: a card of two series; act: give values to one; expect: the legend names that one alone.
    void legendNamesWhatHoldsAnything() {
        ChartCard card;
        card.resize(400, 200);
        card.setTexts(QStringLiteral("Cost"),
                      {{QStringLiteral("Execution"), Tone::Execution, SeriesShape::bar},
                       {QStringLiteral("Security"), Tone::Security, SeriesShape::bar}},
                      QStringLiteral("Nothing yet"));
        card.ChartCard::show({0, 1000}, {{{100, 2}, {600, 3}}, {{100, 0}, {600, 0}}});
        card.QWidget::show();
        QStringList named;
        for (const QLabel* label : card.findChildren<QLabel*>())
            if (label->isVisible())
                named << label->text();
        QVERIFY(named.contains(QStringLiteral("Execution")));
        QVERIFY(!named.contains(QStringLiteral("Security")));
    }

    // pre: a run that began two minutes ago, its latencies zero at first; act: load its series; expect: the
    // window begins with the run, the latencies with the first that was measured, cells of a second are flat.
    void seriesBeginWhereTheirSamplesDo() {
        Stage stage;
        const std::int64_t now = QDateTime::currentMSecsSinceEpoch();
        stage.engine.with([now](FakeEngine& engine) {
            const std::int64_t first = now - 10'000;
            engine.samples[api::Metric::soft_latency_p50_ms] = {
                {first, 0, 0, 0}, {first + 1000, 0, 0, 0}, {first + 2000, 90, 90, 90}};
            engine.samples[api::Metric::tx_per_s] = {{first, 0, 0, 0}, {first + 1000, 0, 100, 200}};
        });
        SeriesFeed feed(stage.bridge->queries());
        feed.setRun(1, now - 120'000);
        QTRY_COMPARE(feed.ring(api::Metric::soft_latency_p50_ms).size(), std::size_t{1});
        QCOMPARE(feed.span().fromMs, now - 120'000);
        QCOMPARE(feed.ring(api::Metric::tx_per_s).newest().max, 100.0);
    }

    void aMemberOfACommitteeIsToldToMisbehave() {
        using api::OperatorConduct;
        OperatorsCard card;
        auto run = gui_test::sample_run(1, api::RunState::running);
        card.show(run);
        QVERIFY(card.isHidden());
        run.operators = {{api::Layer::availability,
                          {"Committee", {}},
                          2,
                          {OperatorConduct::honest, OperatorConduct::lying, OperatorConduct::honest}}};
        card.show(run);
        QVERIFY(!card.isHidden());
        const auto* standing = card.findChild<QLabel*>(QStringLiteral("operatorsStanding"));
        QVERIFY(standing->text().contains(QStringLiteral("2 of 3")));
        const auto boxes = card.findChildren<QComboBox*>();
        QCOMPARE(boxes.size(), 3);
        QCOMPARE(boxes[1]->currentText(), QStringLiteral("Lies"));

        QSignalSpy asked(&card, &OperatorsCard::conductRequested);
        boxes[2]->setFocus();
        QTest::keyClick(boxes[2], Qt::Key_Down);  // from honest to offline
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked[0].at(1).value<std::size_t>(), std::size_t{2});
        QCOMPARE(asked[0].at(2).value<OperatorConduct>(), OperatorConduct::offline);
    }

    void skippedTimeIsMarkedInTheChartsAndItsBlocksAreCounted() {
        Stage stage;
        const auto now = QDateTime::currentMSecsSinceEpoch();
        stage.engine.with([now](FakeEngine& engine) {
            engine.run_list.front().l1 = api::L1Standing{};
            engine.run_list.front().blocks_due = 1'800;
            engine.l1_status.is_open = true;
            engine.l1_status.skips = {{now - 20'000, now, 7'200'000}};
        });
        stage.bridge->drain();
        auto* banner = stage.part<CatchUpBanner>();
        QTRY_VERIFY(banner->isVisible());
        QVERIFY(banner->accessibleName().contains(QStringLiteral("1,800")));
        for (const ChartCard* card : stage.page->findChildren<ChartCard*>())
            QCOMPARE(const_cast<ChartCard*>(card)->chart().marks().size(), 1);
        QCOMPARE(stage.part<ChartCard>()->chart().marks().front().text, QStringLiteral("+2 h"));

        stage.engine.with([](FakeEngine& engine) { engine.run_list.front().blocks_due = 0; });
        stage.bridge->drain();
        QTRY_VERIFY(!banner->isVisible());
    }

    void theL1OpensInExplore() {
        Stage stage;
        stage.engine.with([](FakeEngine& engine) {
            engine.l1_status.is_open = true;
            engine.run_list.front().l1.emplace();
            ++engine.run_list.front().head_number;
        });
        stage.bridge->drain();
        QPushButton* open = nullptr;
        for (QPushButton* button : stage.part<L1Card>()->findChildren<QPushButton*>())
            if (button->text() == QStringLiteral("Open in Explore"))
                open = button;
        QVERIFY(open != nullptr);
        QTRY_VERIFY(open->isVisible());
        api::RunId asked = 0;
        connect(&stage.navigator, &bridge::Navigator::exploreRequested, this,
                [&asked](api::RunId run) { asked = run; });
        QTest::mouseClick(open, Qt::LeftButton);
        QCOMPARE(asked, api::l1_run);
    }

    void copyButtonsCopyTheWholeThing() {
        Stage stage;
        CopyButton* url = nullptr;
        for (CopyButton* button : stage.page->findChildren<CopyButton*>())
            if (button->copyText() == QStringLiteral("http://127.0.0.1:8545"))
                url = button;
        QVERIFY(url != nullptr);
        QTest::mouseClick(url, Qt::LeftButton);
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("http://127.0.0.1:8545"));
    }
};

}  // namespace studio::app

QTEST_MAIN(studio::app::LiveTest)
#include "live_test.moc"
