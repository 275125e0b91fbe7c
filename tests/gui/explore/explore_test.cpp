// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemModelTester>
#include <QAbstractItemView>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTabBar>
#include <QTabWidget>
#include <QTableView>
#include <QTest>
#include <QToolButton>
#include <bridge/engine_bridge.hpp>
#include <bridge/navigator.hpp>
#include <ctime>
#include <explore/account_view.hpp>
#include <explore/block_view.hpp>
#include <explore/change_model.hpp>
#include <explore/explore_lists.hpp>
#include <explore/explore_page.hpp>
#include <explore/link.hpp>
#include <explore/list_models.hpp>
#include <explore/list_pane.hpp>
#include <explore/search_results.hpp>
#include <explore/trace_model.hpp>
#include <explore/transaction_view.hpp>
#include <gui/support/fake_engine.hpp>
#include <gui/support/hostile_text.hpp>
#include <gui/support/sample_chain.hpp>
#include <widgets/theme.hpp>

#include "explore_stage.hpp"

namespace studio::app {
namespace {

using gui_test::FakeEngine;
using Tester = QAbstractItemModelTester;
using Stage = ExploreStage;
constexpr auto fatal = Tester::FailureReportingMode::QtTest;

/// A block list over a plain vector, answering at once.
struct PagedBlocks {
    explicit PagedBlocks(std::uint64_t count) {
        for (std::uint64_t i = 0; i < count; ++i)
            grow();
    }
    void grow() {
        api::BlockRow row;
        row.number = rows.size() + 1;
        row.hash = gui_test::block_hash(row.number);
        rows.insert(rows.begin(), row);
    }
    BlockListModel::Fetch fetch() {
        return [this](const std::string& cursor, std::size_t limit, const BlockListModel::Done& done) {
            ++asked;
            // The cursor is the number of the last block seen, as in the engine: new blocks do not move it.
            const std::uint64_t below = cursor.empty() ? rows.size() + 1 : std::stoull(cursor);
            api::Page<api::BlockRow> page;
            for (const api::BlockRow& row : rows)
                if (row.number < below && page.rows.size() < limit)
                    page.rows.push_back(row);
            if (!page.rows.empty() && page.rows.back().number > 1)
                page.next = std::to_string(page.rows.back().number);
            done(page);
        };
    }
    std::vector<api::BlockRow> rows;
    int asked = 0;
};

/// Puts `name` wherever a chain or a file can put one.
void nameEverything(FakeEngine& engine, const std::string& name) {
    for (auto& [hash, detail] : engine.transaction_details) {
        detail.row.to_name = name;
        detail.plain_words = {"%1 minted %2.", {"Alice", name}};
        detail.decoded_call = detail.error = name;
        detail.trace.front().decoded = detail.trace.front().error = name;
        detail.logs.front().decoded = detail.logs.front().address_name = name;
        detail.changes.front().what = detail.changes.front().after = name;
    }
    for (auto& [address, detail] : engine.account_details)
        detail.row.name = detail.contract = name;
    for (api::TransactionRow& row : engine.transaction_list)
        row.to_name = row.method = name;
    engine.run_list.front().spec.token_symbol = engine.run_list.front().name = name;
    for (api::AccountRow& row : engine.account_list)
        row.name = name;
    for (api::LogRow& row : engine.log_list)
        row.decoded = row.address_name = name;
    for (api::StorageRow& row : engine.storage_list)
        row.name = row.value = name;
    for (auto& [number, detail] : engine.block_details)
        detail.header.front().value = name;
    engine.hit_list = {{api::HitKind::account, gui_test::alice, name},
                       {api::HitKind::account, gui_test::contract, name}};
}

}  // namespace

class ExploreTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { Appearance::instance().setMode(Appearance::Mode::Dark); }

    // pre: 250 blocks; act: fetch until there is no more; expect: each once, newest first, in three pages.
    void pagesFollowEachOther() {
        PagedBlocks chain(250);
        BlockListModel model;
        Tester tester(&model, fatal);
        model.setFetch(chain.fetch());
        QCOMPARE(model.rowCount(), 100);
        while (model.canFetchMore({}))
            model.fetchMore({});
        QCOMPARE(model.rowCount(), 250);
        QCOMPARE(chain.asked, 3);
        for (int i = 0; i < 250; ++i)
            QCOMPARE(model.row(i).number, std::uint64_t(250 - i));
    }

