// SPDX-License-Identifier: GPL-3.0-or-later
#include <QComboBox>
#include <QPushButton>
#include <QSignalSpy>
#include <explore/block_view.hpp>
#include <explore/link.hpp>
#include <explore/list_models.hpp>
#include <explore/transaction_view.hpp>
#include <gui/support/sample_life.hpp>
#include <widgets/elided_label.hpp>
#include <widgets/empty_state.hpp>
#include <widgets/run_picker.hpp>
#include <widgets/theme.hpp>

#include "explore_stage.hpp"

/// The L1 on the Explore page, beside the rollups that stand on it.
namespace studio::app {
namespace {

using gui_test::FakeEngine;

/// A stage whose L1 can be opened; its blocks and transactions are those of the rollup.
struct L1Stage : ExploreStage {
    void openL1() {
        engine.with([](FakeEngine& fake) {
            fake.l1_status.is_open = true;
            fake.l1_status.head_number = 40;
            fake.l1_status.head_hash = gui_test::block_hash(40);
        });
        bridge->drain();
    }
    QString note() const { return page->findChild<ElidedLabel*>(QStringLiteral("chainNote"))->fullText(); }
};

}  // namespace

class ExploreL1Test : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { Appearance::instance().setMode(Appearance::Mode::Dark); }

    // pre: a rollup on an L1 runs; expect: both are offered; act: choose the L1; expect: the page is of it.
    void theL1IsOfferedBesideTheRollups() {
        L1Stage stage;
        auto* picker = stage.bar->findChild<RunPicker*>();
        QCOMPARE(picker->count(), 1);
        QTRY_VERIFY(stage.shown<BlockView>() != nullptr);  // before that there is nothing to go back to
        stage.openL1();
        QCOMPARE(picker->count(), 2);
        QCOMPARE(picker->itemText(1), QStringLiteral("Ethereum L1 (local)"));
        QCOMPARE(stage.page->subject(), QStringLiteral("Friday drop"));
        QTest::keyClick(picker, Qt::Key_Down);
        QTRY_VERIFY(stage.engine.called("l1 block 40"));
        QCOMPARE(stage.page->subject(), QStringLiteral("Ethereum L1 (local)"));
        QVERIFY(stage.note().contains(QStringLiteral("inside this program")));
        QTest::keyClick(stage.page.get(), Qt::Key_Left, Qt::AltModifier);
        QTRY_COMPARE(stage.page->subject(), QStringLiteral("Friday drop"));
        QVERIFY(stage.note().isEmpty());
    }

    void aStoredL1IsOfferedToo() {
        L1Stage stage;
        stage.engine.with([](FakeEngine& engine) {
            engine.run_list.clear();
            engine.l1_status.is_stored = true;
            engine.l1_status.head_number = 40;
        });
        stage.bridge->drain();
        QCOMPARE(stage.page->subject(), QStringLiteral("Ethereum L1 (local)"));
        QVERIFY(stage.note().contains(QStringLiteral("as it was left")));
    }

    // pre: a rollup of which the archive is left; expect: nothing is asked of it; act: the archive is opened,
    // and put away again; expect: its newest block, then the offer again.
    void anArchiveIsOpenedBeforeItIsLookedInto() {
        L1Stage stage;
        QTRY_VERIFY(stage.shown<BlockView>() != nullptr);
        stage.engine.with([](FakeEngine& engine) {
            auto run = gui_test::put_away_run(7);
            run.head_number = 200;
            engine.run_list = {run};
        });
        auto* away = stage.page->findChild<EmptyState*>(QStringLiteral("putAway"));
        QTRY_VERIFY(away->isVisible());
        QSignalSpy asked(&stage.navigator, &bridge::Navigator::archiveRequested);
        away->findChild<QPushButton*>()->click();
        QCOMPARE(asked.size(), 1);
        QCOMPARE(stage.page->location(), ExploreLocation{});
        stage.engine.with([](FakeEngine& engine) { engine.run_list.front().archive->is_open = true; });
        QTRY_COMPARE(stage.page->location(), ExploreLocation::block(200));
        QTRY_VERIFY(stage.shown<BlockView>() != nullptr);
        QVERIFY(stage.note().contains(QStringLiteral("from its archive")));
        stage.engine.with([](FakeEngine& engine) { engine.run_list.front().archive->is_open = false; });
        QTRY_VERIFY(away->isVisible());
    }

