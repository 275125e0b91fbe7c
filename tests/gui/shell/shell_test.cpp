// SPDX-License-Identifier: GPL-3.0-or-later
// The whole window over the double of the engine: places, keyboard, looks, start and end.
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>
#include <QToolButton>
#include <algorithm>
#include <bridge/engine_bridge.hpp>
#include <ctime>
#include <memory>
#include <shell/closing_dialog.hpp>
#include <shell/heartbeat.hpp>
#include <shell/language.hpp>
#include <shell/main_window.hpp>
#include <shell/nav_bar.hpp>
#include <shell/session.hpp>
#include <shell/start_failure.hpp>
#include <shell/status_bar.hpp>
#include <shell/web_pages_dialog.hpp>
#include <widgets/page.hpp>
#include <widgets/theme.hpp>

#include <gui/support/fake_engine.hpp>
#include <gui/support/hostile_text.hpp>

using namespace studio;
using namespace studio::app;
using gui_test::FakeEngine;

class ShellTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup() {
        m_session.reset();
        m_engine = nullptr;
        setLanguage(QStringLiteral("en"));
    }

    void the_places_are_reached_with_the_keyboard() {
        open();
        QTest::keyClick(window(), Qt::Key_2, Qt::ControlModifier);
        QCOMPARE(window()->currentPage()->title(), QStringLiteral("Compose"));
        QTest::keyClick(window(), Qt::Key_3, Qt::ControlModifier);
        QCOMPARE(window()->currentPage()->title(), QStringLiteral("Live"));
        QTest::keyClick(window(), Qt::Key_1, Qt::ControlModifier);
        QCOMPARE(window()->currentPage()->title(), QStringLiteral("Home"));
    }

    void the_places_are_reached_with_the_mouse() {
        open();
        const auto buttons = window()->findChild<NavBar*>()->findChildren<QToolButton*>();
        QCOMPARE(buttons.size(), 6);
        QTest::mouseClick(buttons[3], Qt::LeftButton);
        QCOMPARE(window()->currentPage()->title(), QStringLiteral("Explore"));
        QTest::mouseClick(buttons[4], Qt::LeftButton);
        QCOMPARE(window()->currentPage()->title(), QStringLiteral("Bridge"));
        QTest::mouseClick(buttons[5], Qt::LeftButton);
        QCOMPARE(window()->currentPage()->title(), QStringLiteral("Claims"));
    }

    void a_new_design_launches_and_is_watched() {
        open();
        QTest::keyClick(window(), Qt::Key_N, Qt::ControlModifier);
        QCOMPARE(window()->currentPage()->subject(), QStringLiteral("New rollup"));
        QTest::keyClick(window(), Qt::Key_F5);
        QTRY_COMPARE(window()->currentPage()->title(), QStringLiteral("Live"));
        QVERIFY(m_engine->called("launch New rollup"));
    }

    // pre: a run and a design with names of an attacker; act: visit every place, tell a notice; expect: no
    // label, tooltip or title takes any of it for markup.
    void hostile_names_are_plain_in_every_place() {
        for (const std::string& name :
             {gui_test::nestedTags(), gui_test::markupName(), gui_test::directionTricks()}) {
            open();
            m_engine->with([&](FakeEngine& engine) {
                engine.run_list = {gui_test::sample_run(1, api::RunState::running, name),
                                   gui_test::sample_run(2, api::RunState::stopped, name)};
                engine.design_list = {{"hostile", gui_test::sample_design(name), 1'790'000'000'000}};
            });
            double slowest_ms = 0;
            const auto step = [&](auto act) {
                const std::clock_t begin = std::clock();
                act();
                window()->grab();
                slowest_ms =
                    std::max(slowest_ms, 1000.0 * static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC);
            };
            for (const auto* place : {"home", "compose", "live", "explore", "assets", "claims"}) {
                step([&] { window()->showPage(QLatin1String(place)); });
                QTest::qWait(150);  // the bridge drains ten times a second
                step([] {});
            }
            step([&] { window()->findChild<StatusBar*>()->showNotice(QString::fromStdString(name), true); });
            qInfo("the slowest place with a hostile name: %.0f ms of CPU", slowest_ms);
            QVERIFY(gui_test::allLabelsPlain(window()));
            QVERIFY(gui_test::allToolTipsPlain(window()));
            QVERIFY(window()->windowTitle().size() < 100);
            m_session.reset();
        }
    }

    // pre: a page of another site asked; act: the window is watched, the answer is given and taken back;
    // expect: the question comes by itself, and the engine hears both.
    void a_web_page_that_asks_is_put_to_the_user() {
        open();
        QVERIFY(window()->findChild<WebPagesDialog*>() == nullptr);
        m_engine->with([](FakeEngine& engine) {
            engine.origin_list = {{"https://game.example", api::OriginState::asking}};
        });
        QTRY_VERIFY(window()->findChild<WebPagesDialog*>() != nullptr);
        auto* dialog = window()->findChild<WebPagesDialog*>();
        QVERIFY(dialog->isVisible() && !dialog->isModal());
        QTest::mouseClick(buttonNamed<QPushButton>(dialog, QStringLiteral("Always allow")), Qt::LeftButton);
        QTRY_VERIFY(m_engine->called("answer_origin https://game.example always"));
        const auto shows = [dialog](const QString& text) {
            const auto buttons = dialog->findChildren<QPushButton*>();
            return std::any_of(buttons.begin(), buttons.end(), [&](auto* b) { return b->text() == text; });
        };
        QTRY_VERIFY(shows(QStringLiteral("Take back")));
        QTest::mouseClick(buttonNamed<QPushButton>(dialog, QStringLiteral("Take back")), Qt::LeftButton);
        QTRY_VERIFY(m_engine->called("forget_origin https://game.example"));
    }

    void urdu_turns_the_window_around_and_back() {
        open();
        setLanguage(QStringLiteral("ur"));
        QCOMPARE(QApplication::layoutDirection(), Qt::RightToLeft);
        QVERIFY(!window()->grab().isNull());
        setLanguage(QStringLiteral("en"));
        QCOMPARE(QApplication::layoutDirection(), Qt::LeftToRight);
        QCOMPARE(window()->currentPage()->title(), QStringLiteral("Home"));
    }

    void the_theme_is_remembered() {
        QTemporaryDir folder;
        Options options;
        options.dataDir = folder.path();
        options.theme = Appearance::Mode::Dark;
        open(options);
        QTest::mouseClick(buttonNamed<QToolButton>(window(), QStringLiteral("Light colours")),
                          Qt::LeftButton);
        QVERIFY(!theme().dark);
        options.theme.reset();
        m_session.reset();
        Appearance::instance().setMode(Appearance::Mode::Dark);
        open(options);
        QVERIFY(!theme().dark);
    }

    void closing_with_nothing_running_asks_nothing() {
        open();
        QSignalSpy closed(window(), &MainWindow::closed);
        window()->close();
        QCOMPARE(closed.count(), 1);
    }

    void closing_while_rollups_run_asks_and_can_be_cancelled() {
        open({}, 2);
        window()->close();
        auto* dialog = window()->findChild<ClosingDialog*>();
        QVERIFY(dialog != nullptr);
        QTest::mouseClick(buttonNamed<QPushButton>(dialog, QStringLiteral("Cancel")), Qt::LeftButton);
        QVERIFY(window()->isVisible());
        QVERIFY(m_engine->calls().empty());
    }

    void closing_stops_every_rollup_while_the_window_stays_alive() {
        open({}, 2);
        m_engine->delay_ms = 150;
        QSignalSpy closed(window(), &MainWindow::closed);
        window()->close();
        auto* dialog = window()->findChild<ClosingDialog*>();
        QTest::mouseClick(buttonNamed<QPushButton>(dialog, QStringLiteral("Stop and quit")), Qt::LeftButton);
        QCOMPARE(closed.count(), 0);  // it stops them elsewhere, and the click is over
        QTRY_COMPARE(closed.count(), 1);
        QVERIFY(m_engine->called("stop 1") && m_engine->called("stop 2"));
    }

    void a_folder_that_cannot_be_opened_is_explained() {
        Options options;
        options.dataDir = QStringLiteral("/nowhere/at/all");
        int tries = 0;
        m_session = std::make_unique<Session>(
            options, [&tries](const std::string&) -> api::Outcome<std::unique_ptr<api::Engine>> {
                ++tries;
                return api::Failure{"store.not_writable", {"The folder %1 cannot be written.", {"/nowhere"}}};
            });
        m_session->start();
        StartFailure* shown = nullptr;
        QTRY_VERIFY((shown = failureWindow()) != nullptr);
        bool said = false;
        for (const auto* label : shown->findChildren<QLabel*>()) {
            QCOMPARE(label->textFormat(), Qt::PlainText);
            said = said || label->text() == QStringLiteral("The folder /nowhere cannot be written.");
        }
        QVERIFY(said);
        QTest::mouseClick(buttonNamed<QPushButton>(shown, QStringLiteral("Try again")), Qt::LeftButton);
        QTRY_COMPARE(tries, 2);
    }

    void the_heartbeat_notices_a_busy_window() {
        Heartbeat heartbeat;
        heartbeat.start();
        QTest::qWait(100);
        QThread::msleep(200);
        QTRY_VERIFY(heartbeat.worst_ms() >= 150);
    }

    void the_heartbeat_counts_the_last_thousand() {
        Heartbeat heartbeat;
        for (int i = 0; i < Heartbeat::kept; ++i)
            heartbeat.record(i < 20 ? 90 : 1);
        QCOMPARE(heartbeat.p99_ms(), 90.0);
        for (int i = 0; i < Heartbeat::kept; ++i)
            heartbeat.record(2);
        QCOMPARE(heartbeat.p99_ms(), 2.0);
        QCOMPARE(heartbeat.worst_ms(), 90.0);
    }

    void the_command_line_is_checked() {
        const QString program = QStringLiteral("rollup-studio");
        QVERIFY(parseOptions({program}).error.isEmpty());
        const auto size = parseOptions({program, QStringLiteral("--size"), QStringLiteral("800x600")});
        QCOMPARE(size.options.size, std::optional(QSize(800, 600)));
        for (const auto& [option, value] :
             std::initializer_list<std::pair<const char*, const char*>>{{"--theme", "blue"},
                                                                        {"--lang", "fr"},
                                                                        {"--size", "wide"},
                                                                        {"--page", "nowhere"},
                                                                        {"--after", "-1"}})
            QVERIFY(!parseOptions({program, QLatin1String(option), QLatin1String(value)}).error.isEmpty());
        QVERIFY(!parseOptions({program, QStringLiteral("--launch")}).error.isEmpty());
        QVERIFY(!parseOptions({program, QStringLiteral("--l1")}).error.isEmpty());
        const auto l1 =
            parseOptions({program, QStringLiteral("--page"), QStringLiteral("explore"),
                          QStringLiteral("--l1"), QStringLiteral("--search"), QStringLiteral("batcher")});
        QVERIFY(l1.error.isEmpty() && l1.options.l1);
        QCOMPARE(l1.options.search, QStringLiteral("batcher"));
        const auto file =
            parseOptions({program, QStringLiteral("a.rollup.json"), QStringLiteral("--launch")});
        QVERIFY(file.error.isEmpty());
        QCOMPARE(file.options.designFile, QStringLiteral("a.rollup.json"));
        QVERIFY(!parseOptions({program, QStringLiteral("a"), QStringLiteral("b")}).error.isEmpty());
        QVERIFY(!parseOptions({program, QStringLiteral("--help")}).helpText.isEmpty());
    }

