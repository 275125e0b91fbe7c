// SPDX-License-Identifier: GPL-3.0-or-later
#include "design_files.hpp"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <algorithm>
#include <bridge/text.hpp>
#include <studio/engine.hpp>

namespace studio::app {
namespace {
class Words {
    Q_DECLARE_TR_FUNCTIONS(studio::app::DesignFiles)
};
}  // namespace

ReadDesign readDesign(api::Engine& engine, const QString& path) {
    ReadDesign read;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        read.failure = Words::tr("The file could not be read: %1").arg(file.errorString());
        return read;
    }
    const QByteArray bytes = file.read(maxDesignFileBytes + 1);
    if (bytes.size() > maxDesignFileBytes) {
        read.failure = Words::tr("The file is larger than 1 MB; no design is. Choose a *.rollup.json file.");
        return read;
    }
    const std::string json = bytes.toStdString();
    read.validation = engine.parse_design(json, read.spec);
    auto& problems = read.validation.problems;
    const auto missing = std::ranges::find(problems, "design.list_missing", &api::Problem::id);
    if (missing == problems.end())
        return read;
    const auto found =
        engine.find_genesis_list(*read.spec.genesis_list, QFileInfo(path).path().toStdString());
    if (found)
        read.validation = engine.parse_design(json, read.spec);
    else
        missing->what = found.failure().text;
    return read;
}

QString writeDesign(const api::Engine& engine, const QString& path, const api::RollupSpec& spec) {
    if (spec.genesis_list)
        if (const auto written =
                engine.export_genesis_list(*spec.genesis_list, QFileInfo(path).path().toStdString());
            !written)
            return bridge::translated(written.failure());
    QSaveFile file(path);
    const QByteArray bytes = QByteArray::fromStdString(engine.write_design(spec));
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return {};
    return Words::tr("The file could not be written: %1").arg(file.errorString());
}

}  // namespace studio::app
