// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QGuiApplication>
#include <QHelpEvent>
#include <QTest>
#include <claims/cell_delegate.hpp>
#include <claims/claim_assets_card.hpp>
#include <claims/claim_text.hpp>
#include <ctime>
#include <gui/support/hostile_text.hpp>
#include <gui/support/sample_chain.hpp>
#include <widgets/theme.hpp>

#include "claims_stage.hpp"

namespace studio::app {
namespace {

using gui_test::ClaimsStage;
using gui_test::FakeEngine;

QString withoutMarks(QString text) {
    return text.remove(QChar(0x2066)).remove(QChar(0x2069));
}

}  // namespace

class ClaimsPartsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { Appearance::instance().setMode(Appearance::Mode::Dark); }

    void modelsAreSound() {
        ClaimModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        FakeEngine engine;
        gui_test::fill_claims(engine, 30);
        const auto first = engine.claim_list.begin();
        model.setRows({first, first + 10}, true);
        QVERIFY(model.canFetchMore({}));
        int wanted = 0;
        connect(&model, &ClaimModel::moreWanted, this, [&wanted] { ++wanted; });
        model.fetchMore({});
        model.fetchMore({});
        QCOMPARE(wanted, 1);  // one question is under way
        model.append({first + 10, first + 30}, false);
        QCOMPARE(model.rowCount(), 30);
        QVERIFY(!model.canFetchMore({}));
        model.setRows({first, first + 5}, false);
        QCOMPARE(model.rowCount(), 5);

        ClaimAssetModel assets;
        QAbstractItemModelTester assetTester(&assets, QAbstractItemModelTester::FailureReportingMode::QtTest);
        assets.setAssets(engine.claim_asset_list);
        QCOMPARE(assets.rowCount(), 2);
    }

    void amountsAreWordsOfTheirAsset() {
        FakeEngine engine;
        gui_test::fill_claims(engine, 6);
        api::ClaimRow row = engine.claim_list[0];
        const auto& assets = engine.claim_asset_list;
        QCOMPARE(withoutMarks(claim::assetsText(row, assets)), QStringLiteral("12.5 TEST, 3 × Drop Pass"));
        QVERIFY(claim::assetsInFull(row, assets).contains(QStringLiteral("#3, #12, #41")));
        row.shares = {{9, "1", {}}};  // of an asset that the list does not have yet
        QVERIFY(claim::assetsText(row, assets).isEmpty());
        row.shares.assign(25, {0, "100", {}});
        QVERIFY(claim::assetsText(row, assets).endsWith(QStringLiteral("and 5 more")));
        // More digits than a double has.
        row.shares = {{0, "123456789012345678901234567", {}}};
        QCOMPARE(withoutMarks(claim::assetsText(row, assets)),
                 QStringLiteral("1,234,567,890,123,456,789,012,345.67 TEST"));
    }

    void anAddressIsCopiedWithMouseAndKeys() {
        ClaimsStage stage;
        QTRY_COMPARE(stage.model().rowCount(), 12);
        QTableView* table = stage.table();
        QStyleOptionViewItem option;
        option.rect = table->visualRect(stage.model().index(5, ClaimModel::holderColumn));
        QGuiApplication::clipboard()->clear();
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, CellDelegate::copyRect(option).center());
        QCOMPARE(QGuiApplication::clipboard()->text().toStdString(), gui_test::holder_address(5));
        table->setCurrentIndex(stage.model().index(7, ClaimModel::etherColumn));
        QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text().toStdString(), gui_test::holder_address(7));
    }

    void theCopyButtonIsAtTheEndOfItsCellInBothDirections() {
        QStyleOptionViewItem option;
        option.rect = QRect(100, 0, 200, 30);
        option.direction = Qt::LeftToRight;
        QVERIFY(CellDelegate::copyRect(option).center().x() > 200);
        option.direction = Qt::RightToLeft;
        QVERIFY(CellDelegate::copyRect(option).center().x() < 200);
        QVERIFY(option.rect.contains(CellDelegate::copyRect(option)));
    }

    void assetsSayWhereTheyAreFrom() {
        ClaimsStage stage;
        auto* card = stage.part<ClaimAssetsCard>();
        auto* table = card->findChild<QTableView*>();
        QTRY_COMPARE(table->model()->rowCount(), 2);
        QVERIFY(table->isVisible());
        const auto cell = [&](int row, int column) { return table->model()->index(row, column); };
        QCOMPARE(cell(0, ClaimAssetModel::nameColumn).data().toString(), QStringLiteral("Test token (TEST)"));
        QCOMPARE(cell(0, ClaimAssetModel::originColumn).data().toString(),
                 QStringLiteral("came over the bridge"));
        QCOMPARE(cell(1, ClaimAssetModel::originColumn).data().toString(),
                 QStringLiteral("born on the rollup"));
        QString opened;
        bool onL1 = false;
        connect(card, &ClaimAssetsCard::contractRequested, this, [&](const QString& address, bool there) {
            opened = address;
            onL1 = there;
        });
        table->setCurrentIndex(cell(0, ClaimAssetModel::l1Column));
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(opened.toStdString(), gui_test::contract);
        QVERIFY(onL1);
    }

    void hostileTextStaysPlain() {
        ClaimsStage stage;
        QTRY_COMPARE(stage.model().rowCount(), 12);
        for (const std::string& name :
             {gui_test::nestedTags(), gui_test::markupName(), gui_test::directionTricks()}) {
            const std::clock_t begin = std::clock();
            stage.engine.with([&](FakeEngine& engine) {
                engine.run_list.front().name = name;
                engine.run_list.front().life->claims.note = {"%1", {name}};
                engine.claim_list[3].name = name;
                engine.claim_list[3].refusal = {"%1", {name}};
                for (auto& asset : engine.claim_asset_list)
                    asset.name = asset.symbol = name;
            });
            QTest::qWait(1'300);  // the list asks once a second
            stage.table()->selectRow(3);
            stage.page->grab();
            qInfo("the page with a hostile name: %ld ms of CPU",
                  (std::clock() - begin) * 1000 / CLOCKS_PER_SEC);
            QVERIFY(gui_test::allLabelsPlain(stage.page.get()));
            QVERIFY(gui_test::allToolTipsPlain(stage.page.get()));
            QVERIFY(gui_test::allCellsPlain(&stage.model()));
            QVERIFY(
                gui_test::allCellsPlain(stage.part<ClaimAssetsCard>()->findChild<QTableView*>()->model()));
        }
    }
};

}  // namespace studio::app

QTEST_MAIN(studio::app::ClaimsPartsTest)
#include "claims_parts_test.moc"
