// SPDX-License-Identifier: GPL-3.0-or-later
// The archive of a dissolved rollup, as the window opens it.
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QWidget>
#include <bridge/engine_bridge.hpp>
#include <bridge/navigator.hpp>
#include <gui/support/fake_engine.hpp>
#include <gui/support/hostile_text.hpp>
#include <gui/support/sample_life.hpp>
#include <memory>
#include <shell/archive_desk.hpp>
#include <shell/archive_dialog.hpp>

namespace studio::app {
namespace {

using gui_test::FakeEngine;

struct Stage {
    Stage() {
        engine.run_list = {gui_test::put_away_run(1)};
        engine.archive_check = gui_test::sample_check();
        bridge = std::make_unique<bridge::EngineBridge>(engine);
        bridge->drain();
        window.show();
        desk = new ArchiveDesk(*bridge, navigator, &window);
    }
    ArchiveDialog* dialog() const { return window.findChild<ArchiveDialog*>(); }
    QString said() const {
        QString all;
        for (const QLabel* label : dialog()->findChildren<QLabel*>())
            all += label->text() + QLatin1Char('\n');
        return all;
    }
    QString text() const { return dialog()->findChild<QLabel*>(QStringLiteral("archiveText"))->text(); }
    QPushButton* look() const { return dialog()->findChild<QPushButton*>(QStringLiteral("lookInside")); }

    FakeEngine engine;
    bridge::Navigator navigator;
    std::unique_ptr<bridge::EngineBridge> bridge;
    QWidget window;
    ArchiveDesk* desk = nullptr;
};

}  // namespace

class ArchiveTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatWasFoundIsSaidAndLookedInto() {
        Stage stage;
        Q_EMIT stage.navigator.archiveRequested(1);
        QTRY_VERIFY(stage.look()->isVisible());
        QVERIFY(stage.engine.called("open_archive 1"));
        QVERIFY(stage.text().contains(QStringLiteral("4,211 blocks with 31,905 transactions")));
        // Its L1 is somewhere else: what to ask there stands here.
        QVERIFY(stage.text().contains(QStringLiteral("block 4,711")));
        QVERIFY(stage.said().contains(QStringLiteral("Hash of that L1 block")));
        const auto* label = stage.dialog()->findChild<QLabel*>(QStringLiteral("archiveText"));
        QTRY_VERIFY(label->height() >= label->heightForWidth(label->width()));  // nothing of it is cut
        QSignalSpy explored(&stage.navigator, &bridge::Navigator::exploreRequested);
        stage.look()->click();
        QCOMPARE(explored.size(), 1);
        QCOMPARE(explored.first().first().toULongLong(), qulonglong{1});
        QTRY_VERIFY(stage.dialog() == nullptr);
    }

    void aKnownL1IsSaid() {
        Stage stage;
        stage.engine.archive_check.is_l1_known = true;
        Q_EMIT stage.navigator.archiveRequested(1);
        QTRY_VERIFY(stage.look()->isVisible());
        QVERIFY(stage.text().contains(QStringLiteral("The L1 of this workspace names this archive")));
        QVERIFY(!stage.said().contains(QStringLiteral("Hash of that L1 block")));
    }

    void aFileIsTakenAmongTheRuns() {
        Stage stage;
        stage.desk->importFrom(QStringLiteral("/home/me/of a friend.rollup-archive"));
        QTRY_VERIFY(stage.look()->isVisible());
        QVERIFY(stage.engine.called("import_archive /home/me/of a friend.rollup-archive"));
        QVERIFY(stage.engine.called("open_archive 9"));
    }

    void whatIsWrongWithAFileIsSaid() {
        Stage stage;
        stage.engine.failure = api::Failure{"archive.damaged", {"The archive %1 is damaged.", {"letter"}}};
        stage.desk->importFrom(QStringLiteral("/home/me/letter"));
        QTRY_VERIFY(stage.text().contains(QStringLiteral("letter is damaged")));
        QVERIFY(!stage.look()->isVisible());
        QVERIFY(!stage.engine.called("open_archive 9"));
    }

    void closingItEndsTheWork() {
        Stage stage;
        stage.engine.is_opening_slow = true;
        stage.engine.delay_ms = 5;
        Q_EMIT stage.navigator.archiveRequested(1);
        auto* bar = stage.dialog()->findChild<QProgressBar*>();
        QTRY_COMPARE(bar->value(), 400);
        QVERIFY(!stage.engine.called("open_archive ended"));
        stage.dialog()->reject();
        QTRY_VERIFY(stage.engine.called("open_archive ended"));
    }

    void hostileTextStaysPlain() {
        for (const std::string& name :
             {gui_test::nestedTags(), gui_test::markupName(), gui_test::directionTricks()}) {
            Stage stage;
            stage.engine.with([&](FakeEngine& engine) {
                engine.run_list.front().name = name;
                engine.archive_check.hash = engine.archive_check.organiser = name;
            });
            stage.bridge->drain();
            Q_EMIT stage.navigator.archiveRequested(1);
            QTRY_VERIFY(stage.look()->isVisible());
            stage.dialog()->grab();
            QVERIFY(gui_test::allLabelsPlain(stage.dialog()));
            QVERIFY(gui_test::allToolTipsPlain(stage.dialog()));
        }
    }
};

}  // namespace studio::app

QTEST_MAIN(studio::app::ArchiveTest)
#include "archive_test.moc"
