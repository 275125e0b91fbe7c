// SPDX-License-Identifier: GPL-3.0-or-later
// The rehearsal of an event: asked, waited for, read, and made again.
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>
#include <QWidget>
#include <bridge/engine_bridge.hpp>
#include <bridge/navigator.hpp>
#include <gui/support/fake_engine.hpp>
#include <gui/support/hostile_text.hpp>
#include <memory>
#include <rehearsal/band_chart.hpp>
#include <rehearsal/rehearsal_desk.hpp>
#include <widgets/buttons.hpp>

namespace studio::app {
namespace {

using gui_test::FakeEngine;

api::RehearsalReport sampleReport() {
    api::RehearsalReport report;
    report.name = "Friday drop";
    report.block_time_s = 2;
    report.span_s = 10;
    report.times_real = 14;
    report.curves = {{api::RehearsalMetric::long_wait_s, {{5, {1, 2, 3}}, {15, {4, 9, 20}}, {25, {1, 1, 2}}}},
                     {api::RehearsalMetric::fullness, {{5, {0.2, 0.5, 1}}, {15, {0.1, 0.2, 0.3}}}}};
    report.figures = {{api::RehearsalTotal::served, {900, 1'000, 1'234}},
                      {api::RehearsalTotal::long_wait_s, {1, 2, 3}}};
    report.sentences = {{api::RehearsalTone::bad, {"It was worst %1 after the opening.", {"15 s"}}},
                        {api::RehearsalTone::limit, {"It was rehearsed %1 times.", {"3"}}}};
    return report;
}

struct Stage {
    Stage() {
        engine.rehearsal = sampleReport();
        bridge = std::make_unique<bridge::EngineBridge>(engine);
        window.resize(1024, 700);
        window.show();
        desk = std::make_unique<RehearsalDesk>(*bridge, navigator, &window);
    }
    void open(const api::RollupSpec& spec = gui_test::sample_design()) {
        Q_EMIT navigator.rehearsalRequested(spec);
    }
    RehearsalDialog* dialog() const { return window.findChild<RehearsalDialog*>(); }
    QPushButton* button(const char* name) const {
        return dialog()->findChild<QPushButton*>(QLatin1String(name));
    }
    QString said() const {
        QString all;
        for (const QLabel* label : dialog()->findChildren<QLabel*>())
            if (label->isVisible())
                all += label->text() + QLatin1Char('\n');
        return all;
    }
    bool shows(const char* text) const { return said().contains(QLatin1String(text)); }
    void rehearse() const { button("begin")->click(); }

    FakeEngine engine;
    bridge::Navigator navigator;
    std::unique_ptr<bridge::EngineBridge> bridge;
    QWidget window;
    std::unique_ptr<RehearsalDesk> desk;
};

}  // namespace

class RehearsalDialogTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void itIsAskedForAsSaid() {
        Stage stage;
        stage.open();
        const auto boxes = stage.dialog()->findChildren<QSpinBox*>();
        QCOMPARE(boxes.at(0)->value(), 70);
        QCOMPARE(boxes.at(1)->value(), 130);
        boxes.at(0)->setValue(150);
        QCOMPARE(boxes.at(1)->value(), 150);  // the range stays one
        boxes.at(2)->setValue(3);
        stage.rehearse();
        QTRY_VERIFY(stage.button("again")->isVisible());
        QVERIFY(stage.engine.called("rehearse Friday drop"));
        QCOMPARE(stage.engine.rehearsed_with->turnout_from, 150U);
        QCOMPARE(stage.engine.rehearsed_with->runs, 3U);
        QVERIFY(!stage.engine.rehearsed_with->longest_s);
    }

