// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <studio/rollup_spec.hpp>

namespace studio::api {
class Engine;
}

namespace studio::app {

inline constexpr qint64 maxDesignFileBytes = 1'000'000;

/// What came of reading a design file: the design, or all that is wrong with it.
struct ReadDesign {
    QString failure;  // the file itself could not be read
    api::Validation validation;
    api::RollupSpec spec;
    bool usable() const { return failure.isEmpty() && validation.launchable(); }
};

/// Reads files: call it off the window's thread. The list of accounts that the design names is taken in, if
/// it lies beside the file.
ReadDesign readDesign(api::Engine& engine, const QString& path);
/// Writes the file whole or not at all, and the design's list of accounts beside it. Empty: it worked;
/// otherwise why not.
QString writeDesign(const api::Engine& engine, const QString& path, const api::RollupSpec& spec);

}  // namespace studio::app
