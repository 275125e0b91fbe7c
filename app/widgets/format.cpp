// SPDX-License-Identifier: GPL-3.0-or-later
#include "format.hpp"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <algorithm>
#include <cmath>

#include "plain_text.hpp"

namespace studio::app::format {
namespace {

constexpr int etherDigits = 18;
constexpr int gweiDigits = 9;
constexpr qint64 second_ms = 1'000;
constexpr qint64 minute_ms = 60 * second_ms;
constexpr qint64 hour_ms = 60 * minute_ms;
constexpr qint64 day_ms = 24 * hour_ms;

const QLocale& latin() {
    static const QLocale locale(QLocale::English, QLocale::UnitedStates);
    return locale;
}

class Words {
    Q_DECLARE_TR_FUNCTIONS(studio::app::Format)
};

bool isDigits(const QString& text) {
    for (const QChar c : text)
        if (c < QLatin1Char('0') || c > QLatin1Char('9'))
            return false;
    return !text.isEmpty();
}

QString withoutTrailingZeros(QString text) {
    if (!text.contains(QLatin1Char('.')))
        return text;
    while (text.endsWith(QLatin1Char('0')))
        text.chop(1);
    if (text.endsWith(QLatin1Char('.')))
        text.chop(1);
    return text;
}

QString grouped(const QString& digits) {
    QString out = digits;
    for (qsizetype i = out.size() - 3; i > 0; i -= 3)
        out.insert(i, QLatin1Char(','));
    return out;
}

QString days(qint64 count) {
    return Words::tr("%n day(s)", nullptr, static_cast<int>(std::min<qint64>(count, 1'000'000)));
}

/// "1 min 20 s"; the second is left out when it is nothing.
QString joined(const QString& large, qint64 smallCount, const QString& small) {
    return smallCount == 0 ? large : Words::tr("%1 %2", "1 min 20 s").arg(large, small);
}

}  // namespace

QString number(quint64 value) {
    return latin().toString(value);
}

QString decimal(double value, int maxDigits) {
    if (!std::isfinite(value))
        return QStringLiteral("–");
    const double size = std::fabs(value);
    if (size == 0)
        return QStringLiteral("0");
    const int before = static_cast<int>(std::floor(std::log10(size))) + 1;
    const int after = qBound(0, maxDigits - before, 9);
    return withoutTrailingZeros(latin().toString(value, 'f', after));
}

QString rate(double perSecond) {
    return perSecond >= 100 ? number(static_cast<quint64>(std::llround(perSecond))) : decimal(perSecond, 2);
}

QString usd(double dollars) {
    const double size = std::fabs(dollars);
    const QString sign = dollars < 0 ? QStringLiteral("−") : QString();
    if (size > 0 && size < 0.000001)
        return sign + QStringLiteral("<$0.000001");
    return sign + QLatin1Char('$') + (size >= 1 ? latin().toString(size, 'f', 2) : decimal(size, 2));
}

QString milliseconds(double ms) {
    if (!std::isfinite(ms) || ms < 0)
        return QStringLiteral("–");
    if (ms < 1000)
        return Words::tr("%1 ms").arg(decimal(ms, ms < 10 ? 2 : 3));
    const double seconds = ms / 1000;
    if (seconds < 120)
        return Words::tr("%1 s").arg(decimal(seconds, 2 + (seconds >= 100)));
    if (seconds < 7200)
        return Words::tr("%1 min").arg(decimal(seconds / 60, 2));
    if (seconds < 2 * 86400)
        return Words::tr("%1 h").arg(decimal(seconds / 3600, 2));
    return Words::tr("%1 days").arg(decimal(seconds / 86400, 2));
}

QString countdown(qint64 ms) {
    const qint64 seconds = qMax<qint64>(0, ms) / 1000;
    const QChar zero = QLatin1Char('0');
    const QString tail =
        QStringLiteral("%1:%2").arg(seconds / 60 % 60, 2, 10, zero).arg(seconds % 60, 2, 10, zero);
    return seconds < 3600 ? tail : QStringLiteral("%1:%2").arg(seconds / 3600).arg(tail);
}

QString bytes(quint64 count) {
    const double size = static_cast<double>(count);
    if (count < 1000)
        return Words::tr("%1 B").arg(count);
    if (count < 1'000'000)
        return Words::tr("%1 kB").arg(decimal(size / 1e3));
    if (count < 1'000'000'000)
        return Words::tr("%1 MB").arg(decimal(size / 1e6));
    return Words::tr("%1 GB").arg(decimal(size / 1e9));
}

QString percent(double zeroToOne) {
    return QString::number(qRound(100 * zeroToOne)) + QLatin1Char('%');
}

QString clock(qint64 wallMs) {
    return QDateTime::fromMSecsSinceEpoch(wallMs).toString(QStringLiteral("HH:mm:ss"));
}

QString dateTime(qint64 wallMs) {
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(wallMs), QStringLiteral("d MMM yyyy HH:mm"));
}

QString span(qint64 ms) {
    const qint64 whole = std::max(ms, second_ms);
    if (whole < minute_ms)
        return Words::tr("%1 s").arg(whole / second_ms);
    const qint64 left_s = whole % minute_ms / second_ms;
    const qint64 left_min = whole % hour_ms / minute_ms;
    const qint64 left_h = whole % day_ms / hour_ms;
    if (whole < hour_ms)
        return joined(Words::tr("%1 min").arg(whole / minute_ms), left_s, Words::tr("%1 s").arg(left_s));
    if (whole < day_ms)
        return joined(Words::tr("%1 h").arg(whole / hour_ms), left_min, Words::tr("%1 min").arg(left_min));
    return joined(days(whole / day_ms), left_h, Words::tr("%1 h").arg(left_h));
}

QString moment(qint64 atMs, qint64 nowMs) {
    return qAbs(atMs - nowMs) < day_ms / 2 ? clock(atMs) : dateTime(atMs);
}

QString units(const std::string& smallest, int decimals, int digits) {
    const QString text = QString::fromStdString(smallest);
    if (!isDigits(text))
        return shownText(text);
    const QString padded = text.rightJustified(decimals + 1, QLatin1Char('0'));
    QString whole = padded.left(padded.size() - decimals);
    while (whole.size() > 1 && whole.startsWith(QLatin1Char('0')))
        whole.remove(0, 1);
    const QString fraction = padded.right(decimals);
    const QString all = withoutTrailingZeros(grouped(whole) + QLatin1Char('.') + fraction);
    const QString cut = withoutTrailingZeros(grouped(whole) + QLatin1Char('.') + fraction.left(digits));
    return all == cut ? all : cut + QChar(0x2026);
}

QString weiAsEth(const std::string& wei, int digits) {
    return units(wei, etherDigits, digits);
}

QString coins(const std::string& wei) {
    if (wei.size() > etherDigits - 4)
        return weiAsEth(wei) + QStringLiteral(" ETH");
    if (wei.size() > 5) {
        const int whole = std::max(static_cast<int>(wei.size()) - gweiDigits, 1);
        return units(wei, gweiDigits, std::max(5 - whole, 0)) + QStringLiteral(" gwei");
    }
    return shownText(wei) + (wei == "0" ? QStringLiteral(" ETH") : QStringLiteral(" wei"));
}

QString ethAsWei(const QString& eth) {
    QString text = eth.trimmed();
    text.remove(QLatin1Char(','));
    const qsizetype point = text.indexOf(QLatin1Char('.'));
    const QString whole = point < 0 ? text : text.left(point);
    const QString fraction = point < 0 ? QString() : text.mid(point + 1);
    if ((!whole.isEmpty() && !isDigits(whole)) || (!fraction.isEmpty() && !isDigits(fraction)) ||
        (whole + fraction).isEmpty() || fraction.size() > etherDigits)
        return {};
    QString wei = whole + fraction.leftJustified(etherDigits, QLatin1Char('0'));
    while (wei.size() > 1 && wei.startsWith(QLatin1Char('0')))
        wei.remove(0, 1);
    return wei;
}

QString shortHex(const QString& hex, int keep) {
    const QString shown = shownText(hex);
    return shown.size() <= 2 * keep + 3 ? shown : shown.left(keep + 2) + QChar(0x2026) + shown.right(keep);
}

}  // namespace studio::app::format