    void whatItShowedIsRead() {
        Stage stage;
        stage.open();
        stage.rehearse();
        QTRY_VERIFY(stage.button("again")->isVisible());
        QVERIFY(stage.shows("It was worst 15 s after the opening."));
        QVERIFY(stage.shows("1,234"));
        const auto charts = stage.dialog()->findChildren<BandChart*>();
        QCOMPARE(charts.size(), 2);
        QCOMPARE(charts.first()->textAt(14), QStringLiteral("15 s: 9 s (4 s to 20 s)"));
        QVERIFY(charts.first()->accessibleDescription().contains(QStringLiteral("15 s: 9 s")));
        const QString copied = stage.dialog()->findChild<CopyButton*>(QStringLiteral("copy"))->copyText();
        QVERIFY(copied.contains(QStringLiteral("It was worst 15 s")));
        QVERIFY(copied.contains(QStringLiteral("Transactions served: 900 / 1,000 / 1,234")));
    }

    void aResultStaysUntilTheDesignChanges() {
        Stage stage;
        stage.open();
        stage.rehearse();
        QTRY_VERIFY(stage.button("again")->isVisible());
        stage.button("closeResult")->click();
        QTRY_VERIFY(stage.dialog() == nullptr);
        stage.open();
        QVERIFY(stage.button("again")->isVisible());
        stage.dialog()->reject();
        QTRY_VERIFY(stage.dialog() == nullptr);
        stage.open(gui_test::sample_design("Saturday drop"));
        QVERIFY(stage.button("begin")->isVisible());
        QVERIFY(stage.shows("Saturday drop"));
    }

    void itIsMadeAgain() {
        Stage stage;
        stage.open();
        stage.rehearse();
        QTRY_VERIFY(stage.button("again")->isVisible());
        stage.button("again")->click();
        QVERIFY(stage.button("begin")->isVisible());
        stage.engine.with([](FakeEngine& engine) {
            engine.rehearsal.sentences.front().text = {"All went well.", {}};
        });
        stage.rehearse();
        QTRY_VERIFY(stage.shows("All went well."));
        QVERIFY(!stage.shows("It was worst"));
    }

    void stoppingComesBackToTheQuestion() {
        Stage stage;
        stage.engine.is_opening_slow = true;
        stage.engine.delay_ms = 5;
        stage.open();
        stage.rehearse();
        auto* bar = stage.dialog()->findChild<QProgressBar*>();
        QTRY_COMPARE(bar->value(), 400);
        stage.button("stop")->click();
        QTRY_VERIFY(stage.engine.called("rehearse ended"));
        QVERIFY(stage.button("begin")->isVisible());
        QVERIFY(!stage.dialog()->findChild<QLabel*>(QStringLiteral("trouble"))->isVisible());
    }

    void closingEndsTheWork() {
        Stage stage;
        stage.engine.is_opening_slow = true;
        stage.engine.delay_ms = 5;
        stage.open();
        stage.rehearse();
        QTRY_COMPARE(stage.dialog()->findChild<QProgressBar*>()->value(), 400);
        stage.dialog()->reject();
        QTRY_VERIFY(stage.engine.called("rehearse ended"));
    }

    void whatWentWrongIsSaid() {
        Stage stage;
        stage.engine.failure = api::Failure{"rehearsal.no_traffic", {"Nobody would come.", {}}};
        stage.open();
        stage.rehearse();
        QTRY_VERIFY(stage.shows("Nobody would come."));
        QVERIFY(stage.button("begin")->isVisible());
    }

    void hostileTextStaysPlain() {
        for (const std::string& name :
             {gui_test::nestedTags(), gui_test::markupName(), gui_test::directionTricks()}) {
            Stage stage;
            stage.engine.rehearsal.name = name;
            stage.engine.rehearsal.sentences.front().text.args = {name};
            stage.open(gui_test::sample_design(name));
            stage.rehearse();
            QTRY_VERIFY(stage.button("again")->isVisible());
            stage.dialog()->grab();
            QVERIFY(gui_test::allLabelsPlain(stage.dialog()));
            QVERIFY(gui_test::allToolTipsPlain(stage.dialog()));
        }
    }
};

}  // namespace studio::app

QTEST_MAIN(studio::app::RehearsalDialogTest)
#include "rehearsal_dialog_test.moc"
