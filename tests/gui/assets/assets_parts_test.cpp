// SPDX-License-Identifier: GPL-3.0-or-later
#include <QLabel>
#include <QLocale>
#include <QTest>
#include <assets/amount.hpp>
#include <assets/design_facts.hpp>
#include <assets/order_check.hpp>
#include <assets/step_mark.hpp>
#include <assets/waiting.hpp>
#include <gui/support/sample_chain.hpp>
#include <widgets/theme.hpp>

#include "assets_stage.hpp"

namespace studio::app {
namespace {

using api::AssetKind;
using api::BridgeKind;
using gui_test::alice;

std::string read(const char* text, int decimals) {
    return amount::read(QString::fromUtf8(text), decimals).smallest;
}

amount::Fault fault(const char* text, int decimals) {
    return amount::read(QString::fromUtf8(text), decimals).fault;
}

CheckedDraft check(BridgeKind kind, AssetKind asset, const char* amount, const char* token = "") {
    return checked({kind, asset, QLatin1String(amount), token}, alice, gui_test::sample_assets());
}

/// How many pixels of a colour a widget paints.
int pixelsOf(QWidget& widget, const QColor& color) {
    const QImage image = widget.grab().toImage();
    int count = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            count += image.pixelColor(x, y) == color ? 1 : 0;
    return count;
}

}  // namespace

class AssetsPartsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { Appearance::instance().setMode(Appearance::Mode::Dark); }

    // A double has 53 bits: the last digits of these would be others.
    void amountsAreExact() {
        QCOMPARE(read("1.25", 18), std::string("1250000000000000000"));
        QCOMPARE(read("9007199254740993.000000000000000001", 18),
                 std::string("9007199254740993000000000000000001"));
        QCOMPARE(read("0.1", 1), std::string("1"));
        QCOMPARE(read(".5", 6), std::string("500000"));
        QCOMPARE(read("5.", 6), std::string("5000000"));
        QCOMPARE(read("007", 0), std::string("7"));
        QCOMPARE(read("1.500", 1), std::string("15"));
        QCOMPARE(read("0.000", 2), std::string("0"));
        QCOMPARE(read("۱۲٫۵", 2), std::string("1250"));  // as an Urdu keyboard writes it
        const std::string most =
            "115792089237316195423570985008687907853269984665640564039457584007913129639935";
        QCOMPARE(amount::read(amount::written(most, 18), 18).smallest, most);
        QCOMPARE(amount::written("1250000000000000000000", 18), QStringLiteral("1250"));
        QCOMPARE(amount::written("1", 18), QStringLiteral("0.000000000000000001"));
    }

    void whatIsNoAmountIsSaid() {
        for (const char* text : {"abc", "1e3", "-1", "+1", "1,5", "1 000", "1.2.3", ".", "0x10", "1.5 ETH"})
            QCOMPARE(fault(text, 18), amount::Fault::notANumber);
        QCOMPARE(fault("", 18), amount::Fault::empty);
        QCOMPARE(fault("   ", 18), amount::Fault::empty);
        QCOMPARE(fault("0.0000001", 6), amount::Fault::tooManyDigits);
        QCOMPARE(fault("1.5", 0), amount::Fault::tooManyDigits);
    }

    void decimalTextIsComparedAndTakenAway() {
        QVERIFY(amount::compare("99", "100") < 0);
        QVERIFY(amount::compare("0100", "100") == 0);
        QVERIFY(amount::compare(
                    "115792089237316195423570985008687907853269984665640564039457584007913129639935",
                    "115792089237316195423570985008687907853269984665640564039457584007913129639934") > 0);
        QCOMPARE(amount::less("10000000000000000000000", "1"), std::string("9999999999999999999999"));
        QCOMPARE(amount::less("1000", "1000"), std::string("0"));
        QCOMPARE(amount::less("5", "7"), std::string("0"));
        QCOMPARE(amount::less("120", "21"), std::string("99"));
        QVERIFY(amount::isZero("") && amount::isZero("000") && !amount::isZero("10"));
    }

