// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDialog>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <algorithm>
#include <bridge/engine_bridge.hpp>
#include <bridge/navigator.hpp>
#include <home/design_list.hpp>
#include <home/entry_row.hpp>
#include <home/home_page.hpp>
#include <home/run_list.hpp>
#include <memory>
#include <widgets/badge.hpp>
#include <widgets/empty_state.hpp>

#include <gui/support/fake_engine.hpp>
#include <gui/support/hostile_text.hpp>
#include <gui/support/sample_life.hpp>

using namespace studio;
using namespace studio::app;
using gui_test::FakeEngine;

class HomeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_engine = std::make_unique<FakeEngine>();
        m_engine->design_list = {{"old", gui_test::sample_design("Old"), 1'000},
                                 {"new", gui_test::sample_design("New"), 2'000}};
        m_engine->run_list = {gui_test::sample_run(2, api::RunState::running, "Runs"),
                              gui_test::sample_run(1, api::RunState::stopped, "Ran")};
        open();
    }

    void cleanup() {
        m_page.reset();
        m_navigator.reset();
        m_bridge.reset();
        m_engine.reset();
    }

    void a_preset_is_used_with_the_mouse() {
        QSignalSpy asked(m_navigator.get(), &bridge::Navigator::presetRequested);
        QTest::mouseClick(buttonNamed(m_page.get(), QStringLiteral("Use NFT drop")), Qt::LeftButton);
        QCOMPARE(asked.count(), 1);
        QCOMPARE(asked.first().first().toString(), QStringLiteral("nft-drop"));
    }

    void designs_stand_newest_first_and_open_with_enter() {
        QTRY_COMPARE(rows<DesignList>().size(), 2);
        auto* first = rows<DesignList>().first();
        QCOMPARE(first->accessibleName(), QStringLiteral("New"));
        QSignalSpy asked(m_navigator.get(), &bridge::Navigator::designRequested);
        QTest::keyClick(first, Qt::Key_Return);
        QCOMPARE(asked.count(), 1);
    }

    void a_deleted_design_comes_back() {
        QTRY_COMPARE(rows<DesignList>().size(), 2);
        QTest::mouseClick(rows<DesignList>().first()->findChild<QToolButton*>(), Qt::LeftButton);
        QTRY_COMPARE(rows<DesignList>().size(), 1);
        QVERIFY(m_engine->called("delete_design new"));

        QTest::mouseClick(buttonNamed(m_page->findChild<DesignList*>(), QStringLiteral("Undo")),
                          Qt::LeftButton);
        QTRY_COMPARE(rows<DesignList>().size(), 2);
        QVERIFY(m_engine->called("save_design new"));
    }

    void a_run_is_deleted_only_after_a_yes() {
        auto* past = rows<RunList>().last();
        QTest::mouseClick(past->findChild<QToolButton*>(), Qt::LeftButton);
        auto* dialog = m_page->findChild<QDialog*>();
        QVERIFY(dialog != nullptr);
        QVERIFY(!m_engine->called("delete_run 1"));
        QTest::mouseClick(buttonNamed(dialog, QStringLiteral("Delete")), Qt::LeftButton);
        QTRY_VERIFY(m_engine->called("delete_run 1"));
        QTRY_COMPARE(rows<RunList>().size(), 1);
    }

    void a_past_run_is_reopened() {
        QSignalSpy live(m_navigator.get(), &bridge::Navigator::liveRequested);
        QTest::mouseClick(buttonNamed(rows<RunList>().last(), QStringLiteral("Reopen")), Qt::LeftButton);
        QTRY_COMPARE(live.count(), 1);
        QVERIFY(m_engine->called("reopen 1"));
        // Whoever only wants to look gets no traffic.
        QVERIFY(m_engine->reopened_with && !m_engine->reopened_with->start_load);
    }

    void a_dissolved_run_has_its_archive() {
        m_engine->with([](FakeEngine& e) { e.run_list.back() = gui_test::put_away_run(1); });
        QTRY_VERIFY(
            rows<RunList>().last()->accessibleDescription().contains(QStringLiteral("archive of 412 kB")));
        const auto names = [this] { return actionNames(rows<RunList>().last()); };
        QCOMPARE(names(), QStringList{QStringLiteral("Open")});
        QSignalSpy opened(m_navigator.get(), &bridge::Navigator::archiveRequested);
        QTest::mouseClick(buttonNamed(rows<RunList>().last(), QStringLiteral("Open")), Qt::LeftButton);
        QCOMPARE(opened.count(), 1);
        m_engine->with([](FakeEngine& e) { e.run_list.back().archive->is_open = true; });
        QTRY_COMPARE(names(), (QStringList{QStringLiteral("Explore"), QStringLiteral("Reopen")}));
        QSignalSpy closed(m_navigator.get(), &bridge::Navigator::archiveCloseRequested);
        rows<RunList>().last()->findChildren<QToolButton*>().first()->click();
        QCOMPARE(closed.count(), 1);
        // The keys of one that came as a file are elsewhere.
        m_engine->with([](FakeEngine& e) { e.run_list.back().archive->is_foreign = true; });
        QTRY_COMPARE(names(), QStringList{QStringLiteral("Explore")});
        QTest::mouseClick(rows<RunList>().last()->findChildren<QToolButton*>().last(), Qt::LeftButton);
        QVERIFY(dialogSays(QStringLiteral("Its archive goes with it")));
    }

    void the_row_of_a_running_rollup_moves() {
        auto* row = rows<RunList>().first();
        const QString before = row->accessibleDescription();
        m_engine->with([](FakeEngine& e) { e.run_list.front().head_number = 4'711; });
        QTRY_VERIFY(row->accessibleDescription() != before);
        QVERIFY(row->accessibleDescription().contains(QStringLiteral("4,711")));
    }

    void shards_of_an_event_stand_in_one_row() {
        m_engine->with([](FakeEngine& e) { e.run_list = gui_test::sample_shards(4); });
        QTRY_COMPARE(rows<RunList>().size(), 1);
        auto* row = rows<RunList>().first();
        QTRY_VERIFY(row->accessibleDescription().contains(QStringLiteral("4 shards")));
        QVERIFY2(row->accessibleDescription().contains(QStringLiteral("10,000 transactions · 1,000 tx/s")),
                 qPrintable(row->accessibleDescription()));
        QCOMPARE(row->accessibleName(), QStringLiteral("Friday drop"));
        QSignalSpy live(m_navigator.get(), &bridge::Navigator::liveRequested);
        QTest::mouseClick(buttonNamed(row, QStringLiteral("Watch")), Qt::LeftButton);
        QCOMPARE(live.first().first().toULongLong(), 1ULL);

        // Whichever of them moves, the row does.
        m_engine->with([](FakeEngine& e) { e.run_list[1].transactions += 5; });
        QTRY_VERIFY(row->accessibleDescription().contains(QStringLiteral("10,005 transactions")));
    }

    void shards_are_deleted_together_and_it_is_said() {
        m_engine->with([](FakeEngine& e) {
            e.run_list = gui_test::sample_shards(3);
            for (auto& run : e.run_list)
                run.state = api::RunState::stopped;
        });
        QTRY_COMPARE(rows<RunList>().size(), 1);
        QTest::mouseClick(rows<RunList>().first()->findChild<QToolButton*>(), Qt::LeftButton);
        QVERIFY(dialogSays(QStringLiteral("All 3 shards of the event go together.")));
    }

    void dissolved_shards_stand_in_one_row() {
        dissolve_shards(3);
        auto* row = rows<RunList>().first();
        QCOMPARE(row->accessibleName(), QStringLiteral("Friday drop"));
        QCOMPARE(row->accessibleDescription(),
                 QStringLiteral("3 shards · 6,000 transactions · archives of 1.24 MB"));
        QCOMPARE(row->findChild<Badge*>()->text(), QStringLiteral("dissolved"));
        QCOMPARE(actionNames(row), QStringList{QStringLiteral("Open")});
        QSignalSpy opened(m_navigator.get(), &bridge::Navigator::archiveRequested);
        QTest::keyClick(row, Qt::Key_Return);
        QCOMPARE(opened.first().first().toULongLong(), 1ULL);
        QSignalSpy reported(m_navigator.get(), &bridge::Navigator::reportRequested);
        iconNamed(row, QStringLiteral("Save the report of the event"))->click();
        QCOMPARE(reported.count(), 1);
        iconNamed(row, QStringLiteral("Delete"))->click();
        QVERIFY(dialogSays(QStringLiteral("Its archive goes with it")));
        QVERIFY(dialogSays(QStringLiteral("All 3 shards of the event go together.")));
    }

    void each_shard_has_an_archive_to_copy() {
        dissolve_shards(3);
        const auto* copy = iconNamed(rows<RunList>().first(), QStringLiteral("Save a copy of the archive"));
        QStringList offered;
        for (const auto* shard : copy->menu()->actions())
            offered << shard->text();
        QCOMPARE(offered, (QStringList{QStringLiteral("Shard 1 of 3"), QStringLiteral("Shard 2 of 3"),
                                       QStringLiteral("Shard 3 of 3")}));
        QSignalSpy copied(m_navigator.get(), &bridge::Navigator::archiveCopyRequested);
        copy->menu()->actions().at(1)->trigger();
        QCOMPARE(copied.count(), 1);
        QCOMPARE(copied.first().first().toULongLong(), 2ULL);
    }

    // Newest first: the third shard is the first of the engine's list.
    void opened_archives_of_shards_are_explored_and_put_away() {
        dissolve_shards(3);
        m_engine->with([](FakeEngine& e) {
            for (const std::size_t i : {0, 1})
                e.run_list[i].archive->is_open = true;
        });
        QTRY_COMPARE(actionNames(rows<RunList>().first()),
                     (QStringList{QStringLiteral("Explore"), QStringLiteral("Reopen")}));
        auto* row = rows<RunList>().first();
        QSignalSpy explored(m_navigator.get(), &bridge::Navigator::exploreRequested);
        QTest::mouseClick(buttonNamed(row, QStringLiteral("Explore")), Qt::LeftButton);
        QCOMPARE(explored.first().first().toULongLong(), 2ULL);
        QVERIFY(buttonNamed(row, QStringLiteral("Reopen"))
                    ->toolTip()
                    .contains(QStringLiteral("Shards whose archives are not open stay")));
        QSignalSpy closed(m_navigator.get(), &bridge::Navigator::archiveCloseRequested);
        iconNamed(row, QStringLiteral("Put away"))->click();
        QCOMPARE(closed.count(), 2);
        QCOMPARE(closed.at(0).first().toULongLong(), 2ULL);
        QCOMPARE(closed.at(1).first().toULongLong(), 3ULL);
    }

    void an_event_stays_one_row_while_its_shards_dissolve() {
        m_engine->with([](FakeEngine& e) {
            e.run_list = gui_test::sample_shards(2);
            e.run_list.back().state = api::RunState::stopped;
            e.run_list.back().archive = gui_test::put_away_run(1).archive;
        });
        QTRY_COMPARE(rows<RunList>().size(), 1);
        auto* row = rows<RunList>().first();
        QCOMPARE(row->findChild<Badge*>()->text(), QStringLiteral("running"));
        QSignalSpy live(m_navigator.get(), &bridge::Navigator::liveRequested);
        QTest::mouseClick(buttonNamed(row, QStringLiteral("Watch")), Qt::LeftButton);
        QCOMPARE(live.first().first().toULongLong(), 2ULL);
        const auto* copy = iconNamed(row, QStringLiteral("Save a copy of the archive"));
        QCOMPARE(copy->menu()->actions().size(), 1);
        QVERIFY(iconNamed(row, QStringLiteral("Delete")) == nullptr);
    }

    void empty_lists_say_what_to_do() {
        m_page.reset();
        m_engine->with([](FakeEngine& e) {
            e.design_list.clear();
            e.run_list.clear();
        });
        m_bridge->drain();
        open();
        QTRY_COMPARE(m_page->findChildren<EmptyState*>().size(), 2);
        for (const auto* empty : m_page->findChildren<EmptyState*>())
            QTRY_VERIFY(empty->isVisible());
    }

    void hostile_names_are_shown_as_plain_text() {
        for (const auto& name :
             {gui_test::nestedTags(), gui_test::markupName(), gui_test::directionTricks()}) {
            m_engine->with([&](FakeEngine& e) {
                e.design_list = {{"x", gui_test::sample_design(name), 1}};
                e.run_list = {gui_test::sample_run(7, api::RunState::stopped, name)};
            });
            m_bridge->drain();
            m_page->activate();
            QTRY_COMPARE(rows<DesignList>().size(), 1);
            QVERIFY(!m_page->grab().isNull());
            QVERIFY(gui_test::allLabelsPlain(m_page.get()));
            for (const auto* label : m_page->findChildren<QLabel*>())
                QVERIFY(!Qt::mightBeRichText(label->toolTip()) ||
                        label->toolTip().contains(QStringLiteral("&lt;")));
        }
    }

private:
    void open() {
        if (!m_bridge)
            m_bridge = std::make_unique<bridge::EngineBridge>(*m_engine);
        if (!m_navigator)
            m_navigator = std::make_unique<bridge::Navigator>();
        m_page = std::make_unique<HomePage>(*m_bridge, *m_navigator);
        m_page->resize(1'200, 800);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
        m_page->activate();
        QTRY_COMPARE(rows<DesignList>().size(), static_cast<qsizetype>(m_engine->design_list.size()));
        QTRY_COMPARE(rows<RunList>().size(), static_cast<qsizetype>(m_engine->run_list.size()));
    }

    void dissolve_shards(std::uint32_t count) {
        m_engine->with([count](FakeEngine& e) {
            e.run_list = gui_test::sample_shards(count);
            for (auto& run : e.run_list) {
                run.state = api::RunState::stopped;
                run.archive = gui_test::put_away_run(run.id).archive;
            }
        });
        QTRY_COMPARE(rows<RunList>().size(), 1);
    }

    static QStringList actionNames(const EntryRow* row) {
        QStringList all;
        for (const auto* button : row->findChildren<QPushButton*>())
            all << button->text();
        return all;
    }

    /// Null: the row has none of that name.
    static QToolButton* iconNamed(const EntryRow* row, const QString& name) {
        for (auto* button : row->findChildren<QToolButton*>())
            if (button->accessibleName() == name)
                return button;
        return nullptr;
    }

    bool dialogSays(const QString& text) {
        const auto labels = m_page->findChild<QDialog*>()->findChildren<QLabel*>();
        return std::ranges::any_of(labels, [&](const QLabel* label) { return label->text().contains(text); });
    }

    template <class List>
    QList<EntryRow*> rows() {
        QList<EntryRow*> visible;
        for (auto* row : m_page->findChild<List*>()->template findChildren<EntryRow*>())
            if (row->isVisible())
                visible << row;
        return visible;
    }

    QPushButton* buttonNamed(QWidget* root, const QString& name) {
        for (auto* button : root->findChildren<QPushButton*>())
            if (button->accessibleName() == name || button->text() == name)
                return button;
        qFatal("no such button");
    }

    std::unique_ptr<FakeEngine> m_engine;
    std::unique_ptr<bridge::EngineBridge> m_bridge;
    std::unique_ptr<bridge::Navigator> m_navigator;
    std::unique_ptr<HomePage> m_page;
};

QTEST_MAIN(HomeTest)
#include "home_test.moc"
