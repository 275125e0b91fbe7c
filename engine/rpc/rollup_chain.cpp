// SPDX-License-Identifier: GPL-3.0-or-later
#include "rollup_chain.hpp"

namespace studio::rpc {

pipeline::PendingBlock RollupChain::next_block() const {
    if (const auto promised = rollup_.pending())
        return *promised;
    return {rollup_.next_draft(), {}};
}

}  // namespace studio::rpc
