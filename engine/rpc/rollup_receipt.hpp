// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chain/block.hpp>
#include <chain/chain_config.hpp>
#include <codec/json.hpp>

namespace studio::rpc {

/// Adds what op-geth's receipts have beside Ethereum's: what the transaction paid for its data and to the
/// operator, or a deposit's nonce. Nothing on a chain whose blocks have no L1 attributes.
void write_rollup_fields(codec::json::Writer& out, const chain::SealedBlock& block, std::size_t index,
                         const chain::ChainConfig& rules);

}  // namespace studio::rpc