    void newestRowsGoInFront() {
        PagedBlocks chain(150);
        BlockListModel model;
        Tester tester(&model, fatal);
        model.setFetch(chain.fetch());
        chain.grow();
        chain.grow();
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        QSignalSpy inserts(&model, &QAbstractItemModel::rowsInserted);
        model.refreshNewest();
        QCOMPARE(resets.size(), 0);
        QVERIFY(!inserts.isEmpty());
        QCOMPARE(inserts.first().at(1).toInt(), 0);
        QCOMPARE(inserts.first().at(2).toInt(), 1);
        QCOMPARE(model.row(0).number, std::uint64_t{152});
        QCOMPARE(model.row(2).number, std::uint64_t{150});
    }

    void aGapBeginsTheListAgain() {
        PagedBlocks chain(10);
        BlockListModel model;
        Tester tester(&model, fatal);
        model.setFetch(chain.fetch());
        for (int i = 0; i < 300; ++i)
            chain.grow();
        model.refreshNewest();
        QCOMPARE(model.row(0).number, std::uint64_t{310});
        QCOMPARE(model.rowCount(), 100);
        model.fetchMore({});
        QCOMPARE(model.row(100).number, std::uint64_t{210});
    }

    void latePagesOfAnotherSourceAreDropped() {
        BlockListModel model;
        BlockListModel::Done late;
        model.setFetch(
            [&late](const std::string&, std::size_t, const BlockListModel::Done& done) { late = done; });
        PagedBlocks chain(5);
        model.setFetch(chain.fetch());
        late({{api::BlockRow{}, api::BlockRow{}}, "x"});
        QCOMPARE(model.rowCount(), 5);
        QVERIFY(!model.isLoading());
    }

    void allModelsAreSound() {
        FakeEngine engine;
        gui_test::fill_chain(engine, 3, 4);
        TransactionListModel transactions;
        AccountListModel accounts;
        LogListModel logs;
        StorageModel storage;
        SearchModel hits;
        TraceModel trace;
        ChangeModel changes;
        std::vector<std::unique_ptr<Tester>> testers;
        for (QAbstractItemModel* model : std::initializer_list<QAbstractItemModel*>{
                 &transactions, &accounts, &logs, &storage, &hits, &trace, &changes})
            testers.push_back(std::make_unique<Tester>(model, fatal));
        const auto now = [](const auto& rows) {
            return [rows](const std::string&, std::size_t, const auto& done) { done({rows, {}}); };
        };
        transactions.setFetch(now(engine.transaction_list));
        accounts.setFetch(now(engine.account_list));
        logs.setFetch(now(engine.log_list));
        storage.setFetch(now(engine.storage_list));
        hits.setFetch(now(std::vector<api::SearchHit>{{api::HitKind::block, "7", "Block 7"}}));
        const auto& detail = engine.transaction_details.begin()->second;
        trace.setFrames(detail.trace, "ETH");
        changes.setChanges(detail.changes, "ETH");
        QCOMPARE(transactions.rowCount(), 12);
        QCOMPARE(trace.rowCount(), 1);
        QCOMPARE(trace.rowCount(trace.index(0, 0)), 1);
        QVERIFY(trace.index(0, 0, trace.index(0, 0)).data(TraceModel::failedRole).toBool());
        trace.setFrames({}, "ETH");
        QCOMPARE(trace.rowCount(), 0);
    }

    void historyIsABrowsers() {
        LocationHistory history;
        const ExplorePlace first{1, ExploreLocation::block(1)};
        history.go(first);
        history.go(first);
        history.go({2, ExploreLocation::block(1)});  // of another chain
        QCOMPARE(history.back(), first);
        history.go({1, ExploreLocation::transaction(QStringLiteral("0x7"))});
        QVERIFY(!history.canGoForward());
        QCOMPARE(history.back(), first);
        QCOMPARE(ExploreLocation::fromText(ExploreLocation::block(9).text()), ExploreLocation::block(9));
        QVERIFY(ExploreLocation::fromText(QStringLiteral("nonsense")).isNothing());
    }

    void scrollingDownLoadsMore() {
        Stage stage;
        QListView* view = stage.list();
        QTRY_COMPARE(view->model()->rowCount(), 100);
        view->verticalScrollBar()->setValue(view->verticalScrollBar()->maximum());
        QTRY_VERIFY(view->model()->rowCount() >= 200);
    }

