// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

class QWidget;

namespace studio::app {

/// Runs `write` now and after every change of language, as long as `widget` lives. Put every setText(tr(…))
/// of a widget in here, and the language switches while the window is open.
void keepTranslated(QWidget* widget, std::function<void()> write);

}  // namespace studio::app
