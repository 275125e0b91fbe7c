// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>
#include <QString>
#include <QStringList>
#include <optional>
#include <widgets/theme.hpp>

namespace studio::app {

/// What the command line asks for. All of it is optional.
struct Options {
    QString dataDir;  // never empty after parsing
    std::optional<Appearance::Mode> theme;
    QString language;  // "en", "ur"; empty: as remembered
    std::optional<QSize> size;
    QString page;         // "home", "compose", "live", "explore", "assets", "claims"; empty: home
    QString preset;       // a preset to open in Compose
    QString designFile;   // a *.rollup.json to open in Compose
    QString archiveFile;  // a *.rollup-archive to open
    bool launch = false;  // launch that preset or design at once
    bool l1 = false;      // Explore opens with the workspace's L1, once there is one
    QString search;       // what Explore looks for there
    QString grabFile;     // save a picture of the window there and quit
    int grabAfterMs = 1'500;
};

struct ParsedOptions {
    Options options;
    QString error;     // not empty: what is wrong with the command line
    QString helpText;  // not empty: what --help or --version asked for
};

ParsedOptions parseOptions(const QStringList& arguments);

}  // namespace studio::app
