// SPDX-License-Identifier: GPL-3.0-or-later
#include "amount.hpp"

#include <widgets/format.hpp>

namespace studio::app::amount {
namespace {

constexpr QChar point = QLatin1Char('.');
constexpr QChar arabicPoint(0x066B);

std::string withoutLeadingZeros(const std::string& digits) {
    const auto first = digits.find_first_not_of('0');
    return first == std::string::npos ? "0" : digits.substr(first);
}

/// Latin digits and points; a null text when there is anything else.
QString latin(const QString& text) {
    QString out;
    for (const QChar c : text) {
        if (c == point || c == arabicPoint)
            out += point;
        else if (c.isDigit())
            out += QString::number(c.digitValue());
        else
            return {};
    }
    return out;
}

}  // namespace

Written read(const QString& text, int decimals) {
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return {{}, Fault::empty};
    const QString number = latin(trimmed);
    if (number.isEmpty() || number == point || number.count(point) > 1)
        return {{}, Fault::notANumber};
    QString fraction = number.section(point, 1);
    while (fraction.endsWith(QLatin1Char('0')))
        fraction.chop(1);
    if (fraction.size() > decimals)
        return {{}, Fault::tooManyDigits};
    const QString digits = number.section(point, 0, 0) + fraction.leftJustified(decimals, QLatin1Char('0'));
    return {withoutLeadingZeros(digits.toStdString()), Fault::none};
}

QString written(const std::string& smallest, int decimals) {
    return format::units(smallest, decimals, decimals).remove(QLatin1Char(','));
}

int compare(const std::string& a, const std::string& b) {
    const std::string left = withoutLeadingZeros(a);
    const std::string right = withoutLeadingZeros(b);
    if (left.size() != right.size())
        return left.size() < right.size() ? -1 : 1;
    return left.compare(right);
}

std::string less(const std::string& a, const std::string& b) {
    if (compare(a, b) <= 0)
        return "0";
    std::string rest = withoutLeadingZeros(a);
    const std::string taken = withoutLeadingZeros(b);
    int borrowed = 0;
    for (std::size_t i = 0; i < rest.size(); ++i) {
        char& digit = rest[rest.size() - 1 - i];
        const int below = i < taken.size() ? taken[taken.size() - 1 - i] - '0' : 0;
        const int left = digit - '0' - below - borrowed;
        borrowed = left < 0 ? 1 : 0;
        digit = static_cast<char>('0' + left + 10 * borrowed);
    }
    return withoutLeadingZeros(rest);
}

bool isZero(const std::string& digits) {
    return withoutLeadingZeros(digits) == "0";
}

}  // namespace studio::app::amount
