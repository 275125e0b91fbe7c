// SPDX-License-Identifier: GPL-3.0-or-later
#include "plain_text.hpp"

#include <QGuiApplication>
#include <QLabel>
#include <QTextDocument>

namespace studio::app {
namespace {

// Marks that change the direction of what follows could make one address look like another.
bool turnsDirection(char16_t c) {
    return c == 0x200E || c == 0x200F || c == 0x061C || (c >= 0x202A && c <= 0x202E) ||
           (c >= 0x2066 && c <= 0x2069);
}

bool isControl(char16_t c) {
    return c < 0x20 || (c >= 0x7F && c < 0xA0) || c == 0x2028 || c == 0x2029 || c == 0xFEFF;
}

}  // namespace

QString shownText(const QString& text, bool keepLineBreaks) {
    QString out;
    const qsizetype length = qMin(text.size(), maxShownCharacters);
    out.reserve(length + 1);
    for (qsizetype i = 0; i < length; ++i) {
        const char16_t c = text.at(i).unicode();
        if (c == u'\n' && keepLineBreaks)
            out += QLatin1Char('\n');
        else if (c == u'\n' || c == u'\t')
            out += QLatin1Char(' ');
        else if (isControl(c) || turnsDirection(c))
            out += QChar(0xFFFD);
        else
            out += QChar(c);
    }
    if (text.size() > length)
        out += QChar(0x2026);
    return out;
}

QString shownText(const std::string& utf8, bool keepLineBreaks) {
    // A character has at most four bytes: no need to decode what would be cut.
    const auto bytes = qMin(static_cast<qsizetype>(utf8.size()), 4 * (maxShownCharacters + 1));
    return shownText(QString::fromUtf8(utf8.data(), bytes), keepLineBreaks);
}

QString plainToolTip(const QString& text) {
    QString shown = shownText(text, true);
    if (shown.size() > maxToolTipCharacters)
        shown = shown.left(maxToolTipCharacters) + QChar(0x2026);
    return Qt::mightBeRichText(shown) ? QStringLiteral("<span>%1</span>").arg(shown.toHtmlEscaped()) : shown;
}

QString inWindowDirection(const QString& sentence) {
    const bool turned = QGuiApplication::layoutDirection() == Qt::RightToLeft && !sentence.isEmpty() &&
                        !sentence.isRightToLeft();
    return turned ? QChar(0x200F) + sentence : sentence;
}

QLabel* plainLabel(const QString& text, QWidget* parent) {
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setText(text);
    return label;
}

QLabel* wrappedLabel(const QString& text, QWidget* parent) {
    auto* label = plainLabel(text, parent);
    label->setWordWrap(true);
    return label;
}

}  // namespace studio::app
