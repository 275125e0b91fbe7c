// SPDX-License-Identifier: GPL-3.0-or-later
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <algorithm>
#include <assets/asset_card.hpp>
#include <assets/bridge_form.hpp>
#include <assets/notice_card.hpp>
#include <assets/step_mark.hpp>
#include <assets/step_row.hpp>
#include <assets/transfer_list.hpp>
#include <assets/transfer_row.hpp>
#include <ctime>
#include <gui/support/hostile_text.hpp>
#include <gui/support/sample_chain.hpp>
#include <widgets/buttons.hpp>
#include <widgets/elided_label.hpp>
#include <widgets/empty_state.hpp>
#include <widgets/run_picker.hpp>
#include <widgets/theme.hpp>

#include "filled_stage.hpp"

namespace studio::app {
namespace {

using gui_test::answerYes;
using gui_test::FakeEngine;
using gui_test::FilledStage;
using gui_test::now_ms;
using gui_test::showsText;

}  // namespace

/// Transfers on the Bridge page: their steps, waits, ends.
class AssetsTransfersTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { Appearance::instance().setMode(Appearance::Mode::Dark); }

    void stepsShowHowFarATransferIs() {
        FilledStage stage;
        stage.show({gui_test::withdrawal_under_way(3)});
        const auto* row = stage.part<TransferRow>();
        QVERIFY(row != nullptr && !row->isFolded());
        const auto marks = row->findChildren<StepMark*>();
        QCOMPARE(marks.size(), 3);
        QCOMPARE(marks[0]->look().state, api::BridgeStepState::done);
        QCOMPARE(marks[1]->look().state, api::BridgeStepState::waiting);
        QCOMPARE(marks[2]->look().state, api::BridgeStepState::to_come);
        const auto steps = row->findChildren<StepRow*>();
        QVERIFY(showsText(steps[1], QStringLiteral("The next claim of the rollup's state")));
        QVERIFY(showsText(steps[1], QStringLiteral("In 1 min 20 s")));
        // 40 s of 120 s are over.
        QCOMPARE(steps[1]->findChild<QProgressBar*>()->value(), 333);
        QVERIFY(showsText(steps[0], QStringLiteral("block 41")));
        QVERIFY(!steps[2]->findChild<QPushButton*>(QStringLiteral("skip"))->isVisible());
    }

