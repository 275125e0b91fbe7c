// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QPixmap>
#include <QString>
#include <optional>

#include "theme.hpp"

namespace studio::app {

/// An icon of resources/icons by its name without .svg, drawn in the theme's text colour (or a tone) each
/// time it is painted, so that it follows dark and light. An unknown name gives the icon "module".
QIcon themedIcon(const QString& name, std::optional<Tone> tone = std::nullopt);
QPixmap iconPixmap(const QString& name, int size, const QColor& color, qreal devicePixelRatio);

}  // namespace studio::app
