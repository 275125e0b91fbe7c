// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <studio/engine.hpp>

#include "arguments.hpp"

namespace studio::cli {

/// Puts the traffic that was asked for in place of the design's. What the design says of its own traffic goes
/// when it has no meaning for another kind or rate; what was asked for stays, for the check to judge.
void ask_traffic(const api::Engine& engine, const Arguments& arguments, api::LoadChoice& load);

}  // namespace studio::cli
