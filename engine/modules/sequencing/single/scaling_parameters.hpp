// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seams/module.hpp>
#include <seams/scaling.hpp>

namespace studio::modules::sequencing {

/// Settings by which a sequencer makes more room in a rush.
std::vector<api::ParameterInfo> scaling_parameters();
/// Nothing: it does not.
std::optional<seams::ScalingChoices> read_scaling(const seams::Parameters& parameters);
/// The block time of a rush against the usual one and the preconfirmations.
std::optional<seams::ParameterClash> check_rush_block_time(const seams::Parameters& parameters);

}  // namespace studio::modules::sequencing
