// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core.hpp"

namespace studio::rollup {

/// Makes block 0 from the design and puts it into the empty store.
Result<void> make_genesis(Core& core);
/// Brings the state to the stored head and checks it against that block's state root.
Result<void> restore_chain(Core& core);

}  // namespace studio::rollup
