// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "code_analysis.hpp"

namespace studio::evm {

/// The last step of an analysis: blocks that do nothing but lead to another one take its needs over, so that
/// the loop passes them at no cost, and jumps whose target is a constant learn where they land. `code` has
/// its jump targets; static jumps hold the byte offset of their target. Gives the new end: at most one
/// instruction is added behind `end`.
Instruction* join_blocks(Instruction* first, Instruction* end, const AnalysedCode& code);

}  // namespace studio::evm
