// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <api/studio/snapshots.hpp>
#include <chain/chain_config.hpp>

namespace studio::query {

/// Every field of a header, in its order, with what it means in plain words: some mean one thing on an L1 and
/// another on a rollup, as the rules of the block tell.
std::vector<api::Field> header_fields(const chain::Header& header, const chain::ChainConfig& rules);

}  // namespace studio::query
