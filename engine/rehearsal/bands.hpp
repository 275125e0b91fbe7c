// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <api/studio/rehearsal.hpp>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace studio::rehearsal {

/// What a `share` (0–1) of the values is at most: the smallest value that so many do not exceed. `values` are
/// put into another order; there is at least one.
std::uint32_t at_most(std::span<std::uint32_t> values, double share);

/// Least, median (of an even number: the mean of the middle two) and most. Empty without values.
std::optional<api::RehearsalBand> band_of(std::vector<double> values);

}  // namespace studio::rehearsal
