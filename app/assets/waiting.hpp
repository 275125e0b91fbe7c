// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>
#include <studio/bridging.hpp>

/// How long transfers take, and how that is said.
namespace studio::app::waiting {

/// The two largest units of it: "45 s", "1 min 20 s", "2 h 5 min", "7 days". Below a second: "1 s".
QString span(qint64 ms);

/// "12:41:05"; with the day when it is more than half a day from now. Both by the L1's clock.
QString moment(qint64 at_ms, qint64 now_ms);

/// What an order will take, in one or two sentences, before it is given. `usual_ms` empty: not known.
QString announcement(api::BridgeKind kind, api::AssetKind asset, std::optional<qint64> usual_ms);

}  // namespace studio::app::waiting
