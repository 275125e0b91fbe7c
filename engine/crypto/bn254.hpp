// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/bytes.hpp>
#include <optional>

/// The pairing-friendly curve y^2 = x^3 + 3 over BN254 ("alt_bn128"), as EIP-196 and EIP-197 offer it. Points
/// are affine, coordinates big-endian, (0, 0) is the point at infinity; G2 coordinates are written imaginary
/// part first. Limitations: not constant-time, for public data only.
namespace studio::crypto::bn254 {

/// The sum of two G1 points (128 bytes in). Nothing when one is no point of the curve.
std::optional<FixedBytes<64>> add(BytesView points);
/// A G1 point times a 256-bit number (96 bytes in).
std::optional<FixedBytes<64>> multiply(BytesView point_and_scalar);
/// Whether the product of the pairings of any number of (G1, G2) pairs, 192 bytes each, is one. Nothing when
/// the length is wrong or a point is not in its group.
std::optional<bool> pairing_check(BytesView pairs);

}  // namespace studio::crypto::bn254
