// SPDX-License-Identifier: GPL-3.0-or-later
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QGuiApplication>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <algorithm>
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
#include <widgets/empty_state.hpp>
#include <widgets/theme.hpp>

#include "assets_stage.hpp"

namespace studio::app {
namespace {

using gui_test::AssetsStage;
using gui_test::FakeEngine;
using gui_test::FilledStage;
using gui_test::now_ms;

bool showsText(const QWidget* root, const QString& words) {
    const auto labels = root->findChildren<QLabel*>();
    return std::ranges::any_of(labels, [&](const QLabel* label) {
        return label->isVisibleTo(root) && label->text().contains(words);
    });
}

EmptyState* shownEmptyState(const QWidget* page) {
    for (auto* state : page->findChildren<EmptyState*>())
        if (state->isVisible())
            return state;
    return nullptr;
}

/// Answers the question that was asked last with its second button.
bool answerYes(const QWidget* page) {
    auto* dialog = page->findChild<QDialog*>();
    if (dialog == nullptr)
        return false;
    QTest::mouseClick(dialog->findChildren<QPushButton*>().last(), Qt::LeftButton);
    return true;
}

}  // namespace

class AssetsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { Appearance::instance().setMode(Appearance::Mode::Dark); }

    void offersDesignsWhileNothingHasRun() {
        FakeEngine engine;
        bridge::EngineBridge bridge(engine);
        bridge::Navigator navigator;
        AssetsPage page(bridge, navigator);
        page.show();
        QSignalSpy home(&navigator, &bridge::Navigator::homeRequested);
        QVERIFY(shownEmptyState(&page) != nullptr);
        QTest::mouseClick(shownEmptyState(&page)->findChild<QPushButton*>(), Qt::LeftButton);
        QCOMPARE(home.size(), 1);
    }

