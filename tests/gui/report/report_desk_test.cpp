// SPDX-License-Identifier: GPL-3.0-or-later
// The report of an event as a file: a PDF or a web page.
#include <QFile>
#include <QFileDialog>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QWidget>
#include <bridge/engine_bridge.hpp>
#include <bridge/navigator.hpp>
#include <gui/support/fake_engine.hpp>
#include <gui/support/sample_life.hpp>
#include <memory>
#include <report/report_desk.hpp>

namespace studio::app {
namespace {

using gui_test::FakeEngine;

constexpr const char* kChart =
    "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 720 260\"><polyline points=\"0,0 700,250\" "
    "fill=\"none\" stroke=\"#2563eb\"/></svg>";

struct Stage {
    Stage() {
        engine.run_list = {gui_test::put_away_run(1)};
        engine.report.name = "Summer drop";
        engine.written_page = {
            "<h1>Summer drop</h1><p>Before <img src=\"chart:0\" width=\"600\" height=\"217\"> after</p>",
            {kChart}};
        bridge = std::make_unique<bridge::EngineBridge>(engine);
        bridge->drain();
        window.show();
        desk = new ReportDesk(*bridge, navigator, &window);
    }
    QString path(const char* name) const { return folder.filePath(QLatin1String(name)); }
    QByteArray content(const char* name) const {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    /// The last thing that was said once the report was tried.
    QString outcome(const char* name) {
        QSignalSpy said(&navigator, &bridge::Navigator::noticeGiven);
        desk->save(1, path(name));
        for (int i = 0; i < 200 && said.size() < 2; ++i)
            QTest::qWait(25);
        return said.last().first().toString();
    }

    QTemporaryDir folder;
    FakeEngine engine;
    bridge::Navigator navigator;
    std::unique_ptr<bridge::EngineBridge> bridge;
    QWidget window;
    ReportDesk* desk = nullptr;
};

}  // namespace

class ReportDeskTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aPdfHasTheChartsAsLines() {
        Stage stage;
        QCOMPARE(stage.outcome("event.pdf"), QStringLiteral("The report is saved as event.pdf."));
        QVERIFY(stage.engine.called("report_page sheets en"));
        const QByteArray pdf = stage.content("event.pdf");
        QVERIFY(pdf.startsWith("%PDF-"));
        QCOMPARE(pdf.count("/Type /Page\n"), 1);
        QVERIFY2(!pdf.contains("/Subtype /Image"), "a chart became dots");
        stage.engine.with([](FakeEngine& engine) { engine.written_page.charts = {}; });
        stage.outcome("bare.pdf");
        QVERIFY2(pdf.size() > stage.content("bare.pdf").size(), "no chart was drawn");
    }

    void whatDoesNotFitGoesOntoMoreSheets() {
        Stage stage;
        for (int i = 0; i < 200; ++i)
            stage.engine.written_page.html += "<p>A line of the report</p>";
        stage.outcome("long.pdf");
        QVERIFY(stage.content("long.pdf").count("/Type /Page\n") > 2);
    }

    void aWebPageIsWrittenAsItIs() {
        Stage stage;
        QCOMPARE(stage.outcome("event.html"), QStringLiteral("The report is saved as event.html."));
        QVERIFY(stage.engine.called("report_page browser en"));
        QCOMPARE(stage.content("event.html").toStdString(), stage.engine.written_page.html);
    }

    void aFailureIsSaidAndLeavesTheOldFile() {
        Stage stage;
        stage.outcome("event.html");
        stage.engine.with([](FakeEngine& engine) {
            engine.failure = api::Failure{"ending.not_settled", {"It is not settled.", {}}};
        });
        const QString said = stage.outcome("event.html");
        QVERIFY2(said.contains(QStringLiteral("It is not settled.")), qPrintable(said));
        QCOMPARE(stage.content("event.html").toStdString(), stage.engine.written_page.html);
        stage.engine.with([](FakeEngine& engine) { engine.failure.reset(); });
        QVERIFY(stage.outcome("no/such/folder.pdf").contains(QStringLiteral("could not be saved")));
    }

    void aPlaceIsAskedForFirst() {
        Stage stage;
        Q_EMIT stage.navigator.reportRequested(1);
        auto* dialog = stage.window.findChild<QFileDialog*>();
        QVERIFY(dialog != nullptr);
        QVERIFY(dialog->selectedFiles().first().endsWith(QLatin1String("-report.pdf")));
        dialog->selectNameFilter(dialog->nameFilters().last());
        Q_EMIT dialog->filterSelected(dialog->nameFilters().last());
        QCOMPARE(dialog->defaultSuffix(), QStringLiteral("html"));
        QVERIFY(dialog->selectedFiles().first().endsWith(QLatin1String("-report.html")));
    }
};

}  // namespace studio::app

QTEST_MAIN(studio::app::ReportDeskTest)
#include "report_desk_test.moc"
