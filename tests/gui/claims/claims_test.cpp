// SPDX-License-Identifier: GPL-3.0-or-later
#include "claims_stage.hpp"

#include <QComboBox>
#include <QProgressBar>
#include <QSignalSpy>
#include <QTest>
#include <algorithm>
#include <widgets/empty_state.hpp>
#include <widgets/search_field.hpp>
#include <widgets/stat_tile.hpp>
#include <widgets/theme.hpp>

namespace studio::app {
namespace {

using api::ClaimProgress;
using api::LifeState;
using gui_test::ClaimsStage;
using gui_test::FakeEngine;

EmptyState* shownEmptyState(const QWidget* page) {
    for (auto* state : page->findChildren<EmptyState*>())
        if (state->isVisible())
            return state;
    return nullptr;
}

std::size_t asked(const FakeEngine& engine, const std::string& call) {
    return static_cast<std::size_t>(std::ranges::count(engine.calls(), call));
}

}  // namespace

class ClaimsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { Appearance::instance().setMode(Appearance::Mode::Dark); }

    void offersDesignsWhileNothingHasRun() {
        FakeEngine engine;
        bridge::EngineBridge bridge(engine);
        bridge::Navigator navigator;
        ClaimsPage page(bridge, navigator);
        page.show();
        QSignalSpy home(&navigator, &bridge::Navigator::homeRequested);
        EmptyState* empty = shownEmptyState(&page);
        QVERIFY(empty != nullptr);
        QTest::mouseClick(empty->findChild<QPushButton*>(), Qt::LeftButton);
        QCOMPARE(home.size(), 1);
    }

    void shardsOfAnEventAreToldOfTogether() {
        ClaimsStage stage;
        QVERIFY(!stage.part<QLabel>("shardClaims")->isVisible());
        QVERIFY(!stage.part<QLabel>("mergedAssets")->isVisible());
        stage.engine.with([](FakeEngine& engine) {
            engine.run_list = gui_test::sample_shards(3, LifeState::settled);
            engine.run_list.back().life->claims.paid = 500;  // of the first, which is shown
        });
        QTRY_COMPARE(
            stage.text("shardClaims"),
            QStringLiteral("These are the claims of shard 1 of 3. On all 3 shards together, 1,124 of "
                           "1,500 holders are paid."));
        QTRY_VERIFY(stage.part<QLabel>("mergedAssets")->isVisible());
        QVERIFY(
            stage.text("mergedAssets").contains(QStringLiteral("one contract on the L1 for all 3 shards")));
        // Everybody here is paid, and others are not.
        QVERIFY(stage.button("payAll")->isEnabled());
        QVERIFY(stage.button("payAll")->toolTip().contains(QStringLiteral("on all 3 shards")));

        auto* choice = stage.part<QComboBox>("claimsOfShard");
        QCOMPARE(choice->currentText(), QStringLiteral("Shard 1 of 3: 500 of 500 paid"));
        choice->setFocus();
        QTest::keyClick(choice, Qt::Key_Down);
        QTRY_VERIFY(stage.text("shardClaims").startsWith(QStringLiteral("These are the claims of shard 2")));
        QCOMPARE(stage.page->subject(), QStringLiteral("Friday drop · shard 2 of 3"));
        QTRY_VERIFY(asked(stage.engine, "claims 2 '' from ''") > 0);
    }

