// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDialog>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <bridge/engine_bridge.hpp>
#include <bridge/navigator.hpp>
#include <gui/support/fake_engine.hpp>
#include <gui/support/hostile_text.hpp>
#include <gui/support/sample_chain.hpp>
#include <gui/support/sample_life.hpp>
#include <live/dissolve_dialog.hpp>
#include <live/end_dialog.hpp>
#include <live/life_card.hpp>
#include <live/life_line.hpp>
#include <live/live_page.hpp>
#include <live/load_panel.hpp>
#include <memory>
#include <widgets/theme.hpp>

namespace studio::app {
namespace {

using api::LifeState;
using gui_test::FakeEngine;
using Progress = LifeStage::Progress;

/// The Live page over a fake engine with one ephemeral rollup.
struct Stage {
    explicit Stage(LifeState state, api::RunState run_state = api::RunState::running) {
        gui_test::fill_claims(engine, 6);
        engine.run_list = {gui_test::ephemeral_run(1, state, run_state)};
        bridge = std::make_unique<bridge::EngineBridge>(engine);
        page = std::make_unique<LivePage>(*bridge, navigator);
        page->resize(1300, 1400);
        page->show();
        page->activate();
    }
    LifeCard* card() const { return page->findChild<LifeCard*>(); }
    QPushButton* button(const char* name) const { return page->findChild<QPushButton*>(QLatin1String(name)); }
    QString text(const char* name) const { return page->findChild<QLabel*>(QLatin1String(name))->text(); }

    FakeEngine engine;
    bridge::Navigator navigator;
    std::unique_ptr<bridge::EngineBridge> bridge;
    std::unique_ptr<LivePage> page;
};

QList<Progress> progressOf(const LifeLine& line) {
    QList<Progress> all;
    for (const LifeStage* stage : line.findChildren<LifeStage*>())
        all << stage->progress();
    return all;
}

}  // namespace

class LifeTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { Appearance::instance().setMode(Appearance::Mode::Dark); }

    void aRollupThatGoesOnHasNoLifeCard() {
        Stage stage(LifeState::open);
        QVERIFY(stage.card()->isVisible());
        stage.engine.with([](FakeEngine& engine) { engine.run_list.front().life.reset(); });
        QTRY_VERIFY(!stage.card()->isVisible());
    }

    void figuresOfAnEndedRunAreNotSaidToBeMissing() {
        Stage stage(LifeState::settled);
        stage.engine.with([](FakeEngine& engine) {
            auto& ended = engine.run_list.front();
            ended.state = api::RunState::stopped;
            ended.head_time_ms = gui_test::life_now_ms;
            ended.base_fee_wei.clear();
            ended.cost_per_tx.clear();
            ended.ended_ms = ended.started_ms + 3'600'000;
        });
        stage.bridge->drain();
        const auto said = [&stage] {
            QStringList all;
            for (const QLabel* label : stage.page->findChildren<QLabel*>())
                if (label->isVisible())
                    all << label->text();
            return all.join(QLatin1Char('\n'));
        };
        QTRY_VERIFY2(said().contains(QStringLiteral("“All” shows the whole run")), qPrintable(said()));
        QTRY_VERIFY2(said().contains(QStringLiteral("known while it runs")), qPrintable(said()));
        QVERIFY2(!said().contains(QStringLiteral("no block yet")), qPrintable(said()));
        QVERIFY2(!said().contains(QStringLiteral("The first figures")), qPrintable(said()));
    }

    void theReportIsOfferedOnceItIsKnownWhoHadWhat() {
        Stage stage(LifeState::final_output);
        QVERIFY(!stage.button("report")->isVisible());
        stage.engine.with([](FakeEngine& engine) {
            engine.run_list.front().life->state = LifeState::settled;
            engine.run_list.front().life->claims.is_known = false;
        });
        QTRY_VERIFY(stage.button("report")->isVisible());
        QVERIFY(!stage.button("report")->isEnabled());
        stage.engine.with([](FakeEngine& engine) { engine.run_list.front().life->claims.is_known = true; });
        QTRY_VERIFY(stage.button("report")->isEnabled());
        QSignalSpy asked(&stage.navigator, &bridge::Navigator::reportRequested);
        stage.button("report")->click();
        QCOMPARE(asked.size(), 1);
    }

