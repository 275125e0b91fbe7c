// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <api/studio/rollup_spec.hpp>

namespace studio::spec {

/// How far the design is from needing nobody's goodwill: L2BEAT's stages of rollups (facts: COST_AND_RISK),
/// each item met when a chosen module provides its capability.
api::Stage stage_of(const api::RollupSpec& spec);

}  // namespace studio::spec
