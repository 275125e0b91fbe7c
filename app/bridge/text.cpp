// SPDX-License-Identifier: GPL-3.0-or-later
#include "text.hpp"

#include <QGuiApplication>
#include <studio/text.hpp>
#include <widgets/plain_text.hpp>

namespace studio::app::bridge {
namespace {

/// After Arabic words "20.6 s" would fall apart and read "s 20.6": from right to left, an argument of several
/// words keeps its own order (UAX #9, isolates).
QString keptTogether(const QString& argument) {
    constexpr QChar isolate{0x2068};
    constexpr QChar end{0x2069};
    const bool mayFallApart = QGuiApplication::isRightToLeft() && argument.contains(QLatin1Char(' '));
    return mayFallApart ? isolate + argument + end : argument;
}

// Not QString::arg(): a value that itself holds "%1" must stay as it is.
QString filled(const QString& text, const std::vector<std::string>& args) {
    QString out;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool placeholder = text.at(i) == QLatin1Char('%') && i + 1 < text.size() &&
                                 text.at(i + 1) >= QLatin1Char('1') && text.at(i + 1) <= QLatin1Char('9');
        if (!placeholder) {
            out += text.at(i);
            continue;
        }
        const auto index = static_cast<std::size_t>(text.at(++i).digitValue() - 1);
        if (index < args.size())
            out += keptTogether(shownText(args[index]));
    }
    return out;
}

}  // namespace

QString translated(const api::Text& text) {
    if (text.empty())
        return {};
    return filled(QCoreApplication::translate("engine", text.text.c_str()), text.args);
}

QString translated(const api::Failure& failure) {
    return translated(failure.text);
}

}  // namespace studio::app::bridge
