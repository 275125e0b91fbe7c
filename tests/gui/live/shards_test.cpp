// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>
#include <QTest>
#include <bridge/engine_bridge.hpp>
#include <bridge/navigator.hpp>
#include <bridge/run_names.hpp>
#include <gui/support/fake_engine.hpp>
#include <gui/support/sample_chain.hpp>
#include <gui/support/sample_life.hpp>
#include <live/dissolve_dialog.hpp>
#include <live/end_dialog.hpp>
#include <live/live_page.hpp>
#include <live/load_panel.hpp>
#include <live/shard_model.hpp>
#include <live/shards_card.hpp>
#include <live/test_accounts.hpp>
#include <memory>
#include <studio/whole_event.hpp>
#include <widgets/buttons.hpp>
#include <widgets/elided_label.hpp>
#include <widgets/run_picker.hpp>
#include <widgets/theme.hpp>

namespace studio::app {
namespace {

using api::LifeState;
using gui_test::FakeEngine;

/// The Live page over a fake engine with an event of four shards; it shows the first by itself.
struct Stage {
    explicit Stage(LifeState state = LifeState::open) {
        gui_test::fill_claims(engine, 6);
        engine.run_list = gui_test::sample_shards(4, state);
        engine.test_account_list = {{gui_test::alice, "0x11", "Test account 1"}};
        bridge = std::make_unique<bridge::EngineBridge>(engine);
        page = std::make_unique<LivePage>(*bridge, navigator);
        page->resize(1300, 1500);
        page->show();
        page->activate();
    }
    ShardsCard* card() const { return page->findChild<ShardsCard*>(); }
    QTableView* table() const { return card()->findChild<QTableView*>(); }
    QString cell(int row, int column) const { return table()->model()->index(row, column).data().toString(); }
    QPushButton* button(const char* name) const { return page->findChild<QPushButton*>(QLatin1String(name)); }
    QString text(const char* name) const { return page->findChild<QLabel*>(QLatin1String(name))->text(); }
    QString value(const char* name) const {
        return page->findChild<ElidedLabel*>(QLatin1String(name))->fullText();
    }
    QString find(const QString& address) const {
        page->findChild<QLineEdit*>(QStringLiteral("accountToFind"))->setText(address);
        return text("accountHome");
    }

    FakeEngine engine;
    bridge::Navigator navigator;
    std::unique_ptr<bridge::EngineBridge> bridge;
    std::unique_ptr<LivePage> page;
};

QString said(const QWidget* dialog) {
    QString all;
    for (const QLabel* label : dialog->findChildren<QLabel*>())
        all += label->text() + QLatin1Char('\n');
    return all;
}

}  // namespace

class ShardsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { Appearance::instance().setMode(Appearance::Mode::Dark); }

    void shardsAreListedInTheirOrderUnderNamesOfTheirOwn() {
        FakeEngine engine;
        engine.run_list = gui_test::sample_shards(2);
        // Between them, as a launch at the same time would leave it.
        engine.run_list.insert(engine.run_list.begin() + 1,
                               gui_test::sample_run(9, api::RunState::running, "Alone"));
        const bridge::EngineBridge bridge(engine);
        QStringList names;
        for (const auto& entry : bridge::runEntries(bridge.runs()))
            names << entry.text;
        QCOMPARE(names, (QStringList{QStringLiteral("Shard 1 of 2 · Friday drop · running"),
                                     QStringLiteral("Shard 2 of 2 · Friday drop · running"),
                                     QStringLiteral("Alone · running")}));
    }

    void aRollupThatIsAloneHasNoShards() {
        Stage stage;
        QVERIFY(stage.card()->isVisible());
        stage.engine.with(
            [](FakeEngine& engine) { engine.run_list = {gui_test::ephemeral_run(1, LifeState::open)}; });
        QTRY_VERIFY(!stage.card()->isVisible());
        QVERIFY(!stage.page->findChild<QLabel*>(QStringLiteral("wholeEvent"))->isVisible());
        QCOMPARE(stage.button("stop")->toolTip(), QString());
    }

