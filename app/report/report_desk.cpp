// SPDX-License-Identifier: GPL-3.0-or-later
#include "report_desk.hpp"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLocale>
#include <QSaveFile>
#include <bridge/engine_bridge.hpp>
#include <bridge/file_name.hpp>
#include <bridge/navigator.hpp>
#include <bridge/text.hpp>
#include <studio/engine.hpp>
#include <widgets/plain_text.hpp>

#include "report_paper.hpp"

namespace studio::app {
namespace {

bool isWebPage(const QString& path) {
    return path.endsWith(QLatin1String(".html"), Qt::CaseInsensitive) ||
           path.endsWith(QLatin1String(".htm"), Qt::CaseInsensitive);
}

api::ReportWords wordsOfWindow() {
    api::ReportWords words;
    words.translated = [](const api::Text& text) { return bridge::translated(text).toStdString(); };
    words.language = QLocale().bcp47Name().toStdString();
    words.is_right_to_left = QGuiApplication::layoutDirection() == Qt::RightToLeft;
    return words;
}

/// Empty: it went well.
QString write(const api::Engine& engine, const api::EventReport& report, const api::ReportWords& words,
              const QString& path) {
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return shownText(file.errorString());
    if (isWebPage(path)) {
        const auto page = engine.report_page(report, words, api::ReportForm::browser);
        file.write(page.html.data(), static_cast<qint64>(page.html.size()));
    } else {
        const auto page = engine.report_page(report, words, api::ReportForm::sheets);
        if (!writeReportOnPaper(page, shownText(report.name), file))
            return shownText(file.errorString());
    }
    return file.commit() ? QString() : shownText(file.errorString());
}

}  // namespace

ReportDesk::ReportDesk(bridge::EngineBridge& bridge, bridge::Navigator& navigator, QWidget* window)
    : QObject(window), m_bridge(bridge), m_navigator(navigator), m_window(window) {
    connect(&navigator, &bridge::Navigator::reportRequested, this, &ReportDesk::choosePlace);
}

void ReportDesk::choosePlace(api::RunId run) {
    const api::RunSnapshot* found = m_bridge.run(run);
    if (found == nullptr)
        return;
    const QString name = bridge::fileNameOf(found->name) + QStringLiteral("-report.pdf");
    auto* dialog = new QFileDialog(m_window, tr("Save the report of the event"), QDir::home().filePath(name));
    dialog->setNameFilters({tr("For paper, PDF (*.pdf)"), tr("A web page, HTML (*.html)")});
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("pdf"));
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString& filter) {
        const QString suffix =
            filter.contains(QLatin1String("*.html")) ? QStringLiteral("html") : QStringLiteral("pdf");
        dialog->setDefaultSuffix(suffix);
        // The name that stands there says what is written, so it follows.
        if (const QStringList names = dialog->selectedFiles(); !names.isEmpty())
            dialog->selectFile(QFileInfo(names.first()).completeBaseName() + QLatin1Char('.') + suffix);
    });
    connect(dialog, &QFileDialog::fileSelected, this, [this, run](const QString& to) { save(run, to); });
    dialog->open();
}

void ReportDesk::save(api::RunId run, const QString& path) {
    Q_EMIT m_navigator.noticeGiven(tr("The report is being written."), false);
    const api::ReportWords words = wordsOfWindow();
    m_bridge.queries().command(
        this,
        [run, path, words](const api::Engine& engine) {
            const auto report = engine.event_report(run);
            return report ? write(engine, *report, words, path) : bridge::translated(report.failure());
        },
        [this, path](const QString& trouble) {
            const QString name = shownText(QFileInfo(path).fileName());
            if (trouble.isEmpty())
                Q_EMIT m_navigator.noticeGiven(tr("The report is saved as %1.").arg(name), false);
            else
                Q_EMIT m_navigator.noticeGiven(
                    tr("The report could not be saved as %1: %2").arg(name, trouble), true);
        });
}

}  // namespace studio::app
