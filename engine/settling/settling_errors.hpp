// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/result.hpp>

namespace studio::settling::errors {

inline constexpr ErrorKind kWalletEmpty{
    "settling.wallet_empty",
    STUDIO_TEXT("engine",
                "The account %1 has %2 wei on the L1, too little for its next transaction. Send some "
                "there: it goes on by itself.")};
inline constexpr ErrorKind kL2BlockMissing{
    "settling.l2_block_missing",
    STUDIO_TEXT("engine", "L2 block %1, which is to be batched, is not stored.")};

}  // namespace studio::settling::errors
