// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive_desk.hpp"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <bridge/engine_bridge.hpp>
#include <bridge/file_name.hpp>
#include <bridge/navigator.hpp>
#include <bridge/shard_names.hpp>
#include <bridge/text.hpp>
#include <filesystem>
#include <studio/engine.hpp>
#include <widgets/plain_text.hpp>

#include "archive_dialog.hpp"

namespace studio::app {
namespace {

constexpr const char* fileSuffix = ".rollup-archive";

QString fileFilter() {
    return ArchiveDesk::tr("Archives (*%1)").arg(QLatin1String(fileSuffix));
}

/// The old file or the whole new one stands there. Empty: it went well.
QString copyFile(const QString& from, const QString& to) {
    namespace fs = std::filesystem;
    const fs::path target = to.toStdString();
    const fs::path beside = target.string() + ".part";
    std::error_code error;
    fs::copy_file(from.toStdString(), beside, fs::copy_options::overwrite_existing, error);
    if (!error)
        fs::rename(beside, target, error);
    if (!error)
        return {};
    std::error_code ignored;
    fs::remove(beside, ignored);
    return QString::fromStdString(error.message());
}

/// Copies of all shards may lie beside one another.
QString offeredName(const api::RunSnapshot& run) {
    const QString shard = run.shard ? QStringLiteral("-shard-%1").arg(run.shard->index + 1) : QString();
    return bridge::fileNameOf(run.name) + shard + QLatin1String(fileSuffix);
}

}  // namespace

ArchiveDesk::ArchiveDesk(bridge::EngineBridge& bridge, bridge::Navigator& navigator, QWidget* window)
    : QObject(window), m_bridge(bridge), m_navigator(navigator), m_window(window) {
    connect(&navigator, &bridge::Navigator::archiveRequested, this, &ArchiveDesk::open);
    connect(&navigator, &bridge::Navigator::archiveImportRequested, this, &ArchiveDesk::chooseFile);
    connect(&navigator, &bridge::Navigator::archiveCopyRequested, this, &ArchiveDesk::chooseCopy);
    connect(&navigator, &bridge::Navigator::archiveCloseRequested, this, &ArchiveDesk::close);
}

void ArchiveDesk::open(api::RunId run) {
    const api::RunSnapshot* found = m_bridge.run(run);
    if (found == nullptr)
        return;
    auto* dialog = new ArchiveDialog(m_bridge, run, bridge::runName(*found), m_window);
    connect(dialog, &ArchiveDialog::lookRequested, this,
            [this](api::RunId opened) { Q_EMIT m_navigator.exploreRequested(opened, {}); });
    dialog->open();
}

void ArchiveDesk::importFrom(const QString& path) {
    auto* dialog = new ArchiveDialog(m_bridge, path, m_window);
    connect(dialog, &ArchiveDialog::lookRequested, this,
            [this](api::RunId opened) { Q_EMIT m_navigator.exploreRequested(opened, {}); });
    dialog->open();
}

void ArchiveDesk::chooseFile() {
    auto* dialog = new QFileDialog(m_window, tr("Open an archive"), QString(), fileFilter());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &ArchiveDesk::importFrom);
    dialog->open();
}

void ArchiveDesk::chooseCopy(api::RunId run) {
    const api::RunSnapshot* found = m_bridge.run(run);
    if (found == nullptr || !found->archive)
        return;
    const QString from = QString::fromStdString(found->archive->path);
    auto* dialog = new QFileDialog(m_window, tr("Save a copy of the archive"),
                                   QDir::home().filePath(offeredName(*found)), fileFilter());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QLatin1String(fileSuffix).mid(1));
    connect(dialog, &QFileDialog::fileSelected, this, [this, from](const QString& to) { copy(from, to); });
    dialog->open();
}

void ArchiveDesk::copy(const QString& from, const QString& to) {
    m_bridge.queries().command(
        this, [from, to](api::Engine&) { return copyFile(from, to); },
        [this, to](const QString& trouble) {
            const QString name = shownText(QFileInfo(to).fileName());
            if (trouble.isEmpty())
                Q_EMIT m_navigator.noticeGiven(tr("The archive is saved as %1.").arg(name), false);
            else
                Q_EMIT m_navigator.noticeGiven(
                    tr("The archive could not be saved as %1: %2").arg(name, shownText(trouble)), true);
        });
}

void ArchiveDesk::close(api::RunId run) {
    m_bridge.queries().command(
        this, [run](api::Engine& engine) { return engine.close_archive(run); },
        [this](const api::Outcome<api::Done>& outcome) {
            if (!outcome)
                Q_EMIT m_navigator.noticeGiven(bridge::translated(outcome.failure()), true);
        });
}

}  // namespace studio::app
