// SPDX-License-Identifier: GPL-3.0-or-later
#include "design_files.hpp"

#include <QCoreApplication>
#include <QFile>
#include <QSaveFile>
#include <studio/engine.hpp>

namespace studio::app {
namespace {
class Words {
    Q_DECLARE_TR_FUNCTIONS(studio::app::DesignFiles)
};
}  // namespace

ReadDesign readDesign(const api::Engine& engine, const QString& path) {
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
    read.validation = engine.parse_design(bytes.toStdString(), read.spec);
    return read;
}

QString writeDesign(const api::Engine& engine, const QString& path, const api::RollupSpec& spec) {
    QSaveFile file(path);
    const QByteArray bytes = QByteArray::fromStdString(engine.write_design(spec));
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return {};
    return Words::tr("The file could not be written: %1").arg(file.errorString());
}

}  // namespace studio::app
