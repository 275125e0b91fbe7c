// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <studio/engine.hpp>

#include "arguments.hpp"

namespace studio::cli {

/// Takes in the table of accounts that was asked for, in place of the design's own. What is wrong with it
/// goes to standard error, each line with its number; false then.
bool ask_accounts(api::Engine& engine, const Arguments& arguments, api::RollupSpec& spec);

}  // namespace studio::cli
