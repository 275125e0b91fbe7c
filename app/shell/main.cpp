// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QIcon>
#include <cstdio>
#include <studio/engine.hpp>

#include "session.hpp"

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("rollup-studio"));
    QApplication::setApplicationVersion(QStringLiteral(STUDIO_VERSION));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/rollup-studio.svg")));
    QGuiApplication::setDesktopFileName(QStringLiteral("rollup-studio"));

    const auto parsed = studio::app::parseOptions(QApplication::arguments());
    if (!parsed.error.isEmpty()) {
        std::fprintf(stderr, "%s\n", qPrintable(parsed.error));
        return 2;
    }
    if (!parsed.helpText.isEmpty()) {
        std::fputs(qPrintable(parsed.helpText), stdout);
        return 0;
    }
    studio::app::Session session(parsed.options, [](const std::string& dataDir) {
        studio::api::EngineOptions options;
        options.data_dir = dataDir;
        return studio::api::Engine::open(options);
    });
    session.start();
    return QApplication::exec();
}