    void modelIsSound() {
        ShardModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        auto runs = gui_test::sample_shards(3);
        api::gather_shards(runs);
        model.setShards(api::shards_of(runs, runs.front()), 1);
        QCOMPARE(model.rowCount(), 4);
        runs[1].tx_per_s = 1;
        model.setShards(api::shards_of(runs, runs.front()), 2);
        QCOMPARE(model.rowOf(3), 2);
        QVERIFY(!model.runAt(3));
        model.setShards({}, 0);
        QCOMPARE(model.rowCount(), 0);
    }

    void eachShardHasARowAndTheEventHasItsSums() {
        Stage stage;
        QCOMPARE(stage.table()->model()->rowCount(), 5);
        QCOMPARE(stage.cell(0, ShardModel::nameColumn), QStringLiteral("Shard 1 of 4 (shown here)"));
        QCOMPARE(stage.cell(2, ShardModel::nameColumn), QStringLiteral("Shard 3 of 4"));
        QCOMPARE(stage.cell(2, ShardModel::rateColumn), QStringLiteral("300"));
        QCOMPARE(stage.cell(2, ShardModel::stateColumn), QStringLiteral("running"));
        QCOMPARE(stage.cell(4, ShardModel::nameColumn), QStringLiteral("The whole event"));
        QCOMPARE(stage.cell(4, ShardModel::rateColumn), QStringLiteral("1,000"));
        QCOMPARE(stage.cell(4, ShardModel::transactionsColumn), QStringLiteral("10,000"));
        QCOMPARE(stage.cell(4, ShardModel::waitingColumn), QStringLiteral("10"));
        QVERIFY(stage.cell(4, ShardModel::latencyColumn).contains(QStringLiteral("203 ms")));
        // Another shard moves while this one stands still.
        stage.engine.with([](FakeEngine& engine) {
            engine.run_list.front().transactions += 7;
            engine.run_list.front().state = api::RunState::asleep;
        });
        QTRY_COMPARE(stage.cell(4, ShardModel::transactionsColumn), QStringLiteral("10,007"));
        QCOMPARE(stage.cell(3, ShardModel::stateColumn), QStringLiteral("asleep"));
    }

    void stateSaysHowFarTheEndIs() {
        Stage stage(LifeState::settled);
        QCOMPARE(stage.cell(0, ShardModel::stateColumn), QStringLiteral("312 of 500 paid"));
        stage.engine.with(
            [](FakeEngine& engine) { engine.run_list.back().life->state = LifeState::final_output; });
        QTRY_COMPARE(stage.cell(0, ShardModel::stateColumn), QStringLiteral("Final check"));
    }

