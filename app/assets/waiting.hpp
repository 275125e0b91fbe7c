// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>
#include <studio/bridging.hpp>

/// How long transfers take, in words.
namespace studio::app::waiting {

/// What an order will take, in one or two sentences, before it is given. `usual_ms` empty: not known.
QString announcement(api::BridgeKind kind, api::AssetKind asset, std::optional<qint64> usual_ms);

}  // namespace studio::app::waiting
