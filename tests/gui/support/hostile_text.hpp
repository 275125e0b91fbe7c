// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

class QWidget;

namespace studio::gui_test {

/// Names as an attacker would write them.
std::string nestedTags();       // 3,000 nested tables: freezes whatever reads markup
std::string markupName();       // bold, a link and a picture of the disk
std::string directionTricks();  // bidi overrides and control characters

/// True when no QLabel below `root` could read markup: each is plain text.
bool allLabelsPlain(const QWidget* root);

}  // namespace studio::gui_test
