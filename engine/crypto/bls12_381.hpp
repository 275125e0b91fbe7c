// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/bytes.hpp>
#include <optional>

/// The pairing-friendly curve BLS12-381 as EIP-2537 offers it, by blst. A field element is 64 bytes,
/// big-endian, the upper 16 zero; coordinates in the quadratic extension are written real part first; all
/// zeros is the point at infinity. Each function gives nothing when the input's length is wrong or a part of
/// it encodes nothing.
namespace studio::crypto::bls12_381 {

using G1Point = FixedBytes<128>;
using G2Point = FixedBytes<256>;

inline constexpr std::size_t kG1MsmItemSize = 160;    // a point and a 256-bit number
inline constexpr std::size_t kG2MsmItemSize = 288;    // the same
inline constexpr std::size_t kPairingItemSize = 384;  // a point of G1 and one of G2

/// The sum of two points of the curve, which need not be in the subgroup.
std::optional<G1Point> g1_add(BytesView points);
std::optional<G2Point> g2_add(BytesView points);
/// The sum of points of the subgroup, each times its number. At least one.
std::optional<G1Point> g1_msm(BytesView items);
std::optional<G2Point> g2_msm(BytesView items);
/// Whether the product of the pairings of at least one item is one. Points must be in their subgroups.
std::optional<bool> pairing_check(BytesView items);
/// The point of the subgroup that a field element maps to (RFC 9380, 6.6.3, with the cofactor cleared).
std::optional<G1Point> map_to_g1(BytesView element);
std::optional<G2Point> map_to_g2(BytesView element);

}  // namespace studio::crypto::bls12_381
