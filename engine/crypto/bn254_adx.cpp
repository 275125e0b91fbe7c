// SPDX-License-Identifier: GPL-3.0-or-later
#if defined(__x86_64__)
#define STUDIO_BN254_ADX
#include "bn254_group_operations.hpp"

namespace studio::crypto::bn254 {

const Operations* const kAdxOperations = &adx::kOperations;

}  // namespace studio::crypto::bn254

#else
#include "bn254_operations.hpp"

namespace studio::crypto::bn254 {

const Operations* const kAdxOperations = nullptr;

}  // namespace studio::crypto::bn254

#endif
