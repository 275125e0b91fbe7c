// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/bytes.hpp>
#include <optional>

/// The functions of bn254.hpp in their two variants (bn254_montgomery.hpp).
namespace studio::crypto::bn254 {

struct Operations {
    std::optional<FixedBytes<64>> (*add)(BytesView points);
    std::optional<FixedBytes<64>> (*multiply)(BytesView point_and_scalar);
    std::optional<bool> (*pairing_check)(BytesView pairs);
};

extern const Operations kPortableOperations;
/// Null where the program is not for x86-64. Only for processors with bmi2 and adx.
extern const Operations* const kAdxOperations;

/// What serves this processor best.
const Operations& operations();

}  // namespace studio::crypto::bn254