    void targetsOnTheL1Open() {
        L1Stage stage;
        QSignalSpy notices(&stage.navigator, &bridge::Navigator::noticeGiven);
        const bridge::ExploreTarget seventh{bridge::ExploreTarget::Kind::Block, QStringLiteral("7")};
        stage.page->showTarget(api::l1_run, seventh);
        QCOMPARE(notices.size(), 1);  // there is none yet
        stage.openL1();
        stage.page->showTarget(api::l1_run, seventh);
        QCOMPARE(stage.page->location(), ExploreLocation::block(7));
        QTRY_VERIFY(stage.engine.called("l1 block 7"));
    }

    // pre: a block of a rollup names its L1 origin; act: follow it, and go back; expect: from chain to chain.
    void anL1OriginLeadsToTheL1AndBack() {
        L1Stage stage;
        stage.engine.with([](FakeEngine& engine) { engine.block_details.at(250).l1_origin = 39; });
        stage.openL1();
        stage.open({bridge::ExploreTarget::Kind::Block, QStringLiteral("250")});
        const auto origin = [&stage]() -> Link* {
            for (Link* link : stage.page->findChildren<Link*>())
                if (link->isVisible() && link->target() == ExploreLocation::l1Block(39))
                    return link;
            return nullptr;
        };
        QTRY_VERIFY(origin() != nullptr);
        QTest::mouseClick(origin(), Qt::LeftButton);
        QTRY_VERIFY(stage.engine.called("l1 block 39"));
        QCOMPARE(stage.page->subject(), QStringLiteral("Ethereum L1 (local)"));
        QTest::keyClick(stage.page.get(), Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(stage.page->subject(), QStringLiteral("Friday drop"));
        QTRY_VERIFY(stage.says(QStringLiteral("Block #250")));
    }

    void aReorganisationTakesWhatIsShownAway() {
        L1Stage stage;
        stage.openL1();
        stage.page->showTarget(api::l1_run, {bridge::ExploreTarget::Kind::Block, QStringLiteral("40")});
        QTRY_VERIFY(stage.shown<BlockView>() != nullptr);
        const std::string other = "0x" + std::string(64, 'a');
        stage.engine.with([&](FakeEngine& engine) {
            engine.block_details.at(40).row.hash = engine.l1_status.head_hash = other;
            for (api::BlockRow& row : engine.block_list)
                row.hash.back() = 'a';
        });
        stage.bridge->drain();
        const auto hasOther = [&] {
            const auto labels = stage.shown<BlockView>()->findChildren<ElidedLabel*>();
            return std::any_of(labels.begin(), labels.end(), [&](const ElidedLabel* label) {
                return label->fullText() == QString::fromStdString(other);
            });
        };
        QTRY_VERIFY(hasOther());
        QTRY_VERIFY(stage.list()->model()->index(0, 0).data(copyRole).toString().endsWith('a'));
    }

    // On an L1 there is a fee in its coin, no price in dollars, and nobody promised the transaction a place.
    void whatATransactionCostOnTheL1() {
        L1Stage stage;
        const std::string hash = gui_test::transaction_hash(9, 0);
        stage.engine.with([&](FakeEngine& engine) {
            auto& detail = engine.transaction_details.at(hash);
            detail.cost.clear();
            detail.usd = 0;
            detail.fee_wei = "2500000000000000";
            detail.blob_fee_wei = "13107";
        });
        stage.openL1();
        stage.page->showTarget(api::l1_run,
                               {bridge::ExploreTarget::Kind::Transaction, QString::fromStdString(hash)});
        QTRY_VERIFY(stage.shown<TransactionView>() != nullptr);
        const auto shows = [&stage](const QString& part) {
            const auto* view = stage.shown<TransactionView>();
            const auto labels = view == nullptr ? QList<QLabel*>{} : view->findChildren<QLabel*>();
            return std::any_of(labels.begin(), labels.end(), [&](const QLabel* label) {
                return label->isVisible() && label->text().contains(part);
            });
        };
        QVERIFY(shows(QStringLiteral("0.0025 ETH")));
        QVERIFY(shows(QStringLiteral("13107 wei")));
        QVERIFY(!shows(QStringLiteral("$")));
        QVERIFY(!shows(QStringLiteral("Its path")));
        stage.open({bridge::ExploreTarget::Kind::Transaction,
                    QString::fromStdString(gui_test::transaction_hash(8, 0))});
        QTRY_VERIFY(shows(QStringLiteral("Its path")));  // of a rollup's there is more to say
        QVERIFY(shows(QStringLiteral("$")));
    }
};

}  // namespace studio::app

QTEST_MAIN(studio::app::ExploreL1Test)
#include "explore_l1_test.moc"
