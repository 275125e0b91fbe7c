// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace studio::app {

/// The languages of the window: "en" (the source) and those with a file in translations/.
QStringList languageCodes();
/// The language's own name for itself.
QString languageName(const QString& code);
/// Switches text, fonts and writing direction of the whole program, also while it runs. An unknown code:
/// English.
void setLanguage(const QString& code);

}  // namespace studio::app
