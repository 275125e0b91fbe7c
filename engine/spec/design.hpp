// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <api/studio/rollup_spec.hpp>
#include <string>
#include <string_view>
#include <vector>

namespace studio::spec {

/// Reads a *.rollup.json (resources/schema/rollup.schema.json) as far as its form goes, and gives every
/// problem of form at once. What could be read is in `out`, so that a window can show and mend it.
std::vector<api::Problem> read_design(std::string_view json, api::RollupSpec& out);

/// The design as a file: two spaces of indent, keys in a fixed order, so that versions compare well.
std::string write_design(const api::RollupSpec& spec);

/// Names of the price sets there are; the first is the one to fall back to.
using PriceSetIds = std::vector<std::string>;

/// Checks what the design says against the modules there are: every problem at once.
api::Validation validate(const api::RollupSpec& spec, const PriceSetIds& price_sets);

/// A new design: the first module of each layer with its defaults.
api::RollupSpec blank_design();

}  // namespace studio::spec
