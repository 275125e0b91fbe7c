// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <api/studio/snapshots.hpp>
#include <chain/block.hpp>

namespace studio::query {

/// Every field of a header, in its order, with what it means in plain words.
std::vector<api::Field> header_fields(const chain::Header& header);

}  // namespace studio::query
