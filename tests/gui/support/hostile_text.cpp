// SPDX-License-Identifier: GPL-3.0-or-later
#include "hostile_text.hpp"

#include <QLabel>
#include <QWidget>

namespace studio::gui_test {

std::string nestedTags() {
    std::string text;
    for (int i = 0; i < 3'000; ++i)
        text += "<table><tr><td>";
    return text + "x";
}

std::string markupName() {
    return "<b>Free</b> <a href=\"http://evil\">money</a><img src=\"file:///etc/passwd\">";
}

std::string directionTricks() {
    return "abc\u202Edef\u2066\u200F\x01\x1b[31m\x7f";
}

bool allLabelsPlain(const QWidget* root) {
    for (const auto* label : root->findChildren<QLabel*>()) {
        if (label->textFormat() != Qt::PlainText && !label->text().isEmpty()) {
            qWarning("A label may read markup: %s", qPrintable(label->text().left(60)));
            return false;
        }
    }
    return true;
}

}  // namespace studio::gui_test
