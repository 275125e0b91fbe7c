// SPDX-License-Identifier: GPL-3.0-or-later
#include "waiting.hpp"

#include <QCoreApplication>
#include <algorithm>
#include <widgets/format.hpp>

namespace studio::app::waiting {
namespace {

constexpr qint64 second_ms = 1'000;
constexpr qint64 minute_ms = 60 * second_ms;
constexpr qint64 hour_ms = 60 * minute_ms;
constexpr qint64 day_ms = 24 * hour_ms;

class Words {
    Q_DECLARE_TR_FUNCTIONS(studio::app::Waiting)
};

QString days(qint64 count) {
    return Words::tr("%n day(s)", nullptr, static_cast<int>(std::min<qint64>(count, 1'000'000)));
}

/// "1 min 20 s"; the second is left out when it is nothing.
QString joined(const QString& large, qint64 smallCount, const QString& small) {
    return smallCount == 0 ? large : Words::tr("%1 %2", "1 min 20 s").arg(large, small);
}

QString depositSteps(api::AssetKind asset) {
    if (asset == api::AssetKind::ether)
        return Words::tr(
            "Two steps: it is sent on Ethereum, and the rollup takes it over with one of the next "
            "L1 blocks.");
    return Words::tr(
        "Three steps: the bridge is allowed to take it, it is sent on Ethereum, and the rollup "
        "takes it over with one of the next L1 blocks.");
}

QString withdrawalSteps() {
    return Words::tr(
        "Five steps: it leaves the rollup; it waits until the rollup's state is claimed on "
        "Ethereum; it is proven there; it waits until nobody can object any more; it is paid out.");
}

}  // namespace

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

QString moment(qint64 at_ms, qint64 now_ms) {
    return qAbs(at_ms - now_ms) < day_ms / 2 ? format::clock(at_ms) : format::dateTime(at_ms);
}

QString announcement(api::BridgeKind kind, api::AssetKind asset, std::optional<qint64> usual_ms) {
    const bool isDeposit = kind == api::BridgeKind::deposit;
    const QString steps = isDeposit ? depositSteps(asset) : withdrawalSteps();
    if (!usual_ms)
        return steps;
    const QString time =
        isDeposit ? Words::tr("Together about %1.").arg(span(*usual_ms))
                  : Words::tr("Together up to about %1 with this design's settings; waits can be skipped.")
                        .arg(span(*usual_ms));
    return steps + QLatin1Char(' ') + time;
}

}  // namespace studio::app::waiting
