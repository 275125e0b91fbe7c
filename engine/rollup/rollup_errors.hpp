// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/result.hpp>

namespace studio::rollup::errors {

inline constexpr ErrorKind kOtherChain{
    "rollup.other_chain",
    STUDIO_TEXT("engine",
                "This folder holds chain %1, not chain %2. Choose another folder, or reopen that run.")};
inline constexpr ErrorKind kStateMismatch{
    "rollup.state_mismatch",
    STUDIO_TEXT("engine",
                "The stored state does not give the state root of block %1: the data is damaged. Restore a "
                "copy of the run's folder, or start the design again.")};
inline constexpr ErrorKind kNoBlock{"rollup.no_block", STUDIO_TEXT("engine", "There is no block %1.")};
inline constexpr ErrorKind kUnknownModule{
    "rollup.unknown_module",
    STUDIO_TEXT("engine", "The design names the module %1 for %2, which this version does not have.")};
inline constexpr ErrorKind kNotRunning{
    "rollup.not_running",
    STUDIO_TEXT("engine", "The rollup is not running: it takes no transactions. Resume or reopen it first.")};

}  // namespace studio::rollup::errors
