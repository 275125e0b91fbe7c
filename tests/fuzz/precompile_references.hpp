// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/bytes.hpp>

/// The answers of precompiles by other ways than the engine's.
namespace studio::fuzz {

/// Asserts that the outcome is what another implementation, or the algebra of the thing, says. `output` is
/// that of a run that succeeded; null: the input was refused.
void check_against_reference(std::uint16_t precompile, BytesView input, const Bytes* output);

}  // namespace studio::fuzz
