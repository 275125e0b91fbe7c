// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <studio/engine.hpp>

#include "arguments.hpp"

namespace studio::cli {

/// Goes on with the chain of this design that the data folder holds, or begins one.
api::Outcome<api::RunId> continue_or_launch(api::Engine& engine, const Arguments& arguments,
                                            const api::RollupSpec& spec, const api::LaunchOptions& options);

}  // namespace studio::cli
