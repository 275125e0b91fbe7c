// SPDX-License-Identifier: GPL-3.0-or-later
#include "parameters.hpp"

#include <algorithm>
#include <base/assert.hpp>

namespace studio::seams {

const api::ParameterValue& Parameters::value(const std::string& id) const {
    const auto& infos = info_->parameters;
    const auto info = std::find_if(infos.begin(), infos.end(), [&](const auto& p) { return p.id == id; });
    STUDIO_ASSERT(info != infos.end());
    const auto chosen = chosen_.find(id);
    return chosen != chosen_.end() && info_->applies(*info, chosen_) ? chosen->second : info->default_value;
}

std::int64_t Parameters::integer(const std::string& id) const {
    const auto* number = std::get_if<std::int64_t>(&value(id));
    STUDIO_ASSERT(number != nullptr);
    return *number;
}

bool Parameters::boolean(const std::string& id) const {
    const auto* flag = std::get_if<bool>(&value(id));
    STUDIO_ASSERT(flag != nullptr);
    return *flag;
}

std::string Parameters::text(const std::string& id) const {
    const auto* text = std::get_if<std::string>(&value(id));
    STUDIO_ASSERT(text != nullptr);
    return *text;
}

}  // namespace studio::seams
