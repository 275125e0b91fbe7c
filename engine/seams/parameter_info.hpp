// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <api/studio/module_info.hpp>
#include <utility>

namespace studio::seams {

/// Describes a whole number that a module lets people set; `range` is inclusive.
api::ParameterInfo integer_parameter(std::string id, api::Text title, api::Text help, api::Text unit,
                                     std::int64_t value, std::pair<std::int64_t, std::int64_t> range);

/// The same setting, which counts only while another one of its module has this value.
api::ParameterInfo applying_when(std::string parameter, api::ParameterValue value, api::ParameterInfo info);

}  // namespace studio::seams
