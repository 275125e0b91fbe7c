// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

class QAbstractItemModel;
class QWidget;

namespace studio::gui_test {

/// Names as an attacker would write them.
std::string nestedTags();       // 3,000 nested tables: freezes whatever reads markup
std::string markupName();       // bold, a link and a picture of the disk
std::string directionTricks();  // bidi overrides and control characters

/// True when no QLabel below `root` could read markup: each is plain text.
bool allLabelsPlain(const QWidget* root);

/// True when no tooltip of `root` and what is below it reads markup, and none is too long to be laid out.
bool allToolTipsPlain(const QWidget* root);
/// The same for every cell of a model, and that what a cell shows is short.
bool allCellsPlain(const QAbstractItemModel* model);

}  // namespace studio::gui_test
