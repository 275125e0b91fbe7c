// SPDX-License-Identifier: GPL-3.0-or-later
#include <rollup/rollup.hpp>

#include "explorer.hpp"

/// Explorer over a rollup; in a file of its own, so that the rest of the room needs no rollup to be tested.
namespace studio::query {

Explorer::Explorer(const rollup::Rollup& rollup, NameBook names)
    : Explorer{ChainAccess{rollup.store(), rollup.state(), chain::constant_schedule(rollup.config()),
                           rollup.spec().token_symbol, [&rollup] { return rollup.settled(); }},
               std::move(names)} {}

}  // namespace studio::query
