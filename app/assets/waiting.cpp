// SPDX-License-Identifier: GPL-3.0-or-later
#include "waiting.hpp"

#include <QCoreApplication>
#include <widgets/format.hpp>

namespace studio::app::waiting {
namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(studio::app::Waiting)
};

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

QString announcement(api::BridgeKind kind, api::AssetKind asset, std::optional<qint64> usual_ms) {
    const bool isDeposit = kind == api::BridgeKind::deposit;
    const QString steps = isDeposit ? depositSteps(asset) : withdrawalSteps();
    if (!usual_ms)
        return steps;
    const QString time =
        isDeposit ? Words::tr("Together about %1.").arg(format::span(*usual_ms))
                  : Words::tr("Together up to about %1 with this design's settings; waits can be skipped.")
                        .arg(format::span(*usual_ms));
    return steps + QLatin1Char(' ') + time;
}

}  // namespace studio::app::waiting