    // pre: a rollup that settles nowhere, and a preset that settles on an L1; expect: the page names the
    // settlement to choose and opens that preset.
    void saysWhichDesignToChooseWithoutAnL1() {
        AssetsStage stage;
        stage.engine.with([](FakeEngine& engine) {
            auto preset = engine.preset_list.front();
            preset.id = "on-l1";
            preset.spec = gui_test::run_on_l1(1, api::RunState::running).spec;
            engine.preset_list.push_back(preset);
            engine.run_list = {gui_test::sample_run(2, api::RunState::running)};
        });
        stage.bridge->drain();
        QTRY_VERIFY(shownEmptyState(stage.page.get()) != nullptr);
        auto* empty = shownEmptyState(stage.page.get());
        QVERIFY(empty->accessibleDescription().contains(QStringLiteral("Ethereum, by contracts")));
        QSignalSpy asked(&stage.navigator, &bridge::Navigator::presetRequested);
        QTest::mouseClick(empty->findChild<QPushButton*>(), Qt::LeftButton);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.first().at(0).toString(), QStringLiteral("on-l1"));
    }

    void aStoppedRollupCanBeReopened() {
        AssetsStage stage(api::RunState::stopped);
        stage.show({gui_test::finished_deposit(1)});
        QVERIFY(stage.part<QLabel>("notice")->text().contains(QStringLiteral("stopped")));
        QVERIFY(!stage.part<BridgeForm>()->isVisible());
        QVERIFY(stage.part<TransferRow>() != nullptr);  // what was done stays to be looked at
        QTest::mouseClick(stage.part<QPushButton>("reopen"), Qt::LeftButton);
        QTRY_VERIFY(stage.engine.called("reopen 1"));
        QVERIFY(stage.engine.reopened_with && !stage.engine.reopened_with->start_load);
        QTRY_VERIFY(stage.part<BridgeForm>()->isVisible());
        QVERIFY(!stage.part<NoticeCard>()->isVisible());
    }

    void aStoppedRollupDoesNotSayThatThereWereNone() {
        AssetsStage stage(api::RunState::stopped);
        auto* empty = stage.part<TransferList>()->findChild<EmptyState*>();
        QVERIFY(empty->isVisible());
        QVERIFY(empty->accessibleDescription().contains(QStringLiteral("when it is opened again")));
    }

    void aPausedRollupTakesNoOrders() {
        FilledStage stage(api::RunState::paused);
        stage.amount()->setText(QStringLiteral("1"));
        QVERIFY(!stage.button("send")->isEnabled());
        QTest::mouseClick(stage.button("resume"), Qt::LeftButton);
        QTRY_VERIFY(stage.engine.called("resume 1"));
        QTRY_VERIFY(stage.button("send")->isEnabled());
    }

    void saysThatNoTransferWasMadeYet() {
        FilledStage stage;
        auto* empty = stage.part<TransferList>()->findChild<EmptyState*>();
        QVERIFY(empty->isVisible());
        stage.show({gui_test::finished_deposit(1)});
        QVERIFY(!empty->isVisible());
    }

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
    void anotherRollupBeginsAfresh() {
        FilledStage stage;
        stage.show({gui_test::finished_deposit(1)});
        auto* row = stage.part<TransferRow>();
        QTest::mouseClick(row->findChild<QToolButton*>(QStringLiteral("fold")), Qt::LeftButton);
        stage.engine.with([](FakeEngine& engine) {
            engine.run_list.push_back(gui_test::run_on_l1(2, api::RunState::running));
            engine.run_list.back().name = "Another";
        });
        stage.bridge->drain();
        stage.amount()->setText(QStringLiteral("5"));
        stage.page->showRun(2);
        QCOMPARE(stage.page->subject(), QStringLiteral("Another"));
        QVERIFY(stage.amount()->text().isEmpty());
        QTRY_COMPARE(stage.page->findChildren<TransferRow*>().size(), 1);
        QTRY_VERIFY(stage.part<TransferRow>()->isFolded());
        QTRY_COMPARE(stage.assetBox()->count(), 3);
    }

    void everythingIsReachedWithTheKeyboard() {
        FilledStage stage;
        stage.show({gui_test::withdrawal_under_way(3)});
        stage.page->activateWindow();
        auto* first = stage.part<QComboBox>("account");
        first->setFocus();
        QStringList reached;
        for (int i = 0; i < 60; ++i) {
            QWidget* focus = stage.page->focusWidget();
            if (i > 0 && focus == first)
                break;
            QVERIFY2(!focus->accessibleName().isEmpty() || !focus->property("text").toString().isEmpty(),
                     focus->metaObject()->className());
            reached << focus->objectName();
            QTest::keyClick(focus, Qt::Key_Tab);
        }
        reached.removeAll(QString());
        const QStringList wanted{"account", "toRollup", "asset",       "amount",
                                 "all",     "fold",     "transaction", "skip"};
        QStringList inOrder;
        for (const QString& name : reached)
            if (wanted.contains(name))
                inOrder << name;
        QCOMPARE(inOrder, wanted);
    }

    // pre: names of assets, accounts, steps, hashes as an attacker would write them; expect: no label or
    // tooltip takes them for markup, and drawing stays quick.
    void hostileTextIsPlain() {
        for (const std::string& evil :
             {gui_test::nestedTags(), gui_test::markupName(), gui_test::directionTricks()}) {
            AssetsStage stage;
            stage.engine.with([&](FakeEngine& engine) {
                engine.test_account_list.front().label = evil;
                for (auto& asset : engine.bridge_asset_list)
                    asset.name = asset.symbol = asset.balance_l1 = evil;
                engine.bridge_asset_list[2].tokens_l1 = {evil, evil};
                engine.failure.reset();
            });
            stage.page->showRun(1);
            auto transfer = gui_test::withdrawal_under_way(1);
            transfer.order.amount = transfer.steps[0].transaction = transfer.steps[0].fee_wei = evil;
            transfer.steps[0].title = transfer.steps[0].plain = transfer.steps[1].waits_for = {"%1", {evil}};
            transfer.steps[2].state = api::BridgeStepState::failed;
            transfer.failure = {"%1", {evil}};
            QTRY_COMPARE(stage.part<QComboBox>("asset")->count(), 3);
            const std::clock_t begin = std::clock();
            stage.show({transfer});
            stage.part<QComboBox>("asset")->setCurrentIndex(2);
            stage.page->grab();
            QVERIFY(std::clock() - begin < 2 * CLOCKS_PER_SEC);
            QVERIFY(gui_test::allLabelsPlain(stage.page.get()));
            QVERIFY(gui_test::allToolTipsPlain(stage.page.get()));
        }
    }
};

}  // namespace studio::app

QTEST_MAIN(studio::app::AssetsTest)
#include "assets_test.moc"
