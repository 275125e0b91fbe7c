// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>
#include <algorithm>
#include <assets/asset_card.hpp>
#include <ctime>
#include <gui/support/sample_chain.hpp>
#include <widgets/elided_label.hpp>
#include <widgets/theme.hpp>

#include "assets_stage.hpp"

namespace studio::app {

using gui_test::AssetsStage;
using gui_test::FakeEngine;
using gui_test::FilledStage;
using gui_test::now_ms;

/// What an account has, and the form that moves it.
class AssetsFormTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { Appearance::instance().setMode(Appearance::Mode::Dark); }

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

    // pre: most of the account's ether on the rollup is from its beginning, and was never deposited; act:
    // turn to the withdrawal; expect: the form says what Ethereum can pay, and "All" asks for no more.
    void saysWhatEthereumCanPayOut() {
        FilledStage stage;
        stage.engine.with(
            [](FakeEngine& engine) { engine.bridge_asset_list[0].payable_l1 = "3000000000000000000"; });
        QTest::mouseClick(stage.button("toEthereum"), Qt::LeftButton);
        QTRY_VERIFY(stage.hint().contains(QStringLiteral("can pay out")));
        QTest::mouseClick(stage.button("all"), Qt::LeftButton);
        QCOMPARE(stage.amount()->text(), QStringLiteral("3"));
        QVERIFY(stage.button("send")->isEnabled());
        stage.amount()->setText(QStringLiteral("4"));
        QVERIFY(stage.hint().contains(QStringLiteral("Deposit some first")));
        QVERIFY(!stage.button("send")->isEnabled());
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
};

}  // namespace studio::app

QTEST_MAIN(studio::app::AssetsFormTest)
#include "assets_form_test.moc"