    void theLineMarksWhatIsDoneAndWhatIsToCome() {
        LifeLine line;
        const auto life = [](LifeState state) { return *gui_test::ephemeral_run(1, state).life; };
        line.show(life(LifeState::open), gui_test::life_now_ms);
        QCOMPARE(progressOf(line), (QList{Progress::now, Progress::toCome, Progress::toCome, Progress::toCome,
                                          Progress::toCome}));
        line.show(life(LifeState::final_output), gui_test::life_now_ms);
        QCOMPARE(progressOf(line),
                 (QList{Progress::done, Progress::done, Progress::now, Progress::toCome, Progress::toCome}));
        // Settled is reached, not under way.
        line.show(life(LifeState::settled), gui_test::life_now_ms);
        QCOMPARE(progressOf(line),
                 (QList{Progress::done, Progress::done, Progress::done, Progress::done, Progress::toCome}));
    }

    void theLineRunsWithTheReading() {
        LifeLine line;
        line.resize(900, 80);
        line.show(*gui_test::ephemeral_run(1, LifeState::open).life, gui_test::life_now_ms);
        line.QWidget::show();
        const auto stages = line.findChildren<LifeStage*>();
        QVERIFY(stages.first()->x() < stages.last()->x());
        line.setLayoutDirection(Qt::RightToLeft);
        QTRY_VERIFY(stages.first()->x() > stages.last()->x());
    }

    void everyStageIsTold() {
        LifeLine line;
        line.show(*gui_test::ephemeral_run(1, LifeState::sealing).life, gui_test::life_now_ms);
        const auto stages = line.findChildren<LifeStage*>();
        QCOMPARE(stages[0]->accessibleName(), QStringLiteral("Open: done"));
        QCOMPARE(stages[1]->accessibleName(), QStringLiteral("Sealing: now"));
        QCOMPARE(stages[3]->accessibleName(), QStringLiteral("Settled: to come"));
        for (const LifeStage* stage : stages)
            QVERIFY(!stage->toolTip().isEmpty());
        // What is due is no promise.
        const auto* time = stages[2]->findChild<QLabel*>(QStringLiteral("stageTime"));
        QVERIFY(time->text().startsWith(QStringLiteral("about ")));
        QVERIFY(stages[4]->findChild<QLabel*>(QStringLiteral("stageTime"))->text().isEmpty());
    }

