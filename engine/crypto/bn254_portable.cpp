// SPDX-License-Identifier: GPL-3.0-or-later
#include "bn254_group_operations.hpp"

namespace studio::crypto::bn254 {

const Operations kPortableOperations = portable::kOperations;

}  // namespace studio::crypto::bn254
