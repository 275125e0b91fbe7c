// SPDX-License-Identifier: GPL-3.0-or-later
#include "l1_served.hpp"

namespace studio::rpc {

pipeline::PendingBlock L1Served::next_block() const {
    return {chain_.draft_at(chain_.l1_head()->block.header.timestamp + l1::kSlotSeconds), {}};
}

/// There is room in nearly every block: a tip of 1 gwei, which wallets expect, is plenty.
Uint256 L1Served::suggested_tip() const {
    return Uint256{1'000'000'000};
}

}  // namespace studio::rpc