    void aClickOpensABlockAndItsTransaction() {
        Stage stage;
        QTRY_COMPARE(stage.list()->model()->rowCount(), 100);
        stage.click(stage.list(), 2);
        QCOMPARE(stage.page->location(), ExploreLocation::block(248));
        QTRY_VERIFY(stage.shown<BlockView>() != nullptr);
        auto* block = stage.shown<BlockView>();
        block->findChild<QTabWidget*>()->setCurrentIndex(1);
        QListView* inside = block->findChild<ListPane*>()->view();
        QTRY_COMPARE(inside->model()->rowCount(), 2);
        inside->setFocus();
        inside->setCurrentIndex(inside->model()->index(0, 0));
        QTest::keyClick(inside, Qt::Key_Return);
        QTRY_VERIFY(stage.shown<TransactionView>() != nullptr);
        QCOMPARE(stage.page->location().kind, ExploreLocation::Kind::transaction);
        QTest::keyClick(stage.page.get(), Qt::Key_Left, Qt::AltModifier);
        QTRY_COMPARE(stage.page->location(), ExploreLocation::block(248));
        QTest::keyClick(stage.page.get(), Qt::Key_Right, Qt::AltModifier);
        QTRY_COMPARE(stage.page->location().kind, ExploreLocation::Kind::transaction);
    }

    void linksAreReachedByKeyboard() {
        Stage stage;
        stage.open({bridge::ExploreTarget::Kind::Transaction,
                    QString::fromStdString(gui_test::transaction_hash(9, 0))});
        QTRY_VERIFY(stage.shown<TransactionView>() != nullptr);
        Link* from = nullptr;
        for (Link* link : stage.shown<TransactionView>()->findChildren<Link*>())
            if (link->target() == ExploreLocation::account(QString::fromStdString(gui_test::alice)))
                from = link;
        QVERIFY(from != nullptr);
        QVERIFY(from->focusPolicy() & Qt::TabFocus);
        QCOMPARE(from->accessibleName(), QStringLiteral("Alice"));
        from->setFocus();
        QTest::keyClick(from, Qt::Key_Return);
        QTRY_VERIFY(stage.shown<AccountView>() != nullptr);
    }

    void accountIsAskedForAsOfTheBlock() {
        Stage stage;
        stage.open({bridge::ExploreTarget::Kind::Account, QString::fromStdString(gui_test::contract)});
        QTRY_VERIFY(stage.shown<AccountView>() != nullptr);
        auto* asOf = stage.bar->findChild<QLineEdit*>(QStringLiteral("asOf"));
        QTest::keyClicks(asOf, QStringLiteral("77"));
        QTest::keyClick(asOf, Qt::Key_Return);
        QTRY_VERIFY(stage.engine.called("account " + gui_test::contract + " as of 77"));
        auto* table = stage.shown<AccountView>()->findChild<QTableView*>();
        QTRY_COMPARE(table->model()->rowCount(), 2);
    }

    void oneHitOpensSeveralAreListedNoneHelps() {
        Stage stage;
        auto* field = stage.bar->findChild<QLineEdit*>(QStringLiteral("exploreSearch"));
        stage.engine.with([](FakeEngine& engine) {
            engine.hit_list = {{api::HitKind::block, "12", "Block 12"}};
        });
        QTest::keyClicks(field, QStringLiteral("12"));
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_COMPARE(stage.page->location(), ExploreLocation::block(12));
        stage.engine.with([](FakeEngine& engine) {
            engine.hit_list = {{api::HitKind::account, gui_test::alice, "Alice"},
                               {api::HitKind::account, gui_test::contract, "DropPass"}};
        });
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_VERIFY(stage.shown<SearchResults>() != nullptr);
        QListView* results = stage.shown<SearchResults>()->findChild<ListPane*>()->view();
        QTRY_COMPARE(results->model()->rowCount(), 2);
        stage.engine.with([](FakeEngine& engine) { engine.hit_list.clear(); });
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_VERIFY(stage.shown<SearchResults>() == nullptr);
    }