    void countdownsGoOnWithTheL1sClock() {
        FilledStage stage;
        stage.show({gui_test::withdrawal_under_way(3)});
        stage.engine.with([](FakeEngine& engine) { engine.l1_status.now_ms = now_ms + 70'000; });
        QVERIFY(stage.shown("skip") != nullptr);
        QTRY_VERIFY(showsText(stage.part<TransferRow>(), QStringLiteral("In 10 s")));
        stage.engine.with([](FakeEngine& engine) { engine.l1_status.now_ms = now_ms + 90'000; });
        QTRY_VERIFY(showsText(stage.part<TransferRow>(), QStringLiteral("Any moment now")));
        QVERIFY(stage.shown("skip") == nullptr);
    }

    void finishedTransfersFoldToOneLine() {
        FilledStage stage;
        stage.show({gui_test::finished_deposit(2)});
        auto* row = stage.part<TransferRow>();
        QVERIFY(row->isFolded());
        QVERIFY(!row->findChild<StepRow*>()->isVisible());
        QVERIFY(
            row->findChild<QLabel*>(QStringLiteral("when"))->text().contains(QStringLiteral("took 25 s")));
        QTest::mouseClick(row->findChild<QToolButton*>(QStringLiteral("fold")), Qt::LeftButton);
        QVERIFY(row->findChild<StepRow*>()->isVisible());
        stage.page->activate();
        QVERIFY(row->findChild<StepRow*>()->isVisible());  // as somebody wished
    }

    // pre: a wait of 80 s; act: skip it; expect: first a question that speaks of all rollups, then the clock
    // moves by what is left.
    void aWaitIsSkippedAfterAQuestion() {
        FilledStage stage;
        stage.show({gui_test::withdrawal_under_way(3)});
        QVERIFY(stage.shown("skip") != nullptr);
        QTest::mouseClick(stage.shown("skip"), Qt::LeftButton);
        auto* dialog = stage.page->findChild<QDialog*>();
        QVERIFY(dialog != nullptr);
        QVERIFY(showsText(dialog, QStringLiteral("all rollups of this workspace")));
        QVERIFY(showsText(dialog, QStringLiteral("1 min 20 s")));
        stage.engine.with([](FakeEngine& engine) { engine.l1_status.now_ms = now_ms + 5'000; });
        QVERIFY(answerYes(stage.page.get()));
        QTRY_VERIFY(stage.engine.called("travel 75000"));
    }

    void aFailedTransferIsTriedAgain() {
        FilledStage stage;
        auto transfer = gui_test::withdrawal_under_way(9);
        transfer.steps[1].state = api::BridgeStepState::failed;
        transfer.failure = {"The proof was refused: %1", {"out of gas"}};
        transfer.ended_ms = now_ms;
        stage.show({transfer});
        const auto* row = stage.part<TransferRow>();
        QVERIFY(!row->isFolded());
        QVERIFY(showsText(row, QStringLiteral("The proof was refused: out of gas")));
        QTest::mouseClick(stage.shown("retry"), Qt::LeftButton);
        QTRY_VERIFY(stage.engine.called("retry_bridging 1 9"));
    }

    void aTransactionOpensInExplore() {
        FilledStage stage;
        auto deposit = gui_test::finished_deposit(2);
        deposit.ended_ms.reset();
        stage.show({gui_test::withdrawal_under_way(3), deposit});
        QSignalSpy asked(&stage.navigator, &bridge::Navigator::exploreRequested);
        for (auto* link : stage.page->findChildren<QPushButton*>(QStringLiteral("transaction")))
            if (link->isVisible())
                QTest::mouseClick(link, Qt::LeftButton);
        QCOMPARE(asked.size(), 2);
        QCOMPARE(asked.at(0).at(0).toULongLong(), qulonglong{1});
        QCOMPARE(asked.at(1).at(0).toULongLong(), qulonglong{api::l1_run});
        QCOMPARE(asked.at(1).at(1).value<bridge::ExploreTarget>().id,
                 QString::fromStdString(gui_test::transaction_hash(12, 0)));
        for (auto* copy : stage.part<TransferRow>()->findChildren<CopyButton*>())
            if (copy->isVisible())
                QTest::mouseClick(copy, Qt::LeftButton);
        QCOMPARE(QGuiApplication::clipboard()->text(),
                 QString::fromStdString(gui_test::transaction_hash(41, 0)));
    }

    void newOnesComeOnTopAndOldOnesOnDemand() {
        FilledStage stage;
        std::vector<api::BridgeTransfer> all;
        for (std::uint64_t id = 30; id > 0; --id)
            all.push_back(gui_test::finished_deposit(id));
        stage.show(all);
        QTRY_COMPARE(stage.page->findChildren<TransferRow*>().size(), 20);
        all.insert(all.begin(), gui_test::withdrawal_under_way(31));
        stage.show(all);
        QTRY_COMPARE(stage.page->findChildren<TransferRow*>().size(), 20);
        const auto rows = stage.page->findChildren<TransferRow*>();
        const auto* top =
            *std::ranges::min_element(rows, {}, [](const TransferRow* row) { return row->y(); });
        QTRY_VERIFY(!top->isFolded());
        QTest::mouseClick(stage.button("older"), Qt::LeftButton);
        QTRY_COMPARE(stage.page->findChildren<TransferRow*>().size(), 31);
        QVERIFY(!stage.button("older")->isVisible());
    }

    // pre: two rollups, each with a transfer of the same number; act: choose the other; expect: nothing of
    // the first is left.
};

}  // namespace studio::app

QTEST_MAIN(studio::app::AssetsTransfersTest)
#include "assets_transfers_test.moc"