    // pre: claims every 120 s, games of 120 s with 30 s after them, proofs mature after 120 s; expect: the
    // later of the two waits counts; without a game's settings nothing is said.
    void aWithdrawalsTimeFollowsTheDesign() {
        gui_test::FakeEngine engine;
        gui_test::add_l1_modules(engine);
        auto run = gui_test::run_on_l1(1, api::RunState::running);
        const auto of = [&](BridgeKind kind, AssetKind asset = AssetKind::ether) {
            return transferTimes(run.spec, engine.module_list, 10'000).of(kind, asset);
        };
        QCOMPARE(of(BridgeKind::withdrawal), std::optional<qint64>(300'000));
        run.spec.layers[api::Layer::settlement].parameters["proof_maturity_s"] = std::int64_t{1000};
        QCOMPARE(of(BridgeKind::withdrawal), std::optional<qint64>(1'150'000));
        run.spec.layers[api::Layer::settlement].parameters.clear();
        run.spec.layers[api::Layer::proving].parameters.clear();
        QCOMPARE(of(BridgeKind::withdrawal), std::optional<qint64>(990'000));
        QVERIFY(waiting::announcement(BridgeKind::withdrawal, AssetKind::ether, 270'000)
                    .contains(QStringLiteral("4 min 30 s")));
        run.spec.layers[api::Layer::proving].module = "unproven";
        QVERIFY(!of(BridgeKind::withdrawal));
        QCOMPARE(of(BridgeKind::deposit), std::optional<qint64>(20'000));
        QCOMPARE(of(BridgeKind::deposit, AssetKind::erc721), std::optional<qint64>(30'000));
        run.spec.layers[api::Layer::settlement].parameters["confirmations"] = std::int64_t{4};
        QCOMPARE(of(BridgeKind::deposit), std::optional<qint64>(60'000));
        QCOMPARE(transferTimes(run.spec, engine.module_list, 0), TransferTimes{});
        QVERIFY(standsOnL1(run.spec, engine.module_list));
        QVERIFY(!standsOnL1(gui_test::sample_design(), engine.module_list));
    }

    void ordersAreInTheSmallestUnit() {
        const auto ether = check(BridgeKind::deposit, AssetKind::ether, "1.5").order;
        QVERIFY(ether && ether->account == alice && ether->kind == BridgeKind::deposit);
        QCOMPARE(ether->amount, std::string("1500000000000000000"));
        QCOMPARE(check(BridgeKind::deposit, AssetKind::erc20, "1000").order->amount,
                 std::string("1000000000"));
        const auto token = check(BridgeKind::withdrawal, AssetKind::erc721, "", "7").order;
        QVERIFY(token && token->asset == AssetKind::erc721);
        QCOMPARE(token->amount, std::string("7"));
    }

    void whatIsWrongIsSaidInASentence() {
        const auto says = [](const CheckedDraft& result, const char* words) {
            return !result.order && result.problem.contains(QLatin1String(words));
        };
        QVERIFY(check(BridgeKind::deposit, AssetKind::ether, "").problem.isEmpty());
        QVERIFY(says(check(BridgeKind::deposit, AssetKind::ether, "abc"), "digits only"));
        QVERIFY(says(check(BridgeKind::deposit, AssetKind::ether, "0"), "above 0"));
        QVERIFY(says(check(BridgeKind::deposit, AssetKind::ether, "10000"), "There is only"));
        // One wei more than there is.
        QVERIFY(
            says(check(BridgeKind::withdrawal, AssetKind::ether, "100.000000000000000002"), "on the rollup"));
        // Exactly what there is: nothing is left for the fee.
        QVERIFY(says(check(BridgeKind::withdrawal, AssetKind::ether, "100.000000000000000001"), "fee"));
        QVERIFY(says(check(BridgeKind::deposit, AssetKind::erc20, "0.0000001"), "6 digit"));
        QVERIFY(says(check(BridgeKind::withdrawal, AssetKind::erc20, "1"), "There is only"));
        QVERIFY(says(check(BridgeKind::withdrawal, AssetKind::erc721, "", "12"), "no token"));
    }

    // pre: an account without ether on Ethereum; expect: neither way is offered, since both pay there.
    void feesAreAskedForBeforehand() {
        auto assets = gui_test::sample_assets();
        assets[0].balance_l1 = "0";
        for (const auto kind : {BridgeKind::deposit, BridgeKind::withdrawal}) {
            const auto result = checked({kind, AssetKind::ether, QStringLiteral("1"), {}}, alice, assets);
            QVERIFY(!result.order && result.problem.contains(QStringLiteral("no ether on Ethereum")));
        }
    }

    void allLeavesTheFee() {
        const auto assets = gui_test::sample_assets();
        QCOMPARE(mostToSend(BridgeKind::deposit, assets[0]), std::string("9999400000000000000000"));
        QCOMPARE(mostToSend(BridgeKind::withdrawal, assets[0]), std::string("99900000000000000001"));
        QCOMPARE(mostToSend(BridgeKind::deposit, assets[1]), std::string("1000000000"));
    }

    // Colour is not all that tells states apart: a number, a check, a cross.
    void marksShowTheirState() {
        StepMark mark;
        mark.resize(26, 60);
        const auto painted = [&mark](api::BridgeStepState state, const QColor& color) {
            mark.setLook({2, false, state});
            return pixelsOf(mark, color);
        };
        using State = api::BridgeStepState;
        QVERIFY(painted(State::done, theme().color(Tone::Good)) > 100);
        QVERIFY(painted(State::failed, theme().color(Tone::Bad)) > 100);
        const int ring = painted(State::waiting, theme().accent);
        QVERIFY(ring > 20 && ring < 150);
        QCOMPARE(mark.accessibleName(), QStringLiteral("Step 2: waiting"));
        QVERIFY(painted(State::to_come, theme().accent) == 0);
        mark.setLook({3, false, State::to_come});
        QVERIFY(pixelsOf(mark, theme().line) > 20);
        mark.setLook({3, true, State::to_come});
        QCOMPARE(pixelsOf(mark, theme().line), 0);
    }
};

}  // namespace studio::app

QTEST_MAIN(studio::app::AssetsPartsTest)
#include "assets_parts_test.moc"
