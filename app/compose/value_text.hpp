// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <studio/module_info.hpp>

namespace studio::app {

/// A setting's value in words: "1,000 ms", "on", "First come, first served".
QString valueText(const api::ParameterInfo& info, const api::ParameterValue& value);

}  // namespace studio::app
