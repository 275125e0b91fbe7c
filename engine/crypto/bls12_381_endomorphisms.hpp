// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <blst.h>

#include <base/bytes.hpp>

/// Products of points of BLS12-381's subgroups with long scalars as sums of products with short ones: a map
/// that costs a few multiplications of the field acts on the subgroup as a number does (Gallant, Lambert,
/// Vanstone 2001; Galbraith, Lin, Scott 2009).
namespace studio::crypto::bls12_381 {

/// The terms of such a sum: points, one behind the other, and for each a little-endian number of 128 bits.
struct G1Terms {
    std::vector<blst_p1_affine> points;
    Bytes numbers;

    /// The point must be in the subgroup; infinity is left out. The number is 32 bytes, big-endian, of any
    /// size.
    void add(const blst_p1_affine& point, BytesView number);
    blst_p1 sum() const;
};
/// The same with numbers of 64 bits.
struct G2Terms {
    std::vector<blst_p2_affine> points;
    Bytes numbers;

    void add(const blst_p2_affine& point, BytesView number);
    blst_p2 sum() const;
};

}  // namespace studio::crypto::bls12_381
