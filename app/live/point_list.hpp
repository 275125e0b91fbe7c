// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QLabel;
class QVBoxLayout;

namespace studio::app {

/// A dot, and a sentence that wraps beside it: a line of an account of what will happen.
QLabel* addPoint(QVBoxLayout* column, const QString& sentence);

}  // namespace studio::app
