// SPDX-License-Identifier: GPL-3.0-or-later
#include "options.hpp"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QStandardPaths>

namespace studio::app {
namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(studio::app::Options)
};

void declare(QCommandLineParser& parser) {
    parser.setApplicationDescription(Words::tr("Compose, run and inspect rollups on your own computer."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(QStringLiteral("design"), Words::tr("A design file or an archive to open."),
                                 QStringLiteral("[FILE]"));
    parser.addOptions({
        {QStringLiteral("data"), Words::tr("Folder of designs and runs."), QStringLiteral("dir")},
        {QStringLiteral("theme"), Words::tr("dark or light."), QStringLiteral("theme")},
        {QStringLiteral("lang"), Words::tr("Language of the window: en or ur."), QStringLiteral("language")},
        {QStringLiteral("size"), Words::tr("Size of the window, such as 1440x900."), QStringLiteral("size")},
        {QStringLiteral("page"), Words::tr("Page to open: home, compose, live, explore, assets or claims."),
         QStringLiteral("page")},
        {QStringLiteral("preset"), Words::tr("Preset to open in Compose, such as nft-drop."),
         QStringLiteral("preset")},
        {QStringLiteral("launch"), Words::tr("Launch that preset or design at once.")},
        {QStringLiteral("l1"), Words::tr("Explore the L1 that the rollups stand on.")},
        {QStringLiteral("search"), Words::tr("What to search for in Explore."), QStringLiteral("text")},
        {QStringLiteral("grab"), Words::tr("Save a picture of the window as PNG and quit."),
         QStringLiteral("file")},
        {QStringLiteral("after"), Words::tr("Milliseconds before the picture is taken."),
         QStringLiteral("ms")},
    });
}

std::optional<QSize> sizeOf(const QString& text) {
    const auto parts = text.split(QLatin1Char('x'));
    if (parts.size() != 2)
        return std::nullopt;
    const QSize size(parts[0].toInt(), parts[1].toInt());
    return size.isEmpty() ? std::nullopt : std::optional(size);
}

bool isOneOf(const QString& value, std::initializer_list<const char*> allowed) {
    for (const char* one : allowed)
        if (value == QLatin1String(one))
            return true;
    return false;
}

bool isArchiveFile(const QString& path) {
    return path.endsWith(QLatin1String(".rollup-archive"));
}

// Empty when the values make sense.
QString errorIn(const QCommandLineParser& parser) {
    const auto value = [&parser](const char* name) { return parser.value(QLatin1String(name)); };
    const auto set = [&parser](const char* name) { return parser.isSet(QLatin1String(name)); };
    if (set("theme") && !isOneOf(value("theme"), {"dark", "light"}))
        return Words::tr("--theme takes dark or light, not “%1”.").arg(value("theme"));
    if (set("lang") && !isOneOf(value("lang"), {"en", "ur"}))
        return Words::tr("--lang takes en or ur, not “%1”.").arg(value("lang"));
    if (set("size") && !sizeOf(value("size")))
        return Words::tr("--size takes width and height, such as 1440x900, not “%1”.").arg(value("size"));
    if (set("page") && !isOneOf(value("page"), {"home", "compose", "live", "explore", "assets", "claims"}))
        return Words::tr("--page takes home, compose, live, explore, assets or claims, not “%1”.")
            .arg(value("page"));
    const auto files = parser.positionalArguments();
    if (files.size() > 1 || (!files.isEmpty() && set("preset")))
        return Words::tr("Name one design file, or one preset.");
    const bool isArchive = !files.isEmpty() && isArchiveFile(files.first());
    if (set("launch") && !set("preset") && (files.isEmpty() || isArchive))
        return Words::tr("--launch needs --preset or a design file.");
    if ((set("l1") || set("search")) && value("page") != QLatin1String("explore"))
        return Words::tr("--l1 and --search need --page explore.");
    bool isNumber = true;
    if (set("after") && (value("after").toInt(&isNumber) < 0 || !isNumber))
        return Words::tr("--after takes milliseconds, not “%1”.").arg(value("after"));
    return {};
}

}  // namespace

ParsedOptions parseOptions(const QStringList& arguments) {
    QCommandLineParser parser;
    declare(parser);
    ParsedOptions parsed;
    if (!parser.parse(arguments)) {
        parsed.error = parser.errorText();
        return parsed;
    }
    if (parser.isSet(QStringLiteral("help")))
        parsed.helpText = parser.helpText();
    else if (parser.isSet(QStringLiteral("version")))
        parsed.helpText = QCoreApplication::applicationName() + QLatin1Char(' ') +
                          QCoreApplication::applicationVersion() + QLatin1Char('\n');
    parsed.error = errorIn(parser);
    Options& o = parsed.options;
    o.dataDir = parser.isSet(QStringLiteral("data"))
                    ? parser.value(QStringLiteral("data"))
                    : QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    if (parser.isSet(QStringLiteral("theme")))
        o.theme = parser.value(QStringLiteral("theme")) == QLatin1String("dark") ? Appearance::Mode::Dark
                                                                                 : Appearance::Mode::Light;
    o.language = parser.value(QStringLiteral("lang"));
    o.size = sizeOf(parser.value(QStringLiteral("size")));
    o.page = parser.value(QStringLiteral("page"));
    o.preset = parser.value(QStringLiteral("preset"));
    const QString file = parser.positionalArguments().value(0);
    (isArchiveFile(file) ? o.archiveFile : o.designFile) = file;
    o.launch = parser.isSet(QStringLiteral("launch"));
    o.l1 = parser.isSet(QStringLiteral("l1"));
    o.search = parser.value(QStringLiteral("search"));
    o.grabFile = parser.value(QStringLiteral("grab"));
    if (parser.isSet(QStringLiteral("after")))
        o.grabAfterMs = parser.value(QStringLiteral("after")).toInt();
    return parsed;
}

}  // namespace studio::app
