// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSignalSpy>
#include <QTest>
#include <QThread>
#include <bridge/engine_bridge.hpp>
#include <bridge/text.hpp>
#include <memory>

#include <gui/support/fake_engine.hpp>

using namespace studio;
using namespace studio::app::bridge;
using gui_test::FakeEngine;

class BridgeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void results_arrive_on_the_windows_thread() {
        FakeEngine engine;
        EngineBridge bridge(engine);
        QObject receiver;
        QThread* workedOn = nullptr;
        QThread* deliveredOn = nullptr;
        bridge.queries().query(
            &receiver, QStringLiteral("k"), [](api::Engine&) { return QThread::currentThread(); },
            [&](QThread* worker) {
                workedOn = worker;
                deliveredOn = QThread::currentThread();
            });
        QTRY_VERIFY(deliveredOn != nullptr);
        QCOMPARE(deliveredOn, thread());
        QVERIFY(workedOn != thread());
    }

    void a_newer_question_makes_the_older_stale() {
        FakeEngine engine;
        EngineBridge bridge(engine);
        QObject receiver;
        QList<int> answers;
        for (int i = 0; i < 20; ++i)
            bridge.queries().query(
                &receiver, QStringLiteral("k"),
                [i](api::Engine&) {
                    QThread::msleep(2);
                    return i;
                },
                [&answers](int answer) { answers << answer; });
        QTRY_VERIFY(!answers.isEmpty());
        QTest::qWait(80);
        QCOMPARE(answers, QList<int>{19});
    }

    void nothing_is_delivered_to_who_is_gone() {
        FakeEngine engine;
        EngineBridge bridge(engine);
        auto receiver = std::make_unique<QObject>();
        bool delivered = false;
        bridge.queries().query(
            receiver.get(), QStringLiteral("k"),
            [](api::Engine&) {
                QThread::msleep(30);
                return 1;
            },
            [&delivered](int) { delivered = true; });
        receiver.reset();
        QTest::qWait(120);
        QVERIFY(!delivered);
    }

    void commands_run_in_order_and_are_never_dropped() {
        FakeEngine engine;
        EngineBridge bridge(engine);
        QList<int> done;
        for (int i = 0; i < 10; ++i)
            bridge.queries().command(
                this, [i](api::Engine&) { return i; }, [&done](int one) { done << one; });
        QTRY_COMPARE(done.size(), 10);
        QVERIFY(std::is_sorted(done.begin(), done.end()));
        QCOMPARE(bridge.queries().pendingCommands(), 0);
    }

    void events_come_once_and_in_order() {
        FakeEngine engine;
        engine.event_list.resize(1'200);
        for (std::size_t i = 0; i < engine.event_list.size(); ++i)
            engine.event_list[i].sequence = i + 1;
        EngineBridge bridge(engine);
        QTRY_COMPARE(bridge.recentEvents().size(), 1'200);
        for (qsizetype i = 0; i < bridge.recentEvents().size(); ++i)
            QCOMPARE(bridge.recentEvents()[i].sequence, static_cast<std::uint64_t>(i + 1));
    }

    void a_change_of_a_run_is_told_once() {
        FakeEngine engine;
        engine.run_list = {gui_test::sample_run(1, api::RunState::running)};
        EngineBridge bridge(engine);
        QSignalSpy changed(&bridge, &EngineBridge::snapshotChanged);
        QSignalSpy list(&bridge, &EngineBridge::runsChanged);
        bridge.drain();
        QCOMPARE(changed.count(), 0);
        engine.with([](FakeEngine& e) { e.run_list[0].head_number = 43; });
        bridge.drain();
        QCOMPARE(changed.count(), 1);
        QCOMPARE(list.count(), 0);
        engine.with([](FakeEngine& e) { e.run_list[0].state = api::RunState::stopped; });
        bridge.drain();
        QCOMPARE(list.count(), 1);
        QCOMPARE(bridge.activeRuns(), 0);
    }

    void sentences_are_filled_and_their_values_stay_as_they_are() {
        QCOMPARE(translated(api::Text{"%2 paid %1", {"5 ETH", "Ann %1"}}),
                 QStringLiteral("Ann %1 paid 5 ETH"));
        QVERIFY(!translated(api::Text{"%1", {"a\u202Eb"}}).contains(QChar(0x202E)));
        QVERIFY(translated(api::Text{}).isEmpty());
    }
};

QTEST_MAIN(BridgeTest)
#include "bridge_test.moc"
