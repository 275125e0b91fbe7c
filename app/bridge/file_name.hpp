// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <string>

namespace studio::app::bridge {

/// A rollup's name as a file's may be anywhere; no suffix.
QString fileNameOf(const std::string& name);

}  // namespace studio::app::bridge
