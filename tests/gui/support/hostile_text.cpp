// SPDX-License-Identifier: GPL-3.0-or-later
#include "hostile_text.hpp"

#include <QAbstractItemModel>
#include <QLabel>
#include <QTextDocument>
#include <QWidget>
#include <algorithm>

namespace studio::gui_test {
namespace {

constexpr qsizetype longestShown = 4'100;
constexpr qsizetype longestToolTip = 10'000;  // a thousand characters, each escaped

/// Escaped as a whole, or nothing that a tooltip would take for markup.
bool isPlainToolTip(QString text) {
    const bool escaped = text.startsWith(QLatin1String("<span>")) && text.endsWith(QLatin1String("</span>"));
    if (escaped)
        text = text.mid(6, text.size() - 13);
    const bool plain = escaped ? !text.contains(QLatin1Char('<')) : !Qt::mightBeRichText(text);
    if (!plain || text.size() > longestToolTip) {
        qWarning("A tooltip may read markup or has any length: %s", qPrintable(text.left(60)));
        return false;
    }
    return true;
}

}  // namespace

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

bool allToolTipsPlain(const QWidget* root) {
    auto widgets = root->findChildren<QWidget*>();
    widgets.append(const_cast<QWidget*>(root));
    return std::all_of(widgets.begin(), widgets.end(),
                       [](const QWidget* widget) { return isPlainToolTip(widget->toolTip()); });
}

bool allCellsPlain(const QAbstractItemModel* model) {
    for (int row = 0; row < model->rowCount(); ++row) {
        for (int column = 0; column < model->columnCount(); ++column) {
            const QModelIndex cell = model->index(row, column);
            if (!isPlainToolTip(cell.data(Qt::ToolTipRole).toString()))
                return false;
            if (cell.data(Qt::DisplayRole).toString().size() > longestShown) {
                qWarning("A cell shows a text of any length");
                return false;
            }
        }
    }
    return true;
}

}  // namespace studio::gui_test
