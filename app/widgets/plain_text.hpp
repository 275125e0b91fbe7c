// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <string>

class QLabel;
class QWidget;

namespace studio::app {

/// Longest text from outside that a label or a cell lays out; the rest is cut off with an ellipsis.
inline constexpr qsizetype maxShownCharacters = 4'000;
inline constexpr qsizetype maxToolTipCharacters = 1'000;

/// Text of a chain, a file or a peer, made fit to be drawn: control characters and those that turn the
/// writing direction around become visible marks, and over-long text is cut. Line breaks stay when asked.
QString shownText(const QString& text, bool keepLineBreaks = false);
QString shownText(const std::string& utf8, bool keepLineBreaks = false);

/// The same for a tooltip. Tooltips guess whether they hold markup, so what looks like markup is escaped.
QString plainToolTip(const QString& text);

/// A sentence of ours that begins with a Latin word or a number would be laid out from left to right; a mark
/// in front keeps it in the direction of the window's language.
QString inWindowDirection(const QString& sentence);

/// A label that never reads markup, whatever it is given.
QLabel* plainLabel(const QString& text = {}, QWidget* parent = nullptr);
/// The same, wrapping at words.
QLabel* wrappedLabel(const QString& text = {}, QWidget* parent = nullptr);

}  // namespace studio::app
