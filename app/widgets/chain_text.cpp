// SPDX-License-Identifier: GPL-3.0-or-later
#include "chain_text.hpp"

#include "format.hpp"
#include "plain_text.hpp"

namespace studio::app {

QString leftToRight(const QString& text) {
    constexpr QChar isolate(0x2066);
    constexpr QChar pop(0x2069);
    return isolate + text + pop;
}

QString shortHash(const std::string& hash) {
    return leftToRight(format::shortHex(QString::fromStdString(hash)));
}

QString clipped(QString shown, qsizetype most) {
    if (shown.size() <= most)
        return shown;
    shown.truncate(most);
    if (shown.back().isHighSurrogate())
        shown.chop(1);
    return shown + QChar(0x2026);
}

QString shortName(const std::string& name, qsizetype most) {
    return clipped(shownText(name), most);
}

QString tokenAmount(const std::string& wei, const std::string& symbol) {
    return leftToRight(format::weiAsEth(wei) + QLatin1Char(' ') + shortName(symbol, 12));
}

QString gweiAmount(const std::string& wei) {
    // Nine places more make of gwei what the conversion to whole tokens expects.
    return leftToRight(format::weiAsEth(wei + "000000000") + QStringLiteral(" gwei"));
}

}  // namespace studio::app
