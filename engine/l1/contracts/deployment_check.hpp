// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/result.hpp>

#include "deployment.hpp"

namespace studio::l1 {

/// What plan_shared_contracts and plan_rollup_contracts refuse. Errors: deployment_errors.hpp.
Result<void> check_settings(const SharedSettings& settings);
Result<void> check_settings(const RollupSettings& settings);

}  // namespace studio::l1