    void saysWhatItWaitsForAndHowLong() {
        Stage stage(LifeState::sealing);
        QCOMPARE(stage.text("lifeWaitsFor"), QStringLiteral("The last block of its drain period."));
        QVERIFY(stage.text("endsWhen").startsWith(QStringLiteral("On 28 November")));
        QVERIFY(stage.text("nextMoment").startsWith(QStringLiteral("In about 5 min, at ")));
        stage.engine.with([](FakeEngine& engine) { engine.l1_status.now_ms += 4 * 60'000; });
        QTRY_VERIFY(stage.text("nextMoment").startsWith(QStringLiteral("In about 1 min")));
        stage.engine.with([](FakeEngine& engine) { engine.l1_status.now_ms += 4 * 60'000; });
        QTRY_COMPARE(stage.text("nextMoment"), QStringLiteral("Any moment now"));
    }

    // pre: an open rollup whose accounts are counted; act: press the button, read, agree; expect: the dialog
    // says that there is no way back and who gets what, and the engine is told only after the yes.
    void theOrganiserIsAskedBeforeItEnds() {
        Stage stage(LifeState::open);
        stage.engine.with([](FakeEngine& engine) {
            engine.account_list = {{gui_test::alice, "Alice", "5", 0, false},
                                   {gui_test::organiser, "", "0", 0, false},
                                   {gui_test::contract, "Pool", "7", 0, true}};
        });
        QTest::mouseClick(stage.button("endLife"), Qt::LeftButton);
        auto* dialog = stage.page->findChild<EndDialog*>();
        QVERIFY(dialog != nullptr && dialog->isVisible());
        QString said;
        for (const QLabel* label : dialog->findChildren<QLabel*>())
            said += label->text() + QLatin1Char('\n');
        QVERIFY(said.contains(QStringLiteral("no way back")));
        QVERIFY(said.contains(QStringLiteral("Transactions stop")));
        QVERIFY(said.contains(QStringLiteral("come to life on the L1")));
        QVERIFY(said.contains(QString::fromStdString(gui_test::organiser).left(8)));
        const auto* who = dialog->findChild<QLabel*>(QStringLiteral("whoIsPaid"));
        QTRY_VERIFY(who->text().contains(QStringLiteral("1 account")));
        QSignalSpy refused(dialog, &QDialog::rejected);
        QTest::keyClick(dialog, Qt::Key_Return);  // a hasty Enter is a no
        QCOMPARE(refused.size(), 1);
        QVERIFY(!stage.engine.called("end_life 1"));
        QTRY_VERIFY(stage.page->findChild<EndDialog*>() == nullptr);

        QTest::keyClick(stage.button("endLife"), Qt::Key_Space);
        dialog = stage.page->findChild<EndDialog*>();
        QVERIFY(dialog != nullptr);
        QTest::mouseClick(dialog->findChild<QPushButton*>(QStringLiteral("endNow")), Qt::LeftButton);
        QTRY_VERIFY(stage.engine.called("end_life 1"));
    }

    // pre: more accounts than are counted; act: press the button; expect: the sentence that is longer once
    // they are counted has room for all its lines.
    void theDialogGrowsWithWhatItSays() {
        Stage stage(LifeState::open);
        stage.engine.with([](FakeEngine& engine) {
            engine.account_list.assign(1'200, {gui_test::alice, "Alice", "5", 0, false});
        });
        QTest::mouseClick(stage.button("endLife"), Qt::LeftButton);
        auto* dialog = stage.page->findChild<EndDialog*>();
        QVERIFY(dialog != nullptr);
        const auto* who = dialog->findChild<QLabel*>(QStringLiteral("whoIsPaid"));
        QTRY_VERIFY(who->text().contains(QStringLiteral("At least")));
        QTRY_VERIFY(who->height() >= who->heightForWidth(who->width()));
        dialog->reject();
    }

    void aRefusalToEndIsSaid() {
        Stage stage(LifeState::open);
        QSignalSpy notices(&stage.navigator, &bridge::Navigator::noticeGiven);
        stage.engine.with([](FakeEngine& engine) {
            engine.failure = api::Failure{"life.over", {"It has ended already.", {}}};
        });
        QTest::mouseClick(stage.button("endLife"), Qt::LeftButton);
        auto* dialog = stage.page->findChild<EndDialog*>();
        QTest::mouseClick(dialog->findChild<QPushButton*>(QStringLiteral("endNow")), Qt::LeftButton);
        QTRY_COMPARE(notices.size(), 1);
        QVERIFY(notices.first().at(0).toString().contains(QStringLiteral("ended already")));
    }

    void theOrganiserIsAskedBeforeItIsDissolved() {
        Stage stage(LifeState::settled);
        QTest::mouseClick(stage.button("dissolve"), Qt::LeftButton);
        auto* dialog = stage.page->findChild<DissolveDialog*>();
        QVERIFY(dialog != nullptr && dialog->isVisible());
        QVERIFY(dialog->findChild<QLabel*>(QStringLiteral("whoIsLeft"))
                    ->text()
                    .startsWith(QStringLiteral("188 holder")));
        QSignalSpy refused(dialog, &QDialog::rejected);
        QTest::keyClick(dialog, Qt::Key_Return);  // a hasty Enter is a no
        QCOMPARE(refused.size(), 1);
        QVERIFY(!stage.engine.called("dissolve 1"));
        QTRY_VERIFY(stage.page->findChild<DissolveDialog*>() == nullptr);

        QTest::mouseClick(stage.button("dissolve"), Qt::LeftButton);
        dialog = stage.page->findChild<DissolveDialog*>();
        QTest::mouseClick(dialog->findChild<QPushButton*>(QStringLiteral("dissolveNow")), Qt::LeftButton);
        QTRY_VERIFY(stage.engine.called("dissolve 1"));
        stage.engine.with([](FakeEngine& engine) { engine.run_list.front().life->dissolve_asked = true; });
        QTRY_VERIFY(!stage.button("dissolve")->isVisible());
    }

    void itIsDissolvedOnlyWhenEverybodyCanBePaid() {
        QVERIFY(!Stage(LifeState::final_output).button("dissolve")->isVisible());
        Stage stage(LifeState::settled);
        QVERIFY(stage.button("dissolve")->isEnabled());
        stage.engine.with([](FakeEngine& engine) { engine.run_list.front().life->claims.is_known = false; });
        QTRY_VERIFY(!stage.button("dissolve")->isEnabled());
        QVERIFY(!Stage(LifeState::settled, api::RunState::paused).button("dissolve")->isEnabled());
    }

    void anArchiveStandsInThePlaceOfADissolvedOne() {
        Stage stage(LifeState::settled);
        stage.engine.with([](FakeEngine& engine) { engine.run_list.front() = gui_test::put_away_run(1); });
        auto* bar = stage.page->bar();
        auto* open = bar->findChild<QPushButton*>(QStringLiteral("openArchive"));
        QTRY_VERIFY(!open->isHidden());
        QVERIFY(bar->findChild<QPushButton*>(QStringLiteral("reopen"))->isHidden());
        QVERIFY(
            stage.text("stoppedText").contains(QStringLiteral("412 kB took the place of its files, 8.4 MB")));
        QVERIFY(!stage.page->findChild<LoadPanel*>()->isVisible());  // its traffic is over
        QSignalSpy asked(&stage.navigator, &bridge::Navigator::archiveRequested);
        open->click();
        QCOMPARE(asked.size(), 1);
        stage.engine.with([](FakeEngine& engine) { engine.run_list.front().archive->is_open = true; });
        QTRY_VERIFY(!bar->findChild<QPushButton*>(QStringLiteral("reopen"))->isHidden());
        stage.engine.with([](FakeEngine& engine) { engine.run_list.front().archive->is_foreign = true; });
        QTRY_VERIFY(bar->findChild<QPushButton*>(QStringLiteral("reopen"))->isHidden());
        QVERIFY(stage.text("stoppedText").contains(QStringLiteral("another computer")));
    }

    void itIsEndedOnce() {
        Stage stage(LifeState::open);
        QVERIFY(stage.button("endLife")->isVisible());
        stage.engine.with([](FakeEngine& engine) { engine.run_list.front().life->end_asked = true; });
        QTRY_VERIFY(!stage.button("endLife")->isVisible());
        QVERIFY(stage.text("endsWhen").contains(QStringLiteral("organiser has said")));
        QVERIFY(!Stage(LifeState::sealing).button("endLife")->isVisible());
        QVERIFY(!Stage(LifeState::open, api::RunState::paused).button("endLife")->isEnabled());
    }

    void showsHowManyHoldersArePaid() {
        Stage stage(LifeState::settled);
        QVERIFY(stage.text("claimsText").contains(QStringLiteral("312 of 500")));
        QVERIFY(stage.card()->findChild<QProgressBar*>()->isVisible());
        QCOMPARE(stage.card()->findChild<QProgressBar*>()->value(), 624);
        QSignalSpy opened(&stage.navigator, &bridge::Navigator::claimsRequested);
        QTest::mouseClick(stage.button("openClaims"), Qt::LeftButton);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.first().first().toULongLong(), qulonglong{1});
        QVERIFY(!Stage(LifeState::final_output).button("openClaims")->isVisible());
    }

    void theDisputeGameOpensInTheL1OfExplore() {
        Stage stage(LifeState::final_output);
        QSignalSpy asked(&stage.navigator, &bridge::Navigator::exploreRequested);
        QTest::mouseClick(stage.button("openGame"), Qt::LeftButton);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.first().at(0).toULongLong(), qulonglong{api::l1_run});
        QTest::mouseClick(stage.button("openLastBlock"), Qt::LeftButton);
        QCOMPARE(asked.last().at(1).value<bridge::ExploreTarget>().id, QStringLiteral("4211"));
    }

    void hostileTextStaysPlain() {
        Stage stage(LifeState::open);
        for (const std::string& name :
             {gui_test::nestedTags(), gui_test::markupName(), gui_test::directionTricks()}) {
            stage.engine.with([&](FakeEngine& engine) {
                engine.run_list.front().name = name;
                engine.run_list.front().life->waits_for = {"%1", {name}};
                engine.run_list.front().life->ends_when = {"%1", {name}};
                engine.run_list.front().life->organiser = name;
            });
            QTest::qWait(300);
            QTest::mouseClick(stage.button("endLife"), Qt::LeftButton);
            stage.page->grab();
            QVERIFY(gui_test::allLabelsPlain(stage.page.get()));
            QVERIFY(gui_test::allToolTipsPlain(stage.page.get()));
            stage.page->findChild<EndDialog*>()->reject();
            QTRY_VERIFY(stage.page->findChild<EndDialog*>() == nullptr);
        }
    }
};

}  // namespace studio::app

QTEST_MAIN(studio::app::LifeTest)
#include "life_test.moc"
