// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chain/chain_config.hpp>

namespace studio::pipeline {

/// Whether the header may follow its parent under the rules `config`, as far as that can be told without
/// running anything (Yellow Paper 4.3.4, EIP-1559, 3675, 4844). Errors: pipeline_errors.hpp.
///
/// Limitations: of proof of work the difficulty is checked, the seal (mix hash and nonce) is not: no chain
/// that is made or tested here has one. The fork about the DAO did not happen.
Result<void> check_header(const chain::Header& header, const chain::Header& parent, const Hash32& parent_hash,
                          const chain::ChainConfig& config);

}  // namespace studio::pipeline
