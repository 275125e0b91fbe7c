// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/bytes.hpp>

/// The trusted setup as its file has it: the numbers of points, then every point compressed in hexadecimal on
/// a line of its own, in the order of SetupPart.
namespace studio::crypto::kzg {

inline constexpr std::size_t kCompressedG1Size = 48;
inline constexpr std::size_t kCompressedG2Size = 96;

enum class SetupPart { g1_lagrange, g2_monomial, g1_monomial };

/// The compressed points of one part, one behind the other.
Bytes setup_points(SetupPart part);

}  // namespace studio::crypto::kzg
