// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <api/studio/scaling.hpp>
#include <base/result.hpp>
#include <string_view>

namespace studio::scaling {

/// Decisions as JSON, in which they are kept with the chain.
std::string write_decisions(const std::vector<api::ScalingDecision>& decisions);
/// Errors: kBadRecord; codec's, of JSON.
Result<std::vector<api::ScalingDecision>> read_decisions(std::string_view json);

}  // namespace studio::scaling