private:
    void open(Options options = {}, int running = 0) {
        if (options.dataDir.isEmpty())
            options.dataDir = m_folder.path();
        m_session = std::make_unique<Session>(
            options, [this, running](const std::string&) -> api::Outcome<std::unique_ptr<api::Engine>> {
                auto engine = std::make_unique<FakeEngine>();
                for (int i = 1; i <= running; ++i)
                    engine->run_list.push_back(
                        gui_test::sample_run(static_cast<api::RunId>(i), api::RunState::running));
                m_engine = engine.get();
                return std::unique_ptr<api::Engine>(std::move(engine));
            });
        m_session->start();
        QTRY_VERIFY(window() != nullptr);
        QVERIFY(QTest::qWaitForWindowExposed(window()));
    }

    MainWindow* window() { return m_session->window(); }

    static StartFailure* failureWindow() {
        for (auto* widget : QApplication::topLevelWidgets())
            if (auto* failure = qobject_cast<StartFailure*>(widget);
                failure != nullptr && failure->isVisible())
                return failure;
        return nullptr;
    }

    template <class Button>
    Button* buttonNamed(QWidget* root, const QString& name) {
        for (auto* button : root->findChildren<Button*>())
            if (button->accessibleName() == name || button->text() == name)
                return button;
        qFatal("no such button");
    }

    QTemporaryDir m_folder;
    std::unique_ptr<Session> m_session;
    FakeEngine* m_engine = nullptr;
};

QTEST_MAIN(ShellTest)
#include "shell_test.moc"
