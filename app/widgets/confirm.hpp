// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <functional>

class QWidget;

namespace studio::app {

struct Question {
    QString title;       // "Delete this run?"
    QString detail;      // what will be lost; plain text
    QString actionName;  // on the button that does it: "Delete"
};

/// Asks before something that cannot be taken back. Returns at once; `act` runs when the answer is yes.
void confirm(QWidget* parent, const Question& question, std::function<void()> act);

}  // namespace studio::app