    void liveListFollowsAndStandsStillWhenTold() {
        Stage stage;
        QTRY_COMPARE(stage.list()->model()->rowCount(), 100);
        const auto grow = [&stage] {
            stage.engine.with([](FakeEngine& engine) {
                gui_test::add_block(engine, 1);
                engine.run_list.front().head_number = engine.block_list.front().number;
            });
            stage.bridge->drain();
        };
        grow();
        QTRY_COMPARE(stage.list()->model()->index(0, 0).data(locationRole).toString(),
                     QStringLiteral("block:251"));
        QTest::mouseClick(stage.bar->findChild<QPushButton*>(QStringLiteral("liveToggle")), Qt::LeftButton);
        grow();
        QTest::qWait(1'300);
        QCOMPARE(stage.list()->model()->index(0, 0).data(locationRole).toString(),
                 QStringLiteral("block:251"));
    }

    // pre: the newest block is open; expect: nothing leads beyond it; act: one more comes; expect: now it
    // does.
    void theNewestBlockLeadsNoFurtherUntilTheNextComes() {
        Stage stage;
        stage.open({bridge::ExploreTarget::Kind::Block, QStringLiteral("250")});
        const auto next = [&stage]() -> Link* {
            for (Link* link : stage.page->findChildren<Link*>())
                if (link->isVisible() && link->target().id == QStringLiteral("251"))
                    return link;
            return nullptr;
        };
        QTRY_VERIFY(next() != nullptr);
        QVERIFY(!next()->isEnabled());
        stage.engine.with([](FakeEngine& engine) {
            gui_test::add_block(engine, 1);
            engine.run_list.front().head_number = 251;
        });
        stage.bridge->drain();
        QVERIFY(next()->isEnabled());
        QTest::mouseClick(next(), Qt::LeftButton);
        QTRY_VERIFY(stage.says(QStringLiteral("Block #251")));
    }

    void slowEngineDoesNotHoldTheWindow() {
        Stage stage;
        stage.engine.delay_ms = 1'000;
        stage.open({bridge::ExploreTarget::Kind::Account, QString::fromStdString(gui_test::alice)});
        stage.page->findChild<QTabBar*>()->setCurrentIndex(1);
        QVERIFY(!stage.engine.called("account " + gui_test::alice));  // back before the engine has answered
        QTRY_VERIFY(stage.shown<AccountView>() != nullptr);
    }

    void failuresAreSaidInWords() {
        Stage stage;
        stage.open({bridge::ExploreTarget::Kind::Block, QStringLiteral("99999")});
        QTRY_VERIFY(stage.shown<BlockView>() == nullptr);
        QTRY_VERIFY(stage.says(QStringLiteral("There is no such entry.")));
    }

    void hostileNamesStayPlain() {
        for (const std::string& name :
             {gui_test::nestedTags(), gui_test::markupName(), gui_test::directionTricks()}) {
            Stage stage;
            stage.engine.with([&](FakeEngine& engine) { nameEverything(engine, name); });
            stage.open({bridge::ExploreTarget::Kind::Transaction,
                        QString::fromStdString(gui_test::transaction_hash(9, 0))});
            QTRY_VERIFY(stage.shown<TransactionView>() != nullptr);
            // CPU, not wall time: other programs may run. The slowest step is what a person would notice.
            double slowest_ms = 0;
            const auto step = [&](auto act) {
                const std::clock_t begin = std::clock();
                act();
                stage.page->grab();
                slowest_ms =
                    std::max(slowest_ms, 1000.0 * static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC);
            };
            for (int tab = 0; tab < 5; ++tab)
                step([&] { stage.shown<TransactionView>()->findChild<QTabWidget*>()->setCurrentIndex(tab); });
            for (int list = 0; list < 5; ++list) {
                stage.page->findChild<QTabBar*>()->setCurrentIndex(list);
                QTRY_VERIFY(stage.list()->model()->rowCount() > 0);
                step([] {});
            }
            stage.open({bridge::ExploreTarget::Kind::Account, QString::fromStdString(gui_test::contract)});
            QTRY_VERIFY(stage.shown<AccountView>() != nullptr);
            for (int tab = 0; tab < stage.shown<AccountView>()->findChild<QTabWidget*>()->count(); ++tab)
                step([&] { stage.shown<AccountView>()->findChild<QTabWidget*>()->setCurrentIndex(tab); });
            stage.open({bridge::ExploreTarget::Kind::Block, QStringLiteral("250")});
            QTRY_VERIFY(stage.shown<BlockView>() != nullptr);
            step([] {});
            auto* field = static_cast<QLineEdit*>(stage.page->searchField());
            step([&] { field->setText(QString::fromStdString(name)); });
            QTest::keyClick(field, Qt::Key_Return);
            QTRY_VERIFY(stage.shown<SearchResults>() != nullptr);
            step([] {});
            qInfo("the slowest view of Explore with a hostile name: %.0f ms of CPU", slowest_ms);
            QVERIFY(gui_test::allLabelsPlain(stage.page.get()));
            QVERIFY(gui_test::allToolTipsPlain(stage.page.get()));
            for (const auto* view : stage.page->findChildren<QAbstractItemView*>())
                if (view->model() != nullptr)
                    QVERIFY(gui_test::allCellsPlain(view->model()));
        }
    }
};

}  // namespace studio::app

QTEST_MAIN(studio::app::ExploreTest)
#include "explore_test.moc"
