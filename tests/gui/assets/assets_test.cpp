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
using gui_test::AssetsStage;
using gui_test::FakeEngine;
using gui_test::FilledStage;
using gui_test::now_ms;
using gui_test::shownEmptyState;
using gui_test::showsText;

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

    void showsWhatTheAccountHasOnBothSides() {
        FilledStage stage;
        const auto* card = stage.part<AssetCard>();
        const auto labels = card->findChildren<ElidedLabel*>();
        const auto shows = [&](const char* text) {
            return std::ranges::any_of(labels, [&](const ElidedLabel* label) {
                return label->isVisible() && label->fullText() == QString::fromUtf8(text);
            });
        };
        for (const char* text : {"9,999.5", "100…", "1,000", "2", "Ether (ETH)", "#3, #12", "#7"})
            QVERIFY2(shows(text), text);
        QVERIFY(!stage.button("getTestAssets")->isVisible());
    }

    // pre: an account with ether only; act: ask for test assets; expect: the engine is asked, and while they
    // are made nobody asks twice.
    void getsTestAssetsWhereThereIsOnlyEther() {
        AssetsStage stage;
        stage.engine.with([](FakeEngine& engine) { engine.bridge_asset_list.resize(1); });
        auto* button = stage.part<QPushButton>("getTestAssets");
        QTRY_VERIFY(button->isVisible() && button->isEnabled());
        QTest::mouseClick(button, Qt::LeftButton);
        QTRY_VERIFY(stage.engine.called("begin_bridging 1 test_assets "));
        api::BridgeTransfer making;
        making.id = 1;
        making.order = {api::BridgeKind::test_assets, {}, gui_test::alice, {}};
        making.begun_ms = now_ms;
        stage.show({making});
        QVERIFY(!button->isEnabled());
        making.ended_ms = now_ms;
        stage.show({making});
        QVERIFY(button->isEnabled());
    }

    void checksWhileTyping() {
        FilledStage stage;
        QVERIFY(!stage.button("send")->isEnabled());
        QVERIFY(stage.hint().contains(QStringLiteral("There is")));
        QTest::keyClicks(stage.amount(), QStringLiteral("1.5x"));
        QVERIFY(stage.hint().contains(QStringLiteral("digits only")));
        QVERIFY(!stage.button("send")->isEnabled());
        QVERIFY(stage.amount()->property("problem").toBool());
        QTest::keyClick(stage.amount(), Qt::Key_Backspace);
        QVERIFY(stage.button("send")->isEnabled());
        QVERIFY(!stage.amount()->property("problem").toBool());
        stage.amount()->setText(QStringLiteral("20000"));
        QVERIFY(stage.hint().contains(QStringLiteral("There is only")));
    }

    void enterGivesTheOrderExactly() {
        FilledStage stage;
        stage.amount()->setFocus();
        QTest::keyClicks(stage.amount(), QStringLiteral("1.000000000000000001"));
        QTest::keyClick(stage.amount(), Qt::Key_Return);
        QTRY_VERIFY(stage.engine.called("begin_bridging 1 deposit 1000000000000000001"));
        QTRY_VERIFY(stage.amount()->text().isEmpty());
    }

    void theOtherDirectionWithdraws() {
        FilledStage stage;
        const QString before = stage.part<QLabel>("announcement")->text();
        QTest::mouseClick(stage.button("toEthereum"), Qt::LeftButton);
        const QString after = stage.part<QLabel>("announcement")->text();
        QVERIFY(before != after && after.contains(QStringLiteral("4 min 36 s")));
        QTest::keyClicks(stage.amount(), QStringLiteral("2"));
        QTest::mouseClick(stage.button("send"), Qt::LeftButton);
        QTRY_VERIFY(stage.engine.called("begin_bridging 1 withdrawal 2000000000000000000"));
    }

    void arrowKeysTurnTheDirection() {
        FilledStage stage;
        stage.page->activateWindow();
        stage.button("toRollup")->setFocus();
        QTest::keyClick(stage.button("toRollup"), Qt::Key_Right);
        QVERIFY(stage.button("toEthereum")->isChecked());
        QVERIFY(!stage.button("toRollup")->isChecked());
    }

    void allFillsInWhatThereIs() {
        FilledStage stage;
        QTest::mouseClick(stage.button("all"), Qt::LeftButton);
        QCOMPARE(stage.amount()->text(), QStringLiteral("9999.4"));
        stage.assetBox()->setCurrentIndex(1);
        QTest::mouseClick(stage.button("all"), Qt::LeftButton);
        QCOMPARE(stage.amount()->text(), QStringLiteral("1000"));
        QTest::mouseClick(stage.button("toEthereum"), Qt::LeftButton);
        QVERIFY(!stage.button("all")->isEnabled());  // there is none on the rollup
    }

    void aTokenIsChosenByItsNumber() {
        FilledStage stage;
        stage.assetBox()->setCurrentIndex(2);
        auto* tokens = stage.part<QComboBox>("token");
        QVERIFY(tokens->isVisible() && !stage.amount()->isVisible());
        QCOMPARE(tokens->count(), 2);
        tokens->setCurrentIndex(1);
        tokens->setFocus();
        QTest::keyClick(tokens, Qt::Key_Return);
        QTRY_VERIFY(stage.engine.called("begin_bridging 1 deposit 12"));
        QTest::mouseClick(stage.button("toEthereum"), Qt::LeftButton);
        QCOMPARE(tokens->count(), 1);
        QCOMPARE(tokens->currentData().toString(), QStringLiteral("7"));
    }

    // pre: the engine refuses; expect: its sentence stands in the form, through the next look at the
    // balances, until something else is written.
    void aRefusalIsSaidInTheForm() {
        FilledStage stage;
        stage.amount()->setText(QStringLiteral("1"));
        stage.engine.with([](FakeEngine& engine) {
            engine.failure = api::Failure{"bridge.busy", {"The L1 takes no transactions now.", {}}};
        });
        QTest::mouseClick(stage.button("send"), Qt::LeftButton);
        QTRY_VERIFY(stage.hint().contains(QStringLiteral("takes no transactions")));
        QCOMPARE(stage.amount()->text(), QStringLiteral("1"));  // nothing to be written twice
        stage.engine.with([](FakeEngine& engine) { engine.failure.reset(); });
        stage.page->activate();
        QTest::qWait(100);
        QVERIFY(stage.hint().contains(QStringLiteral("takes no transactions")));
        QTest::keyClicks(stage.amount(), QStringLiteral("2"));
        QVERIFY(!stage.hint().contains(QStringLiteral("takes no transactions")));
    }

    void slowEngineDoesNotHoldTheWindow() {
        FilledStage stage;
        stage.engine.delay_ms = 1'000;
        stage.page->activate();  // asks for the balances, which takes a second
        const std::clock_t begin = std::clock();
        QTest::keyClicks(stage.amount(), QStringLiteral("3"));
        QTest::mouseClick(stage.button("send"), Qt::LeftButton);
        QVERIFY(!stage.button("send")->isEnabled());  // not twice
        QVERIFY(std::clock() - begin < CLOCKS_PER_SEC / 2);
        stage.engine.delay_ms = 0;
        QTRY_VERIFY(stage.engine.called("begin_bridging 1 deposit 3000000000000000000"));
    }

    void anotherAccountIsAskedAbout() {
        FilledStage stage;
        stage.engine.with([](FakeEngine& engine) { engine.bridge_asset_list.resize(1); });
        auto* accounts = stage.part<QComboBox>("account");
        QCOMPARE(accounts->count(), 2);
        QVERIFY(accounts->itemText(1).startsWith(QStringLiteral("Bob")));
        accounts->setFocus();
        QTest::keyClick(accounts, Qt::Key_Down);
        QTRY_COMPARE(stage.assetBox()->count(), 1);
        QCOMPARE(QString::fromStdString(stage.part<AssetCard>()->account()),
                 QString::fromStdString(gui_test::contract));
    }

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
