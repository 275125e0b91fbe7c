// SPDX-License-Identifier: GPL-3.0-or-later
#include <rollup/rollup.hpp>

#include "chain_access.hpp"

/// In a file of its own, so that the rest of the room needs no rollup to be tested.
namespace studio::query {

ChainAccess access_to(const rollup::Rollup& rollup) {
    return {rollup.store(), rollup.state(), chain::constant_schedule(rollup.config()),
            rollup.spec().token_symbol, [&rollup] { return rollup.settled(); }};
}

}  // namespace studio::query