    // pre: a rollup that goes on, a preset of one that ends; expect: the page names the lifecycle to choose
    // and opens that preset.
    void saysWhichLifecycleToChoose() {
        FakeEngine engine;
        engine.run_list = {gui_test::sample_run(1, api::RunState::running)};
        engine.module_list.push_back({});
        engine.module_list.back().id = "ephemeral";
        engine.module_list.back().layer = api::Layer::lifecycle;
        engine.module_list.back().title = {"Ends with the event", {}};
        engine.preset_list.push_back(engine.preset_list.front());
        engine.preset_list.back().id = "friday";
        engine.preset_list.back().spec.layers[api::Layer::lifecycle] = {"ephemeral", {}};
        bridge::EngineBridge bridge(engine);
        bridge::Navigator navigator;
        ClaimsPage page(bridge, navigator);
        page.show();
        EmptyState* empty = shownEmptyState(&page);
        QVERIFY(empty != nullptr);
        QVERIFY(empty->accessibleDescription().contains(QStringLiteral("“Ends with the event”")));
        QSignalSpy opened(&navigator, &bridge::Navigator::presetRequested);
        QTest::mouseClick(empty->findChild<QPushButton*>(), Qt::LeftButton);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.first().first().toString(), QStringLiteral("friday"));
    }

    // pre: a settled rollup; act: it is dissolved; expect: the page says how whoever was not paid is paid.
    void saysHowADissolvedOnePays() {
        ClaimsStage stage(LifeState::settled);
        stage.engine.with([](FakeEngine& engine) {
            auto run = gui_test::put_away_run(1);
            run.spec = engine.run_list.front().spec;
            run.life = engine.run_list.front().life;
            engine.run_list.front() = run;
        });
        QTRY_VERIFY(shownEmptyState(stage.page.get()) != nullptr);
        QVERIFY(shownEmptyState(stage.page.get())
                    ->accessibleDescription()
                    .contains(QStringLiteral("open its archive, then reopen it")));
        stage.engine.with([](FakeEngine& engine) { engine.run_list.front().archive->is_foreign = true; });
        QTRY_VERIFY(shownEmptyState(stage.page.get())
                        ->accessibleDescription()
                        .contains(QStringLiteral("rollupctl claim")));
    }

    void saysWhatIsStillToComeBeforeItIsSettled() {
        ClaimsStage stage(LifeState::sealing);
        EmptyState* empty = shownEmptyState(stage.page.get());
        QVERIFY(empty != nullptr);
        const QString said = empty->accessibleDescription();
        QVERIFY2(said.contains(QStringLiteral("Now: Sealing")), qPrintable(said));
        QVERIFY(said.contains(QStringLiteral("Still to come: Final check → Settled.")));
        QVERIFY(said.contains(QStringLiteral("The last block of its drain period.")));
        QVERIFY(said.contains(QStringLiteral("In about 5 min")));
        QVERIFY(!stage.engine.called("claims 1 '' from ''"));  // it would be refused
        QSignalSpy live(&stage.navigator, &bridge::Navigator::liveRequested);
        QTest::mouseClick(empty->findChild<QPushButton*>(), Qt::LeftButton);
        QCOMPARE(live.size(), 1);

        stage.engine.with([](FakeEngine& engine) {
            engine.run_list.front() = gui_test::ephemeral_run(1, LifeState::settled);
        });
        QTRY_COMPARE(stage.model().rowCount(), 12);
        QVERIFY(shownEmptyState(stage.page.get()) == nullptr);
    }

    void showsWhoHadWhatInWords() {
        ClaimsStage stage;
        QTRY_COMPARE(stage.model().rowCount(), 12);
        QVERIFY(stage.cell(0, ClaimModel::holderColumn).contains(QStringLiteral("Alice")));
        QVERIFY(stage.cell(0, ClaimModel::etherColumn).contains(QStringLiteral("12.5")));
        QTRY_VERIFY(stage.cell(0, ClaimModel::assetsColumn).contains(QStringLiteral("12.5 TEST")));
        QVERIFY(stage.cell(0, ClaimModel::assetsColumn).contains(QStringLiteral("3 × Drop Pass")));
        QCOMPARE(stage.cell(0, ClaimModel::stateColumn), QStringLiteral("paid"));
        QCOMPARE(stage.cell(1, ClaimModel::transactionColumn), QStringLiteral("by somebody else"));
        QVERIFY(stage.cell(0, ClaimModel::toColumn).isEmpty());
        QCOMPARE(stage.cell(4, ClaimModel::toColumn), QStringLiteral("the organiser"));
        QCOMPARE(stage.part<StatTile>("holders")->value(), QStringLiteral("500"));
        QCOMPARE(stage.part<StatTile>("paid")->value(), QStringLiteral("312"));
        QCOMPARE(stage.part<StatTile>("ether")->value(), QStringLiteral("62.5 ETH"));
        QCOMPARE(stage.part<StatTile>("fees")->value(), QStringLiteral("0.00124 ETH"));
    }

    void paysEverybodyOrThoseChosen() {
        ClaimsStage stage;
        QTRY_COMPARE(stage.model().rowCount(), 12);
        QVERIFY(!stage.button("pay")->isEnabled());
        stage.table()->setFocus();
        stage.table()->selectRow(5);
        QTest::keyClick(stage.table(), Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(stage.button("pay")->text(), QStringLiteral("Pay 2"));
        QTest::mouseClick(stage.button("pay"), Qt::LeftButton);
        QTRY_VERIFY(stage.engine.called("pay_claims 1 " + gui_test::holder_address(5) + " " +
                                        gui_test::holder_address(6)));
        QTest::mouseClick(stage.button("payAll"), Qt::LeftButton);
        QTRY_VERIFY(stage.engine.called("pay_claims 1"));
        stage.table()->selectRow(0);  // paid already
        QVERIFY(!stage.button("pay")->isEnabled());
    }

    void showsHowFarPayingIs() {
        ClaimsStage stage;
        QTRY_COMPARE(stage.model().rowCount(), 12);
        QVERIFY(!stage.part<QLabel>("payingText")->isVisible());
        stage.progress([](ClaimProgress& claims) {
            claims.is_paying = true;
            claims.paid = 400;
            claims.note = {"The next block of the L1.", {}};
        });
        QTRY_VERIFY(stage.part<QLabel>("payingText")->isVisible());
        QVERIFY(stage.text("payingText").contains(QStringLiteral("400 of 500")));
        QCOMPARE(stage.text("payingNote"), QStringLiteral("The next block of the L1."));
        QCOMPARE(stage.part<ClaimList>()->findChild<QProgressBar*>()->value(), 800);
        QVERIFY(!stage.button("payAll")->isEnabled());
        stage.progress([](ClaimProgress& claims) {
            claims.is_paying = false;
            claims.paid = 500;
            claims.note = {};
        });
        QTRY_VERIFY(!stage.part<QLabel>("payingText")->isVisible());
        QVERIFY(!stage.button("payAll")->isEnabled());  // nobody is left
    }

    // pre: a list with a selection; act: a claim is paid meanwhile; expect: the list says so by itself, and
    // what was chosen stays chosen.
    void theListFollowsWhatIsPaid() {
        ClaimsStage stage;
        QTRY_COMPARE(stage.model().rowCount(), 12);
        stage.table()->selectRow(6);
        stage.engine.with([](FakeEngine& engine) {
            engine.claim_list[6].state = api::ClaimState::paid;
            engine.run_list.front().life->claims.paid = 313;
        });
        QTRY_COMPARE(stage.cell(6, ClaimModel::stateColumn), QStringLiteral("paid"));
        QCOMPARE(stage.table()->selectionModel()->selectedRows().size(), 1);
        QVERIFY(!stage.button("pay")->isEnabled());
    }

    void saysWhyAHolderCannotBePaid() {
        ClaimsStage stage;
        QTRY_COMPARE(stage.model().rowCount(), 12);
        stage.progress([](ClaimProgress& claims) { claims.refused = 1; });
        auto* reason = stage.part<QLabel>("reason");
        QTRY_VERIFY(reason->isVisible());
        QVERIFY(!reason->text().contains(QStringLiteral("does not take its address")));
        stage.table()->selectRow(3);
        QVERIFY(reason->text().contains(QStringLiteral("does not take its address")));
        QVERIFY(!stage.button("pay")->isEnabled());
    }

    void saysWhatAPaidHolderDidNotGet() {
        ClaimsStage stage;
        QTRY_COMPARE(stage.model().rowCount(), 12);
        stage.engine.with([](FakeEngine& engine) {
            engine.claim_list[0].refusal = {"Its tokens refuse.", {}};
            engine.run_list.front().life->claims.paid = 313;
        });
        QTRY_COMPARE(stage.cell(0, ClaimModel::stateColumn), QStringLiteral("paid in part"));
        stage.table()->selectRow(0);
        QVERIFY(stage.text("reason").contains(QStringLiteral("has got the rest: Its tokens refuse.")));
        QVERIFY(!stage.button("pay")->isEnabled());
        stage.table()->selectRow(1);
        QVERIFY(!stage.part<QLabel>("reason")->isVisible());
    }

    void theSearchWaitsUntilSomebodyHasTyped() {
        ClaimsStage stage;
        QTRY_COMPARE(stage.model().rowCount(), 12);
        auto* field = stage.part<SearchField>();
        QCOMPARE(stage.page->searchField(), field);
        QTest::keyClicks(field, QStringLiteral("Alice"), {}, 1);
        QTRY_COMPARE(stage.model().rowCount(), 1);
        for (const char* part : {"A", "Al", "Ali", "Alic"})
            QCOMPARE(asked(stage.engine, std::string("claims 1 '") + part + "' from ''"), std::size_t{0});
        QCOMPARE(asked(stage.engine, "claims 1 'Alice' from ''"), std::size_t{1});
        QTest::keyClicks(field, QStringLiteral("x"));
        QTRY_VERIFY(stage.part<QLabel>("listWord")->isVisible());
        QVERIFY(stage.text("listWord").startsWith(QStringLiteral("No holder")));
        QTest::keyClick(field, Qt::Key_Escape);
        QTRY_COMPARE(stage.model().rowCount(), 12);
    }

    void moreHoldersComeAsTheListIsScrolled() {
        ClaimsStage stage(LifeState::settled, 350);
        QTRY_COMPARE(stage.model().rowCount(), 100);
        stage.table()->scrollToBottom();
        QTRY_COMPARE(stage.model().rowCount(), 200);
        stage.progress([](ClaimProgress& claims) { ++claims.paid; });
        QTest::qWait(1'500);
        QCOMPARE(stage.model().rowCount(), 200);  // asked for once more, all of them
    }

    void aPaymentOpensInTheL1OfExplore() {
        ClaimsStage stage;
        QTRY_COMPARE(stage.model().rowCount(), 12);
        api::RunId run = 0;
        QString hash;
        connect(&stage.navigator, &bridge::Navigator::exploreRequested, this,
                [&](api::RunId where, const bridge::ExploreTarget& target) {
                    run = where;
                    hash = target.id;
                });
        const QModelIndex cell = stage.model().index(0, ClaimModel::transactionColumn);
        const QRect at = stage.table()->visualRect(cell);
        QTest::mouseClick(stage.table()->viewport(), Qt::LeftButton, {},
                          QPoint(at.left() + 20, at.center().y()));
        QCOMPARE(run, api::l1_run);
        QCOMPARE(hash.toStdString(), stage.engine.claim_list[0].transaction);
        hash.clear();
        stage.table()->setCurrentIndex(stage.model().index(0, 0));
        QTest::keyClick(stage.table(), Qt::Key_Return);
        QCOMPARE(hash.toStdString(), stage.engine.claim_list[0].transaction);
    }

    // pre: it is settled, and who had what is not read yet; expect: nobody is told that there is nothing.
    void theListIsAwaitedUntilItIsMade() {
        ClaimsStage stage;
        stage.progress([](ClaimProgress& claims) { claims.is_known = false; });
        QTest::qWait(1'200);  // it asks once a second at most
        const auto before = asked(stage.engine, "claims 1 '' from ''");
        stage.progress([](ClaimProgress& claims) { ++claims.holders; });
        QTest::qWait(1'200);
        QCOMPARE(asked(stage.engine, "claims 1 '' from ''"), before);
        QVERIFY(!stage.part<QLabel>("notice")->isVisible());
    }

    void failuresAreSaid() {
        ClaimsStage stage;
        QTRY_COMPARE(stage.model().rowCount(), 12);
        QSignalSpy notices(&stage.navigator, &bridge::Navigator::noticeGiven);
        stage.engine.with([](FakeEngine& engine) {
            engine.failure = api::Failure{"claims.poor", {"The organiser has no ether on the L1.", {}}};
        });
        QTest::mouseClick(stage.button("payAll"), Qt::LeftButton);
        QTRY_COMPARE(notices.size(), 1);
        QVERIFY(notices.first().at(0).toString().contains(QStringLiteral("no ether")));
        QVERIFY(notices.first().at(1).toBool());
        stage.progress([](ClaimProgress& claims) { ++claims.paid; });
        auto* notice = stage.part<QLabel>("notice");
        QTRY_VERIFY(notice->isVisible());
        QVERIFY(notice->text().contains(QStringLiteral("no ether")));
        stage.engine.with([](FakeEngine& engine) { engine.failure.reset(); });
        QTest::mouseClick(stage.button("retry"), Qt::LeftButton);
        QTRY_VERIFY(!notice->isVisible());
    }

    void aStoppedRollupIsOfferedToBeReopened() {
        ClaimsStage stage(LifeState::settled, 12, api::RunState::stopped);
        QVERIFY(stage.part<QLabel>("notice")->isVisible());
        QVERIFY(!stage.button("payAll")->isEnabled());
        QTest::mouseClick(stage.button("reopen"), Qt::LeftButton);
        QTRY_VERIFY(stage.engine.called("reopen 1"));
        QVERIFY(!stage.engine.reopened_with->start_load);
        QTRY_COMPARE(stage.model().rowCount(), 12);
    }

    /// As after a restart of the studio: its life is read from the L1 when it is opened.
    void aClosedEphemeralRollupIsNotTakenForOneThatGoesOn() {
        FakeEngine engine;
        engine.run_list = {gui_test::sample_run(1, api::RunState::stopped)};
        engine.run_list.front().spec.layers[api::Layer::lifecycle] = {"ephemeral", {}};
        bridge::EngineBridge bridge(engine);
        bridge::Navigator navigator;
        ClaimsPage page(bridge, navigator);
        page.show();
        EmptyState* empty = shownEmptyState(&page);
        QVERIFY(empty != nullptr);
        QVERIFY(empty->accessibleDescription().contains(QStringLiteral("reopen it on the Live page")));
    }

    void slowEngineDoesNotHoldTheWindow() {
        ClaimsStage stage;
        stage.engine.delay_ms = 2'000;
        QTest::mouseClick(stage.button("payAll"), Qt::LeftButton);
        QVERIFY(!stage.engine.called("pay_claims 1"));  // the click came back before the engine did
        stage.engine.delay_ms = 0;
        QTRY_VERIFY(stage.engine.called("pay_claims 1"));
    }

    void anotherRunsClaimsDoNotMix() {
        ClaimsStage stage;
        QTRY_COMPARE(stage.model().rowCount(), 12);
        stage.engine.with([](FakeEngine& engine) {
            engine.run_list.push_back(gui_test::ephemeral_run(2, LifeState::open));
            engine.run_list.back().name = "Another";
        });
        stage.page->showRun(2);
        QCOMPARE(stage.page->subject(), QStringLiteral("Another"));
        QVERIFY(shownEmptyState(stage.page.get()) != nullptr);
        QCOMPARE(stage.model().rowCount(), 0);
        stage.page->showRun(1);
        QTRY_COMPARE(stage.model().rowCount(), 12);
    }
};

}  // namespace studio::app

QTEST_MAIN(studio::app::ClaimsTest)
#include "claims_test.moc"