    void aRowShowsItsShardByMouseAndByKeys() {
        Stage stage;
        QTableView* table = stage.table();
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {},
                          table->visualRect(table->model()->index(2, 0)).center());
        QCOMPARE(stage.page->run(), std::optional<api::RunId>(3));
        QCOMPARE(stage.page->subject(), QStringLiteral("Friday drop · shard 3 of 4"));
        QCOMPARE(stage.cell(2, ShardModel::nameColumn), QStringLiteral("Shard 3 of 4 (shown here)"));
        table->setFocus();
        QTest::keyClick(table, Qt::Key_Up);
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(stage.page->run(), std::optional<api::RunId>(2));
        // The row of the whole event leads nowhere.
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {},
                          table->visualRect(table->model()->index(4, 0)).center());
        QCOMPARE(stage.page->run(), std::optional<api::RunId>(2));
    }

    void anAccountIsFoundAndItsShardShown() {
        Stage stage;
        QVERIFY(!stage.button("showHome")->isVisible());
        QVERIFY(stage.find(QStringLiteral("0x12")).contains(QStringLiteral("no address")));
        QCOMPARE(stage.find(QStringLiteral("0x0000000000000000000000000000000000000006")),
                 QStringLiteral("On shard 3 of 4."));
        stage.button("showHome")->click();
        QCOMPARE(stage.page->run(), std::optional<api::RunId>(3));
        QCOMPARE(stage.find({}), QString());
    }

    void walletsAreSentToTheEventAndLookersToTheShard() {
        Stage stage;
        QCOMPARE(stage.value("eventEndpoint"), QStringLiteral("http://127.0.0.1:8600"));
        QCOMPARE(stage.value("rpcUrl"), QStringLiteral("http://127.0.0.1:8600"));
        QCOMPARE(stage.value("shardUrl"), QStringLiteral("http://127.0.0.1:8545"));
        stage.page->showRun(2);
        QCOMPARE(stage.value("rpcUrl"), QStringLiteral("http://127.0.0.1:8600"));
        QCOMPARE(stage.value("shardUrl"), QStringLiteral("http://127.0.0.1:8546"));
        // Not served: the shard's own address is all there is.
        stage.engine.with([](FakeEngine& engine) {
            for (auto& run : engine.run_list)
                run.shard->endpoint.clear();
        });
        QTRY_COMPARE(stage.value("rpcUrl"), QStringLiteral("http://127.0.0.1:8546"));
        QVERIFY(!stage.page->findChild<ElidedLabel*>(QStringLiteral("shardUrl"))->isVisible());
        QVERIFY(!stage.page->findChild<ElidedLabel*>(QStringLiteral("eventEndpoint"))->isVisible());
    }

    void testAccountsSayWhereTheyLive() {
        const auto runs = gui_test::sample_shards(4);
        TestAccountsDialog dialog({{gui_test::alice, "0x11", "Alice"}}, runs[2], nullptr);
        QVERIFY(said(&dialog).contains(QStringLiteral("They live on shard 2 of 4.")));
    }

    void commandsAreSaidToGoForAllShards() {
        Stage stage;
        const QString all = QStringLiteral("This goes for all 4 shards of the event.");
        for (const char* name : {"pause", "stop", "endLife", "sleepNow"})
            QVERIFY2(stage.button(name)->toolTip().contains(all), name);
    }

    void trafficIsThatOfTheEvent() {
        Stage stage;
        stage.engine.with([](FakeEngine& engine) {
            for (auto& run : engine.run_list) {
                run.load.active = true;
                run.load.settings.rate_tx_per_s = 400;  // the event's, on each
                run.load.achieved_tx_per_s = 90;
                run.load.submitted = 1'000;
            }
        });
        QTRY_COMPARE(stage.text("achieved"), QStringLiteral("360 of 400 tx/s arrive"));
        QVERIFY(stage.text("wholeEvent").contains(QStringLiteral("4 shards")));
        auto* panel = stage.page->findChild<LoadPanel*>();
        QVERIFY(said(panel).contains(QStringLiteral("4,000 sent")));
        // A rate that somebody is just setting survives a look at another shard.
        panel->findChild<QSpinBox*>(QStringLiteral("rate"))->setValue(800);
        stage.page->showRun(3);
        QCOMPARE(panel->findChild<QSpinBox*>(QStringLiteral("rate"))->value(), 800);
        QTRY_VERIFY(stage.engine.called("set_load 3 mint 800 on"));
    }

    void theEndCountsTheAccountsOfAllShards() {
        Stage stage;
        stage.engine.with([](FakeEngine& engine) {
            engine.account_list = {{gui_test::alice, "Alice", "5", 0, false}};
            engine.run_list.front().life->organiser = gui_test::alice;
        });
        stage.bridge->drain();
        QTest::mouseClick(stage.button("endLife"), Qt::LeftButton);
        auto* dialog = stage.page->findChild<EndDialog*>();
        QTRY_VERIFY2(said(dialog).contains(QStringLiteral("4 account")), qPrintable(said(dialog)));
        QVERIFY(said(dialog).contains(QStringLiteral("All 4 shards of the event end together.")));
        // Shards may have organisers of their own.
        QCOMPARE(dialog->findChildren<CopyButton*>().size(), 2);
    }

    void dissolvingCountsTheHoldersOfAllShards() {
        Stage stage(LifeState::settled);
        QTest::mouseClick(stage.button("dissolve"), Qt::LeftButton);
        const QString all = said(stage.page->findChild<DissolveDialog*>());
        QVERIFY2(all.contains(QStringLiteral("752 holder")), qPrintable(all));
        QVERIFY2(all.contains(QStringLiteral("an archive of each of its 4 shards")), qPrintable(all));
        QVERIFY2(all.contains(QStringLiteral("4 MB")), qPrintable(all));
    }
};

}  // namespace studio::app

QTEST_MAIN(studio::app::ShardsTest)
#include "shards_test.moc"
