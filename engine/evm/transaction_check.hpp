// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "execution.hpp"

namespace studio::evm {

/// Whether it names no fee for gas at all, which a simulation takes for leave to pay none.
bool offers_no_fee(const chain::Transaction& fields);
/// The same for blob gas.
bool offers_no_blob_fee(const chain::Transaction& fields);

/// What stands in the way of a simulated transaction (SimulationTerms::validate), in go-ethereum's order of
/// checks: nonce, fees, blobs, authorizations, funds, gas. Errors: as check_transaction.
Result<void> check_simulated(const chain::SignedTransaction& transaction, const BlockEnvironment& block,
                             const chain::ChainConfig& config, const state::Journal& state, bool validate);

}  // namespace studio::evm
