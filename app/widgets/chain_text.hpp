// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <string>

namespace studio::app {

/// Longest name of a token, method or account that stands inside a line with other text.
inline constexpr qsizetype maxNameCharacters = 60;

/// Longest line from outside that is laid out: no place on a page is wider, and longer ones cost time.
inline constexpr qsizetype maxLineCharacters = 400;

/// Keeps a number, hash or address left to right inside a right-to-left sentence. Give it text that is
/// already fit to be shown: shownText() would make its marks visible.
QString leftToRight(const QString& text);

/// "0x9f3a…77c1", left to right; the whole one belongs into a tooltip.
QString shortHash(const std::string& hash);

/// A name from outside, fit to be shown and cut after `most` characters.
QString shortName(const std::string& name, qsizetype most = maxNameCharacters);

/// Text that is already fit to be shown, cut after `most` characters.
QString clipped(QString shown, qsizetype most = maxLineCharacters);

/// Wei (decimal text) as whole tokens, never through a double: "1.245969 ETH", left to right.
QString tokenAmount(const std::string& wei, const std::string& symbol);
/// Wei (decimal text) as gwei: "1.5 gwei", left to right.
QString gweiAmount(const std::string& wei);

}  // namespace studio::app
