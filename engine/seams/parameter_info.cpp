// SPDX-License-Identifier: GPL-3.0-or-later
#include "parameter_info.hpp"

namespace studio::seams {

api::ParameterInfo integer_parameter(std::string id, api::Text title, api::Text help, api::Text unit,
                                     std::int64_t value, std::pair<std::int64_t, std::int64_t> range) {
    api::ParameterInfo p;
    p.id = std::move(id);
    p.title = std::move(title);
    p.help = std::move(help);
    p.type = api::ParameterType::integer;
    p.unit = std::move(unit);
    p.default_value = value;
    p.min = range.first;
    p.max = range.second;
    return p;
}

api::ParameterInfo applying_when(std::string parameter, api::ParameterValue value, api::ParameterInfo info) {
    info.applies_when = api::ParameterCondition{std::move(parameter), {std::move(value)}};
    return info;
}

}  // namespace studio::seams
